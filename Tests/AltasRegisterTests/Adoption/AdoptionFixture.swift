import AltasCore
import AltasData
import AltasExchange
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A site in England whose Care Certificate of 2015 is in force beside that of 2025, which is to take its place.
struct AdoptionFixture {
    let progress: ProgressFixture
    var fixture: RegisterFixture { progress.fixture }
    var register: Register { fixture.register }

    static let (old, new) = ("care-certificate-2015", "care-certificate-2025")

    init(on day: String = "2026-03-04") throws {
        progress = try ProgressFixture(region: "GB-ENG", on: day)
        _ = try register.adopt(AdoptionRequest(Self.old), as: fixture.administrator)
    }

    /// A request to replace the old edition, with what its publisher says of the changes.
    func request(
        _ change: (inout AdoptionRequest) throws -> Void = { _ in }
    ) rethrows -> AdoptionRequest {
        var request = AdoptionRequest(Self.new, replacing: Self.old)
        request.changes = EmbeddedData.files.first { $0.path.hasSuffix("2025/changes.csv") }
            .map { SourceFile(path: $0.path, text: $0.text) }
        request.takesUnsettledAsNew = true
        try change(&request)
        return request
    }

    func rehearse(_ request: AdoptionRequest) throws -> ImpactAnswer {
        let options = WriteOptions(isRehearsal: true)
        let answer = try register.adopt(request, as: fixture.administrator, options)
        return try XCTUnwrap(answer.impact)
    }

    @discardableResult
    func adopt(_ request: AdoptionRequest) throws -> ImpactAnswer {
        let answer = try register.adopt(request, as: fixture.administrator)
        return try XCTUnwrap(answer.impact)
    }

    /// Everything that the comparison leaves open, settled as equivalent where there are two sides.
    func settlements() throws -> SourceFile {
        let (old, new) = try fixture.trees(Self.old, Self.new)
        let changes = try XCTUnwrap(request().changes)
        let diff = try EditionDiff(
            from: old,
            to: new,
            published: try PublishedChangeTable.read(changes, from: old, to: new)
        )
        let rows = diff.open.map { change in
            [
                change.old.compactMap { old[$0] }.map(old.path).joined(separator: ";"),
                change.new.compactMap { new[$0] }.map(new.path).joined(separator: ";"),
                change.old.isEmpty || change.new.isEmpty ? "not-equivalent" : "equivalent",
                "read side by side",
            ]
        }
        let header = ["from_code", "to_code", "verdict", "reason"]
        let text = CSVWriter.spreadsheet(delimiter: .comma).text([header] + rows)
        return SourceFile(path: "settled.csv", text: text)
    }
}

extension RegisterFixture {
    /// Two editions with their items.
    func trees(_ old: String, _ new: String) throws -> (EditionTree, EditionTree) {
        try register.read { connection in
            let everything = Moment(entry: .max, day: .distantFuture)
            let editions = try [old, new].map {
                try connection.edition(named: $0, at: everything)
            }
            return (try connection.tree(of: editions[0]), try connection.tree(of: editions[1]))
        }
    }

    /// Adds a copy of an edition under another slug, with items changed.
    func addCopy(
        of slug: String,
        as copy: String,
        changing change: @Sendable (inout Item) -> Void = { _ in }
    ) throws {
        let (tree, _) = try trees(slug, slug)
        var edition = tree.edition
        (edition.slug, edition.identifier, edition.replaces) = (copy, "", slug)
        let first = (tree.items.first?.id.rawValue ?? 1) - 1
        let items = tree.items.map { item in
            var item = item
            change(&item)
            item.identifier = ""
            return item
        }
        let renumbered = try EditionTree(edition: edition, items: items)
            .renumbered(by: -first, as: edition)
            .identified()
        try add(.importEdition) { _, draft in _ = try draft.add(renumbered) }
    }

    /// How many rows each table of facts has, with the newest entry.
    func contents() throws -> [String] {
        try register.read { connection in
            try FactTable.allCases.map { table in
                let query = SQL(text: "SELECT count(*) FROM \(table.name)")
                return "\(table.name) \(try connection.number(query))"
            } + [try XCTUnwrap(connection.head()).description]
        }
    }
}

extension XCTestCase {
    /// Passes when `body` is refused for just this reason.
    func assertRefusal(
        _ expected: Refusal,
        file: StaticString = #filePath,
        line: UInt = #line,
        _ body: () throws -> Void
    ) {
        XCTAssertThrowsError(try body(), file: file, line: line) { error in
            XCTAssertEqual(error as? Refusal, expected, "\(error)", file: file, line: line)
        }
    }
}
