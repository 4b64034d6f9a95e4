import AltasCore
import XCTest

@testable import AltasExchange

/// Our own editions and links go out and come back as they were.
final class CASEWriterTests: XCTestCase {
    private func written(
        _ tree: EditionTree,
        in version: CASEVersion = .v11,
        crosswalks: [CASECrosswalk] = []
    ) throws -> (framework: ImportedFramework, report: CASEReport) {
        let content = CASEContent(tree: tree, crosswalks: crosswalks)
        let (bytes, report) = try CASEWriter.fixture(version).bytes(of: content)
        return (try CASEReader.read(SourceFile(path: "w", bytes: bytes)), report)
    }

    private func library() throws -> Library {
        try Library.read(RealData.files())
    }

    func testOurEditionsComeBackAsTheyWere() throws {
        let library = try library()
        let trees =
            library.regions.flatMap { $0.standards.map(\.tree) } + library.curricula.map(\.tree)
            + library.regions.compactMap { $0.local?.tree }
        XCTAssertGreaterThan(trees.count, 20)
        for tree in trees {
            let (framework, report) = try written(tree)
            assertSame(framework, ImportedFramework(format: .case11, tree: tree))
            XCTAssertEqual(framework.doubts, framework.expectedDoubts)
            XCTAssertEqual(report, CASEReport())
        }
    }

    func testVersion10LosesWhatItHasNoPlaceFor() throws {
        let tree = try XCTUnwrap(try library().curricula.first?.tree)
        let (framework, report) = try written(tree, in: .v10)
        XCTAssertEqual(framework.format, .case10)
        XCTAssertEqual(framework.tree.items.count, tree.items.count)
        XCTAssertEqual(framework.outline, ImportedFramework(format: .case10, tree: tree).outline)
        XCTAssertEqual(framework.tree.items.map(\.title["en"]), tree.items.map(\.title["en"]))
        XCTAssertGreaterThan(report.shortened, 0)
    }

    func testLinksComeBackAsTheyWere() throws {
        let library = try library()
        let curriculum = try XCTUnwrap(library.curricula.first?.tree)
        var count = 0
        for region in library.regions {
            let local = try region.local.map {
                try $0.tree.renumbered(by: 100_000, as: $0.tree.edition)
            }
            for standard in region.standards {
                guard let table = standard.crosswalk else { continue }
                let target = try standard.tree.renumbered(by: 200_000, as: standard.tree.edition)
                let crosswalk = CASECrosswalk(
                    links: try table.links(from: curriculum, local: local, to: target),
                    sources: [curriculum, local].compactMap { $0 },
                    target: target
                )
                try assertReadBack(crosswalk, in: standard.tree)
                count += crosswalk.links.count
            }
        }
        XCTAssertGreaterThan(count, 100)
    }

    private func assertReadBack(_ crosswalk: CASECrosswalk, in tree: EditionTree) throws {
        let (framework, report) = try written(tree, crosswalks: [crosswalk])
        let read = CASELinkReading(from: crosswalk.sources, to: crosswalk.target)
            .links(in: framework.associations)
        XCTAssertEqual(read.links, crosswalk.links, tree.edition.slug)
        XCTAssertEqual(read.rest, [])
        let hard = crosswalk.links.filter {
            $0.relation == .partial || $0.sources.count > 1 || $0.group != nil
        }
        XCTAssertEqual(report.unexpressed.count, hard.count)
        XCTAssertTrue(report.unexpressed.allSatisfy(\.isKept))
    }

