import XCTest

/// The pages as people meet them, in a Chromium that the scripts of `Tests/Browser` drive.
final class BrowserTests: XCTestCase {
    func testAxeFindsNoBarrierInAnyLanguageLightOrDark() throws {
        try run("accessibility.py")
    }

    func testNothingIsLostWhenNarrowOrLargeOrPrintedAndNothingMoves() throws {
        try run("layout.py")
    }

    func testALearnerDoesEverythingWithTheKeyboardAlone() throws {
        try run("keyboard.py")
    }

    func testPagesAreSmallLoadNothingAndEveryLinkAnswers() throws {
        try run("budget.py")
    }

    private func run(_ script: String) throws {
        let tools = try BrowserTools()
        let scene = try BrowserScene()
        let ending = try tools.run(script, on: scene)
        XCTAssertEqual(ending.status, 0, "\(script):\n\(ending.output)")
        let stopped = try scene.server.stop()
        XCTAssertEqual(stopped.status, 0, stopped.errors)
    }
}
