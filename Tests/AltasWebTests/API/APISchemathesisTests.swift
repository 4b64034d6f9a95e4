import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

/// A tool that makes requests from the description, right and wrong ones, and compares what comes back with it.
final class APISchemathesisTests: XCTestCase {
    func testTheServerKeepsToItsDescription() throws {
        let tool = try OutsideTool("schemathesis")
        let fixture = try ProgramsFixture()
        var options = Server.Options()
        options.port = 0
        let server = try Server(fixture.website, options)
        defer { server.stop(within: .zero) }
        let ended = try tool.run([
            "run", "http://127.0.0.1:\(server.port)/openapi.json",
            "--header", "Authorization: Bearer \(fixture.trainer)",
            "--checks", "all", "--phases", "examples,coverage,fuzzing,stateful",
            "--exclude-operation-id", "signOut",
            "--max-examples", "25", "--seed", "1", "--continue-on-failure", "--no-color",
        ])
        XCTAssertEqual(ended.status, 0, ended.output)
    }
}
