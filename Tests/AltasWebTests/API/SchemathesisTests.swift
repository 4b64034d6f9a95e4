import AltasCore
import Foundation
import XCTest

@testable import AltasWeb

/// A tool that makes requests from the description, right and wrong ones, and compares what comes back with it.
final class SchemathesisTests: XCTestCase {
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

/// A program that tests use when it is there; with `CI=true` it must be.
struct OutsideTool {
    private let url: URL

    /// Finds it where the shell would.
    ///
    /// - Throws: `XCTSkip` with one line when it is missing, a failure when it must not be.
    init(_ name: String) throws {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let found = folders.map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
        guard let found else {
            if environment["CI"] == "true" { XCTFail("\(name) is missing.") }
            throw XCTSkip("\(name) is missing: what it would test is not tested.")
        }
        url = URL(fileURLWithPath: found)
    }

    /// Runs it to its end.
    ///
    /// - Returns: How it ended, and all that it wrote.
    func run(_ words: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = url
        process.arguments = words
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        process.currentDirectoryURL = FileManager.default.temporaryDirectory
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: data, as: UTF8.self))
    }
}
