import AltasCore
import AltasExchange
import XCTest

final class RealLibraryTests: XCTestCase {
    private func library() throws -> Library { try Library.read(RealData.files()) }

    func testHoldsTheCurriculumAndEveryRegionsStandards() throws {
        let library = try library()
        XCTAssertEqual(library.curricula.map(\.tree.edition.slug), ["altas"])
        XCTAssertEqual(library.standards, [])
        let paths = try RealData.files().map(\.path)
        XCTAssertEqual(library.regions.count, paths.count { $0.hasSuffix("/profile.json") })
        XCTAssertEqual(
            library.regions.flatMap(\.standards).count,
            paths.count { $0.contains("/Standards/") && $0.hasSuffix("/framework.json") }
        )
        XCTAssertGreaterThanOrEqual(library.regions.count, 6)
    }

    func testTheCurriculumIsCompleteInFourLanguages() throws {
        let tree = try XCTUnwrap(try library().curricula.first).tree
        let details = tree.edition.details
        let questionnaire = try XCTUnwrap(details.questionnaire)
        let texts =
            tree.items.map(\.title) + questionnaire.statements.map(\.text)
            + details.methods.map(\.label) + questionnaire.scale.map(\.label)
            + [details.title, details.provenance, questionnaire.introduction, questionnaire.prompt]
        for text in texts {
            XCTAssertEqual(Set(text.texts.keys), ["en", "es", "nb", "da"], text["en"] ?? "")
        }
        XCTAssertEqual(questionnaire.scale.map(\.code), ["1", "2", "3", "4", "5"])
        XCTAssertEqual(tree.items.map(\.id.rawValue), (1...Int64(tree.items.count)).map { $0 })
        XCTAssertEqual(details.verification, .draft)
        XCTAssertEqual(details.sources.count, 3)
    }

    func testCriteriaInheritWhatTheirOutcomeAndModuleSay() throws {
        let tree = try XCTUnwrap(try library().curricula.first).tree
        let module = try XCTUnwrap(tree.items(coded: "ALT-1").first)
        let outcome = try XCTUnwrap(tree.items(coded: "ALT-1.1").first)
        let criterion = try XCTUnwrap(tree.items(coded: "ALT-1.1a").first)
        XCTAssertEqual(module.assessment.methods.map(\.rawValue), ["TEST", "CASE", "DISC"])
        XCTAssertNil(module.assessment.kind)
        XCTAssertEqual(Set(module.statement.texts.keys), ["en", "es", "nb", "da"])
        for item in [outcome, criterion] {
            XCTAssertEqual(item.assessment.kind, .knowledge, "\(item.code)")
            XCTAssertEqual(item.assessment.methods.map(\.rawValue), ["TEST", "DISC"])
            XCTAssertEqual(item.assessment.refreshMonths, 36)
            XCTAssertEqual(item.facts["eqf_level"], "4")
        }
        XCTAssertEqual(criterion.parent, outcome.id)
        for item in tree.items where item.kind != .module {
            XCTAssertNotNil(item.assessment.kind, "\(item.code)")
            XCTAssertNotNil(item.assessment.refreshMonths, "\(item.code)")
            XCTAssertFalse(item.assessment.methods.isEmpty, "\(item.code)")
        }
    }

    func testEveryCrosswalkResolves() throws {
        let library = try library()
        let curriculum = try XCTUnwrap(library.curricula.first).tree
        for region in library.regions {
            let local = try region.local.map { local in
                try local.tree.renumbered(by: 10_000, as: local.tree.edition)
            }
            for standard in region.standards {
                let crosswalk = try XCTUnwrap(standard.crosswalk)
                let links = try crosswalk.links(from: curriculum, local: local, to: standard.tree)
                let slug = standard.tree.edition.slug
                XCTAssertFalse(links.isEmpty, slug)
                XCTAssertEqual(links.flatMap(\.sources).count, crosswalk.rows.count, slug)
                XCTAssertEqual(links.map(\.id.rawValue), (1...Int64(links.count)).map { $0 }, slug)
                for link in links {
                    XCTAssertNotNil(standard.tree[link.target])
                    XCTAssertTrue(
                        link.sources.allSatisfy { (curriculum[$0] ?? local?[$0]) != nil },
                        slug
                    )
                }
            }
        }
    }

    func testLocalCriteriaStandUnderOutcomes() throws {
        let library = try library()
        let curriculum = try XCTUnwrap(library.curricula.first).tree
        for region in library.regions {
            let local = try XCTUnwrap(region.local)
            let edition = local.tree.edition
            XCTAssertEqual(edition.role, .local)
            XCTAssertEqual(edition.slug, "local-\(region.profile.region.rawValue.lowercased())")
            XCTAssertEqual(edition.label, region.profile.version)
            XCTAssertEqual(edition.pinnedTo, "altas")
            let slugs = Set(region.standards.map(\.tree.edition.slug)).union(["award"])
            for item in local.tree.items {
                let anchor = try XCTUnwrap(local.anchors[item.id])
                XCTAssertEqual(curriculum.items(coded: anchor).map(\.kind), [.outcome])
                XCTAssertEqual(item.kind, .localCriterion)
                XCTAssertTrue(slugs.isSuperset(of: item.assessment.neededFor), "\(item.code)")
                XCTAssertNotNil(item.title["en"])
            }
        }
    }

    func testPublishersFactsAreKeptAsTheyStateThem() throws {
        let standards = try library().regions.flatMap(\.standards).map(\.tree)
        let editions = Dictionary(uniqueKeysWithValues: standards.map { ($0.edition.slug, $0) })
        let care = try XCTUnwrap(editions["care-certificate-2025"]).edition
        XCTAssertEqual(care.details.validFrom?.description, "2025-03")
        XCTAssertEqual(care.replaces, "care-certificate-2015")
        XCTAssertEqual(care.region, "GB-ENG")
        let old = try XCTUnwrap(editions["care-certificate-2015"]).edition.details
        XCTAssertEqual(old.validUntil?.description.count, 10)
        let adult = try XCTUnwrap(editions["adult-social-care-certificate-l2"]).edition.details
        XCTAssertEqual(adult.nationalLevel, "RQF 2")
        XCTAssertEqual(adult.credit, "RQF credit 36")
        XCTAssertEqual(adult.hours, 369)
        XCTAssertEqual(
            editions["svq-gh5y-22"]?.edition.details.credit,
            "SCQF credit points 51–58"
        )
        let vg1 = try XCTUnwrap(editions["hsf01-03"])
        XCTAssertEqual(vg1.edition.details.language, "nn")
        XCTAssertTrue(vg1.items.allSatisfy { $0.title["nn"] != nil && $0.title["en"] != nil })
        XCTAssertTrue(vg1.items.contains { $0.facts["relevance"] != nil })
        XCTAssertFalse(vg1.items.contains { $0.facts["title"] != nil || $0.facts["type"] != nil })
    }

    func testAStandardsFolderAloneIsALibraryToo() throws {
        let files = try RealData.files().filter { $0.path.contains("/hea03-03/") }
        let library = try Library.read(files)
        XCTAssertEqual(library.standards.map(\.tree.edition.slug), ["hea03-03"])
        XCTAssertEqual(library.regions, [])
        XCTAssertEqual(library.curricula, [])
    }
}
