import AltasCore
import AltasExchange
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class CASEProviderTests: XCTestCase {
    private let site = "https://skills.example.org"

    /// The identifiers of the associations of links in an edition's package.
    private func links(_ provider: CASEProvider, of slug: String, in fixture: RegisterFixture)
        throws
        -> [String]
    {
        let edition = try fixture.tree(slug).edition
        let name = CASEIdentifier.served(edition.identifier)
        let bytes = try provider.package(name, at: site).bytes
        let package = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let all = try XCTUnwrap(package?["CFAssociations"] as? [[String: Any]])
        return all.filter { $0["associationType"] as? String != "isChildOf" }
            .compactMap { $0["identifier"] as? String }
    }

    func testAnAssociationKeepsItsIdentifierWhenAnotherLinkEnds() throws {
        let fixture = try RegisterFixture()
        let provider = CASEProvider(fixture.register)
        let before = try links(provider, of: "hea03-03", in: fixture)
        XCTAssertGreaterThan(before.count, 10)
        XCTAssertEqual(Set(before).count, before.count)
        let edition = try fixture.tree("hea03-03").edition.id
        let first = try fixture.register.read {
            try XCTUnwrap(
                $0.links(to: edition, at: Moment(entry: .max, day: .distantFuture)).first
            )
        }
        try fixture.add { _, draft in try draft.end(first.id, because: nil) }
        let after = try links(provider, of: "hea03-03", in: fixture)
        XCTAssertEqual(after, Array(before.dropFirst(first.sources.count)))
        for identifier in after { _ = try provider.association(identifier, at: site) }
        XCTAssertThrowsError(try provider.association(before[0], at: site)) {
            XCTAssertEqual($0 as? CASEProblem, .unknownObject)
        }
    }

    func testWhatComesIntoTheRegisterIsServedAtOnce() throws {
        let fixture = try RegisterFixture()
        let provider = CASEProvider(fixture.register)
        let query = try CASEDocumentQuery([])
        let total = try provider.documents(query, at: site).total
        try fixture.bringIn(FrameworkFiles.care())
        XCTAssertEqual(try provider.documents(query, at: site).total, total + 1)
        let item = try XCTUnwrap(try fixture.tree("care-2026").items.last)
        let bytes = try provider.item(CASEIdentifier.served(item.identifier), at: site)
        XCTAssertTrue(String(decoding: bytes, as: UTF8.self).contains("Lifts safely"))
    }

    func testWhatIsRehearsedIsNotServed() throws {
        let fixture = try RegisterFixture()
        let provider = CASEProvider(fixture.register)
        let query = try CASEDocumentQuery([])
        let total = try provider.documents(query, at: site).total
        try fixture.bringIn(FrameworkFiles.care(), WriteOptions(isRehearsal: true))
        XCTAssertEqual(try provider.documents(query, at: site).total, total)
    }

    func testAServedPackageComesBackAsTheEditionWas() throws {
        let fixture = try RegisterFixture()
        let provider = CASEProvider(fixture.register)
        for slug in ["hea03-03", "care-certificate-2025", "sscg0111"] {
            let name = CASEIdentifier.served(try fixture.tree(slug).edition.identifier)
            let file = SourceFile(path: "p", bytes: try provider.package(name, at: site).bytes)
            let framework = try ImportedFramework.read([file])
            XCTAssertEqual(try fixture.bringIn(framework).status, .unchanged, slug)
        }
    }

    func testASiteThatIsNoneIsRefused() throws {
        let fixture = try RegisterFixture()
        let provider = CASEProvider(fixture.register)
        XCTAssertThrowsError(try provider.documents(CASEDocumentQuery([]), at: "skills")) {
            XCTAssertEqual(
                $0 as? Refusal,
                .invalid(field: .address, value: "skills", reason: .notAnAddress)
            )
        }
    }
}
