import Foundation
import XCTest

@testable import AltasWeb

/// Paging, order, filter and fields of the list of documents.
final class CASEDocumentTests: XCTestCase {
    private func titles(_ query: String = "") throws -> [String] {
        try CASEFixture.documents(query).compactMap { $0["title"] as? String }
    }

    private func filtered(_ filter: String) throws -> [String] {
        try titles("?filter=\(CASEFixture.encoded(filter))")
    }

    /// The addresses in the `Link` field, by relation.
    private func links(_ response: Response) throws -> [String: String] {
        let field = try XCTUnwrap(response.headers["link"])
        let pairs = field.matches(of: /<([^>]+)>; rel="(\w+)"/).map {
            (String($0.2), String($0.1))
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    func testWalkingThePagesYieldsEverythingOnce() throws {
        let all = try titles()
        for limit in [1, 7, all.count, all.count + 1] {
            var found: [String] = []
            var next: String? = "CFDocuments?limit=\(limit)"
            while let path = next {
                let response = try CASEFixture.answer(path)
                XCTAssertEqual(response.headers["x-total-count"], String(all.count))
                let page = try CASEFixture.object(response)
                found += try CASEFixture.list("CFDocuments", in: page).compactMap {
                    $0["title"] as? String
                }
                next = try links(response)["next"].map { link in
                    XCTAssertTrue(link.hasPrefix(CASEFixture.site), link)
                    return String(link.dropFirst("\(CASEFixture.site)\(CASEFixture.root)/".count))
                }
            }
            XCTAssertEqual(found, all, "\(limit)")
        }
    }

    func testTheLinksNameTheOtherPagesAndKeepTheQuestion() throws {
        let total = try titles().count
        let cases: [(Int, [String: Int])] = [
            (0, ["first": 0, "next": 10, "last": (total - 1) / 10 * 10]),
            (15, ["first": 0, "prev": 5, "next": 25, "last": (total - 1) / 10 * 10]),
            (5, ["first": 0, "prev": 0, "next": 15, "last": (total - 1) / 10 * 10]),
        ]
        for (offset, expected) in cases {
            let path = "CFDocuments?sort=title&offset=\(offset)&limit=10"
            let found = try links(try CASEFixture.answer(path))
            let root = "\(CASEFixture.site)\(CASEFixture.root)/CFDocuments?sort=title&limit=10"
            XCTAssertEqual(found, expected.mapValues { "\(root)&offset=\($0)" })
        }
        let beyond = try CASEFixture.answer("CFDocuments?offset=2147483647&limit=10")
        XCTAssertEqual(try CASEFixture.object(beyond)["CFDocuments"] as? [String], [])
        XCTAssertNil(try links(beyond)["next"])
        XCTAssertEqual(try links(beyond)["prev"], try links(beyond)["last"])
    }

    func testDocumentsComeInTheOrderAskedFor() throws {
        let rising = try titles("?sort=title")
        XCTAssertEqual(rising, rising.sorted { $0.lowercased() < $1.lowercased() })
        let falling = try titles("?sort=title&orderBy=desc")
        XCTAssertEqual(falling.map { $0.lowercased() }, rising.reversed().map { $0.lowercased() })
        let all = try titles()
        XCTAssertEqual(try titles("?sort=nothing"), all, "an unknown field means the usual order")
        XCTAssertEqual(try titles("?sort="), all)
        XCTAssertNotEqual(rising, all)
        let byLicence = try titles("?sort=licenseURI.title")
        XCTAssertEqual(byLicence.first, "Care worker core skills", "what says nothing comes last")
    }

    func testEveryComparisonOfAFilterHolds() throws {
        let all = Set(try titles())
        let full = "Care worker core skills"
        func isFull(_ filter: String, line: UInt = #line) throws {
            XCTAssertEqual(try filtered(filter), [full], filter, line: line)
        }
        try isFull("title='care WORKER core skills'")
        try isFull("title~'worker core'")
        try isFull("notes='it's from north'")
        try isFull("licenseURI.title='t51'")
        try isFull("subjectURI.identifier~'000000000031'")
        try isFull("subject~'techno'")
        try isFull("subject='care,technology'")
        try isFull("lastChangeDateTime<'2026'")
        try isFull("lastChangeDateTime<='2025-02-03T09:30:00Z'")
        try isFull("title='\(full)' AND creator~'north'")
        XCTAssertEqual(Set(try filtered("title!='\(full)'")), all.subtracting([full]))
        XCTAssertEqual(Set(try filtered("lastChangeDateTime>'2026'")), all.subtracting([full]))
        XCTAssertEqual(Set(try filtered("title>='' OR title<'x'")), all)
        let both = try filtered("title='\(full)' OR title='Norge'")
        XCTAssertEqual(Set(both), [full, "Norge"])
        XCTAssertEqual(try filtered("title='\(full)' AND title='Norge'"), [])
        XCTAssertEqual(try filtered("subject='care'"), [], "= takes the whole list")
        XCTAssertEqual(try filtered("extensions.altas.edition.role='local'").count, 6)
        XCTAssertEqual(Set(try filtered("notes!='x'")), all, "what says nothing is not the same")
    }

    func testOnlyTheFieldsAskedForCome() throws {
        for query in ["?fields=title,uri", "?fields=title&fields=uri"] {
            for document in try CASEFixture.documents(query) {
                XCTAssertEqual(Set(document.keys), ["title", "uri"])
            }
        }
        let whole = try CASEFixture.documents()
        let unknown = try CASEFixture.documents("?fields=title,nothing")
        XCTAssertEqual(
            unknown.map { NSDictionary(dictionary: $0) },
            whole.map {
                NSDictionary(dictionary: $0)
            }
        )
    }

    func testWhatCannotBeAskedIsRefused() throws {
        let cases = [
            ("limit=0", "limit", "invalid_selection_field"), ("limit=", "limit", nil),
            ("limit=-1", "limit", nil), ("limit=x", "limit", nil), ("limit=1.0", "limit", nil),
            ("limit=%2B1", "limit", nil), ("limit=2147483648", "limit", nil),
            ("limit=1&limit=2", "limit", nil), ("offset=-1", "offset", nil),
            ("offset=2147483648", "offset", nil), ("fields=", "fields", nil),
            ("fields=title,", "fields", nil), ("fields=%20", "fields", nil),
            ("orderBy=up", "orderBy", "invalid_sort_field"),
            ("sort=title&orderBy=", "orderBy", "invalid_sort_field"), ("filter=", "filter", nil),
            ("filter=title", "filter", nil), ("filter=title='x", "filter", nil),
            ("filter=nothing='x'", "filter", nil), ("filter=title.x='x'", "filter", nil),
            ("filter=title='x'+AND+", "filter", nil), ("filter=title=='x'", "filter", nil),
        ]
        for (query, field, word) in cases {
            let response = try CASEFixture.answer("CFDocuments?\(query)")
            XCTAssertEqual(response.status, .badRequest, query)
            let info = String(decoding: response.body, as: UTF8.self)
            XCTAssertTrue(info.contains("\"imsx_codeMinorFieldName\":\"\(field)\""), info)
            XCTAssertTrue(info.contains(word ?? "invalid_selection_field"), info)
        }
        XCTAssertEqual(try CASEFixture.answer("CFDocuments?other=1&limit=2147483647").status, .ok)
    }
}