    private func pair() throws -> CASECrosswalk {
        func tree(_ slug: String, from start: Int64, _ codes: [String]) throws -> EditionTree {
            let details = Edition.Details(
                title: LocalizedText(["en": slug]),
                language: "en",
                verification: .draft
            )
            let items = try codes.enumerated().map { index, code in
                Item(
                    id: Item.ID(rawValue: start + Int64(index)),
                    code: try XCTUnwrap(Item.Code(code)),
                    kind: "outcome",
                    title: LocalizedText(["en": "Does \(code)"])
                )
            }
            let edition = Edition(slug: slug, role: .standard, label: "1", details: details)
            return try EditionTree(edition: edition, items: items)
        }
        func id(_ number: Int64) -> Item.ID { Item.ID(rawValue: number) }
        let links = [
            Link(target: id(11), sources: [id(1)], relation: .exact, rationale: "Same words"),
            Link(target: id(12), sources: [id(1)], relation: .covers, confidence: "high"),
            Link(target: id(12), sources: [id(1), id(2)], relation: .covers, group: "g"),
            Link(target: id(13), sources: [id(2)], relation: .partial, gap: "Law"),
            Link(target: id(13), sources: [id(1)], relation: .related, status: .reviewed),
        ].enumerated().map { index, link in
            var link = link
            link.id = Link.ID(rawValue: Int64(index + 1))
            return link
        }
        return CASECrosswalk(
            links: links,
            sources: [try tree("a", from: 1, ["A", "B"])],
            target: try tree("s", from: 11, ["1", "2", "3"])
        )
    }

    func testLinksThatCASECannotSayAreNamedAndKept() throws {
        let pair = try pair()
        for version in CASEVersion.allCases {
            let (framework, report) = try written(pair.target, in: version, crosswalks: [pair])
            let isKept = version == .v11
            let rationale: [CASEReport.Reason] = isKept ? [] : [.rationale]
            let expected: [([String], String, [CASEReport.Reason])] = [
                (["a:A"], "s:1", rationale), (["a:A", "a:B"], "s:2", [.severalSources, .group]),
                (["a:B"], "s:3", [.partial, .gap]),
            ]
            XCTAssertEqual(
                report.unexpressed,
                expected.filter { !$0.2.isEmpty }.map { sources, target, reasons in
                    CASEReport.UnexpressedLink(
                        target: target,
                        sources: sources,
                        reasons: reasons,
                        isKept: isKept
                    )
                }
            )
            XCTAssertEqual(
                framework.associations.map(\.type),
                [
                    "exactMatchOf", "isPartOf", "isRelatedTo", "isRelatedTo", "isRelatedTo",
                    "isRelatedTo",
                ]
            )
            let read = CASELinkReading(from: pair.sources, to: pair.target)
            let links = read.links(in: framework.associations).links
            if isKept {
                XCTAssertEqual(links, pair.links)
            } else {
                XCTAssertEqual(
                    links.map(\.relation),
                    [.exact, .covers, .related, .related, .related, .related]
                )
            }
        }
    }

    func testExportsOfOneEditionHaveTheSameIdentifiers() throws {
        let pair = try pair()
        let content = CASEContent(tree: pair.target)
        let bytes = try CASEWriter.fixture().bytes(of: content).bytes
        XCTAssertEqual(try CASEWriter.fixture().bytes(of: content).bytes, bytes)
        let other = try XCTUnwrap(CASEWriter(site: "https://other.example/", changed: 0))
        let identifiers = { (bytes: [UInt8]) in
            try CASESamples.object(bytes)["CFItems"].map { items in
                (items as? [[String: Any]])?.map { $0["identifier"] as? String }
            }
        }
        XCTAssertEqual(try identifiers(other.bytes(of: content).bytes), try identifiers(bytes))
    }

    func testPiecesAreTheWhole() throws {
        let tree = try XCTUnwrap(try library().curricula.first?.tree)
        var pieces: [[UInt8]] = []
        let report = try CASEWriter.fixture().write(CASEContent(tree: tree)) { pieces.append($0) }
        let whole = try CASEWriter.fixture().bytes(of: CASEContent(tree: tree))
        XCTAssertGreaterThan(pieces.count, 1)
        XCTAssertEqual(pieces.flatMap { $0 }, whole.bytes)
        XCTAssertEqual(report, whole.report)
    }

    func testSiteMustBeAnAddress() {
        XCTAssertNil(CASEWriter(site: "skills", changed: 0))
        XCTAssertNil(CASEWriter(site: "https://a b", changed: 0))
    }
}

extension ImportedFramework {
    /// The warnings that an edition of ours may give when it is read again: codes of its own that
    /// follow from the items' places, and titles longer than CASE advises.
    fileprivate var expectedDoubts: [ImportWarning.Kind] {
        doubts.filter { doubt in
            if case .ownCode = doubt { return true }
            return doubt == .tooLong("abbreviatedStatement", limit: 60)
        }
    }
}
