import Foundation
import XCTest

/// What the program's own statements may change: whatever stands outside the chain.
final class SourceStatementsTests: XCTestCase {
    private let erasable: Set<String> = [
        "session", "passphrase", "learner_passphrase", "invitation", "look", "failed_try", "text",
        "sealed_key",
    ]

    private func sources() throws -> [(name: String, text: String)] {
        let package = (0..<4).reduce(URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()) {
            url,
            _ in url.deletingLastPathComponent()
        }
        let folder = package.appendingPathComponent("Sources")
        let files = try XCTUnwrap(FileManager.default.enumerator(atPath: folder.path))
        return try files.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.map {
            path in
            let file = folder.appendingPathComponent(path)
            return (path, try String(contentsOf: file, encoding: .utf8))
        }
    }

    /// The tables that statements of the kind name, with the file; a trigger's own event is none.
    private func tables(_ pattern: String) throws -> [(table: String, file: String)] {
        let expression = try NSRegularExpression(pattern: pattern)
        return try sources().flatMap { name, text in
            let all = NSRange(text.startIndex..., in: text)
            return expression.matches(in: text, range: all).compactMap { match in
                Range(match.range(at: 1), in: text).map { (String(text[$0]), name) }
            }
        }
    }

    func testNoStatementDeletesAFact() throws {
        let found = try tables(##"(?i)\bDELETE\s+FROM\s+([^\s"]+)"##)
        for (table, file) in found {
            XCTAssertTrue(erasable.contains(table), "DELETE FROM \(table) in \(file)")
        }
        XCTAssertTrue(Set(found.map(\.table)).isSuperset(of: ["session", "text"]))
    }

    func testNoStatementUpdatesAFact() throws {
        for (table, file) in try tables(#"\bUPDATE\s+(?:OR\s+\w+\s+)?(?!ON\b)(\w+)(?=\s+SET\b)"#)
        where table != "DO" {
            XCTAssertTrue(erasable.contains(table), "UPDATE \(table) in \(file)")
        }
    }

    func testOnlyWhatIsOutsideTheChainIsReplaced() throws {
        let upserts = try tables(#"INSERT\s+INTO\s+(\w+)(?:(?!"""|INSERT)[\s\S])*DO\s+UPDATE"#)
        XCTAssertEqual(Set(upserts.map(\.table)), ["passphrase", "learner_passphrase"])
        let replaced = try tables(#"(?:\bREPLACE\s+INTO|INSERT\s+OR\s+REPLACE\s+INTO)\s+(\w+)"#)
        XCTAssertTrue(replaced.isEmpty, "\(replaced)")
    }
}
