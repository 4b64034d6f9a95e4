import AltasCore
import XCTest

@testable import AltasCommands

extension CommandFixture {
    /// The code that begins the first line of what a command wrote.
    func code(
        _ words: String...,
        file: StaticString = #filePath,
        line: UInt = #line
    ) throws -> String {
        let run = run(words)
        XCTAssertEqual(run.exit, .done, run.errors, file: file, line: line)
        let word = run.output.prefix { $0 != " " }
        return try XCTUnwrap(PersonCode(String(word)), file: file, line: line).description
    }

    /// An English and a Norwegian site.
    static func withSites(on day: String = "2026-03-04") throws -> CommandFixture {
        let fixture = try founded(on: day)
        _ = fixture.output("site", "add", "rosewood", "--name", "Rosewood", "--region", "GB-ENG")
        _ = fixture.output("site", "add", "solbakken", "--name", "Solbakken", "--region", "NO")
        return fixture
    }
}

extension CommandFixture {
    /// Goes to noon UTC of a day and signs the administrator in again, since sessions last hours.
    func signIn(onNoonOf day: String) throws {
        let file = folder.appendingPathComponent("passphrase").path
        try "correct horse".write(toFile: file, atomically: true, encoding: .utf8)
        let code = try code("staff", "passphrase", "--passphrase-file", file)
        try set(noonOf: day)
        XCTAssertEqual(run("login", code, "--passphrase-file", file).exit, .done)
    }
}

extension String {
    /// The text with each code of a person replaced by one of the same width, in the order of their first appearance.
    var withoutCodes: String {
        var text = self
        var seen: [String] = []
        for word in split(whereSeparator: { !$0.isLetter && !$0.isNumber }).map(String.init) {
            guard PersonCode(word)?.description == word, !seen.contains(word) else { continue }
            seen.append(word)
            text = text.replacingOccurrences(of: word, with: "CODE000\(seen.count)")
        }
        return text
    }
}
