import XCTest

@testable import AltasCommands

final class ProgressLineTests: XCTestCase {
    func testOneLineIsUpdatedAndTakenAway() {
        var output = ""
        var line = ProgressLine("Items", total: 1000, on: Terminal(isInteractive: true))
        for done in [0, 1, 9, 10, 1000] { line.show(done, to: &output) }
        line.clear(from: &output)
        XCTAssertEqual(output, "\rItems 0/1000\rItems 10/1000\rItems 1000/1000\r               \r")
    }

    func testAPipeGetsNothing() {
        var output = ""
        var line = ProgressLine("Items", total: 10, on: Terminal(isInteractive: false))
        line.show(5, to: &output)
        line.clear(from: &output)
        XCTAssertEqual(output, "")
    }
}
