import Fixtures
import XCTest

@testable import AltasWeb

/// What one answer points at, another answers.
final class CASEAddressTests: XCTestCase {
    private static let root = "\(CASEFixture.site)\(CASEFixture.root)/"

    /// Every address of ours in a value, outside the extensions.
    private func addresses(in value: Any) -> Set<String> {
        switch value {
        case let object as [String: Any]:
            object.filter { $0.key != "extensions" }.reduce(into: []) { found, member in
                found.formUnion(addresses(in: member.value))
            }
        case let list as [Any]: list.reduce(into: []) { $0.formUnion(addresses(in: $1)) }
        case let text as String where text.hasPrefix(Self.root): [text]
        default: []
        }
    }

    /// Packages that have links, associations from elsewhere, and items of every kind.
    private func packages() throws -> [[String: Any]] {
        let titles = [
            "Care worker core skills", "Norge", "The Care Certificate standards (updated 2025)",
        ]
        return try titles.map {
            try CASEFixture.object("CFPackages/\(CASEFixture.document(titled: $0))")
        }
    }

    func testEveryAddressInEveryAnswerIsAnswered() throws {
        var open = addresses(in: try CASEFixture.documents())
        XCTAssertGreaterThan(open.count, 70)
        var seen: Set<String> = []
        for package in try packages() { open.formUnion(addresses(in: package)) }
        for item in try packages().flatMap({ try CASEFixture.list("CFItems", in: $0) }).prefix(60) {
            let identifier = try XCTUnwrap(item["identifier"] as? String)
            open.insert("\(Self.root)CFItemAssociations/\(identifier)")
        }
        while let address = open.popFirst() {
            seen.insert(address)
            let path = String(address.dropFirst(Self.root.count))
            let response = try CASEFixture.answer(path)
            XCTAssertEqual(response.status, .ok, path)
            guard !path.hasPrefix("CFPackages") else { continue }
            let more = addresses(in: try CASEFixture.object(response))
            if !path.hasPrefix("CFAssociations") { open.formUnion(more.subtracting(seen)) }
        }
        XCTAssertGreaterThan(seen.count, 300)
    }

    func testAnObjectIsTheSameByItselfAndInItsPackage() throws {
        for package in try packages() {
            let document = try XCTUnwrap(package["CFDocument"] as? [String: Any])
            let alone = try CASEFixture.object("CFDocuments/\(identifier(document))")
            XCTAssertEqual(plain(alone), plain(document))
            for collection in ["CFItems", "CFAssociations"] {
                for object in try CASEFixture.list(collection, in: package) {
                    let alone = try CASEFixture.object("\(collection)/\(identifier(object))")
                    XCTAssertEqual(plain(alone), plain(object))
                }
            }
        }
    }

    func testAnItemsAssociationsAreAllThatPackagesHaveOfIt() throws {
        for package in try packages() {
            let all = try CASEFixture.list("CFAssociations", in: package)
            for item in try CASEFixture.list("CFItems", in: package).prefix(40) {
                let name = try identifier(item)
                let answer = try CASEFixture.object("CFItemAssociations/\(name)")
                let found = try CASEFixture.list("CFAssociations", in: answer).map(plain)
                XCTAssertEqual(Set(found).count, found.count, name)
                let own = all.filter { association in
                    ["originNodeURI", "destinationNodeURI"].contains { end in
                        (association[end] as? [String: Any])?["identifier"] as? String == name
                    }
                }
                XCTAssertFalse(own.isEmpty, name)
                XCTAssertTrue(Set(found).isSuperset(of: own.map(plain)), name)
            }
        }
    }

    func testLinksOfCrosswalksAreAssociationsOfBothEditions() throws {
        let standard = try CASEFixture.document(
            titled: "The Care Certificate standards (updated 2025)"
        )
        let curriculum = try XCTUnwrap(
            try CASEFixture.documents("?filter=creator!='x'").first {
                ($0["title"] as? String)?.hasPrefix("Assistive Living Training") ?? false
            }
        )
        func links(_ document: String) throws -> Set<String?> {
            let package = try CASEFixture.object("CFPackages/\(document)")
            let list = try CASEFixture.list("CFAssociations", in: package)
            let links = list.filter { $0["associationType"] as? String != "isChildOf" }
            return Set(links.map { $0["identifier"] as? String })
        }
        let own = try links(standard)
        XCTAssertGreaterThan(own.count, 10)
        XCTAssertTrue(try links(identifier(curriculum)).isSuperset(of: own))
    }

    func testWhatCameFromElsewhereHasItsAddressHere() throws {
        let item = try CASEFixture.object("CFItems/\(FullPackage.id(1))")
        XCTAssertEqual(item["uri"] as? String, "\(Self.root)CFItems/\(FullPackage.id(1))")
        let type = try XCTUnwrap(item["CFItemTypeURI"] as? [String: String])
        XCTAssertEqual(type["uri"], "\(Self.root)CFItemTypes/\(FullPackage.id(21))")
        let association = try CASEFixture.object("CFAssociations/\(FullPackage.id(13))")
        let end = try XCTUnwrap(association["destinationNodeURI"] as? [String: String])
        XCTAssertEqual(end["uri"], "https://other.example/1", "what is not held keeps its own")
    }

    func testTheSiteIsWhereWhoeverAsksFoundIt() throws {
        let target = try Target("\(CASEFixture.root)/CFDocuments?limit=1".utf8)
        let request = Request(.get, target, headers: ["host": "[::1]:443"], isSecure: true)
        let answer = try CASEFixture.object(try CASEFixture.website.get().answer(request))
        let document = try XCTUnwrap(try CASEFixture.list("CFDocuments", in: answer).first)
        let uri = try XCTUnwrap(document["uri"] as? String)
        XCTAssertTrue(uri.hasPrefix("https://[::1]:443\(CASEFixture.root)/CFDocuments/"), uri)
        XCTAssertEqual(addresses(in: document), [])
    }

    private func identifier(_ object: [String: Any]) throws -> String {
        try XCTUnwrap(object["identifier"] as? String)
    }
}
