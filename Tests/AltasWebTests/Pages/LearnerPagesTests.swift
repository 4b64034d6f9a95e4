import AltasCore
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

final class LearnerPagesTests: XCTestCase {
    private static let shared = Result { try WebPeople() }
    private var people: WebPeople { get throws { try Self.shared.get() } }

    private func page(
        _ path: String,
        as asker: WebPeople.Asker = .learner,
        in language: Language = .en
    ) throws -> PageCrawl.Visited {
        let headers: Headers = ["accept-language": language.rawValue]
        let response = try people.answer(path, as: asker, headers: headers)
        XCTAssertEqual(response.status, .ok, path)
        return PageCrawl.Visited(target: path, response: response)
    }

    private func session(_ asker: WebPeople.Asker) throws -> Session {
        let people = try people
        return try people.register.session(token: XCTUnwrap(people.token(asker)))
    }

    private var base: String { get throws { "/learners/\(try people.learner)" } }

    func testTheFirstPageLeadsEverybodyToTheirOwn() throws {
        let people = try people
        let base = try base
        XCTAssertEqual(try people.answer("/", as: .learner).headers["location"], base)
        XCTAssertEqual(try people.answer("/", as: .trainerHere).headers["location"], "/sites")
        XCTAssertTrue(try page("/", as: .nobody).links.contains("/sign-in"))
    }

    func testProgressSaysWhereWhatNextAndWithWhom() throws {
        let people = try people
        let base = try base
        let progress = try people.register.progress(
            ProgressRequest(learner: people.learner),
            as: session(.learner)
        )
        let page = try page(base)
        let count = Words.count(progress.award.done, of: progress.award.total)[.en]
        XCTAssertTrue(page.text.contains("<b>\(count)</b>"))
        for step in progress.next {
            XCTAssertTrue(page.links.contains("\(base)/items/\(step.outcome.code)"))
        }
        XCTAssertTrue(page.text.contains("Tom Trainer"))
        XCTAssertFalse(page.text.contains("Eve Elsewhere"))
        XCTAssertFalse(page.text.contains("Quinn Quality"))
    }

    func testProgressIsSeenThroughTheRegionAskedFor() throws {
        let people = try people
        let base = try base
        let norway = try people.register.progress(
            ProgressRequest(learner: people.learner, region: "NO"),
            as: session(.learner)
        )
        let page = try page("\(base)?region=NO")
        XCTAssertTrue(page.text.contains(Words.notEnrolled(in: "Norway")[.en]))
        XCTAssertTrue(page.text.contains("of \(norway.award.total)</b>"))
        XCTAssertTrue(
            page.links.contains { $0.hasPrefix("\(base)/items/") && $0.hasSuffix("?region=NO") }
        )
    }

    func testWhyNotYetNamesWhoWhenAndHow() throws {
        let base = try base
        let page = try page("\(base)/items/ALT-4.1b")
        XCTAssertTrue(page.text.contains(Decision.Result.notYet.word[.en]))
        XCTAssertTrue(page.text.contains("Tom Trainer, seen on"))
        XCTAssertTrue(page.text.contains("Direct observation at work"))
        XCTAssertTrue(page.links.contains { $0.hasPrefix("\(base)/decisions/D") })
    }

    func testAnOutcomeShowsTheRegionsOwnCriteriaToo() throws {
        let base = try base
        let page = try page("\(base)/items/ALT-4.6?region=NO")
        XCTAssertTrue(page.links.contains("\(base)/items/ALT-4.6-NO1?region=NO"))
    }

    func testTextsOfAnotherLanguageAreMarked() throws {
        let base = try base
        let standard = try page("\(base)/standards/hea03-03", in: .es)
        XCTAssertTrue(standard.text.contains("<span lang=\"en\" dir=\"auto\">"))
        let english = try page("\(base)/standards/hea03-03", in: .en)
        XCTAssertFalse(english.text.contains("<span lang=\"en\""))
    }

    func testEveryItemOfALongStandardIsReached() throws {
        let people = try people
        let base = try base
        let slug = "care-certificate-2025"
        let answer = try people.register.standard(
            ProgressRequest(learner: people.learner, standard: slug),
            as: session(.learner)
        )
        let whole = try page("\(base)/standards/\(slug)")
        let parts = whole.links.filter { $0.contains("?part=") }
        XCTAssertGreaterThan(parts.count, 1)
        let reached = try Set(([whole] + parts.map { try page($0) }).flatMap(\.links))
        for item in answer.items {
            let link = Link.standardItem(item.item.code, in: slug, of: people.learner)
            XCTAssertTrue(reached.contains(link.description), item.item.code)
        }
    }

    func testStandardsShowEveryRegionWithItsCounts() throws {
        let people = try people
        let base = try base
        let answer = try people.register.standards(of: people.learner, as: session(.learner))
        let page = try page("\(base)/standards")
        XCTAssertEqual(
            answer.regions.map(\.rule.region).sorted(),
            answer.regions.map(\.rule.region)
        )
        for standard in answer.regions.flatMap(\.standards) {
            XCTAssertTrue(page.links.contains("\(base)/standards/\(standard.edition.slug)"))
        }
    }

    func testTheRecordCanBeTakenAlong() throws {
        let people = try people
        let base = try base
        let response = try people.answer("\(base)/record.json", as: .learner)
        XCTAssertEqual(
            response.headers["content-disposition"],
            "attachment; filename=\"altas-\(people.learner).json\""
        )
        let object = try JSONSerialization.jsonObject(with: Data(response.body))
        let file = try XCTUnwrap(object as? [String: Any])
        for key in [
            "record", "decisions", "ratings", "disputes", "certificates", "looks", "stamp",
        ] {
            XCTAssertNotNil(file[key], key)
        }
    }

    func testWhoLookedIsShownToTheLearner() throws {
        let people = try WebPeople()
        let target = "/learners/\(people.learner)"
        func record() throws -> String {
            String(
                decoding: try people.answer("\(target)/record", as: .learner).body,
                as: UTF8.self
            )
        }
        XCTAssertTrue(try record().contains(WebWords.nobodyLooked[.en]))
        _ = try people.answer(target, as: .trainerHere)
        XCTAssertTrue(try record().contains("<td><bdi>Tom Trainer</bdi></td>"))
    }

    func testAQuestionnaireThatIsEmptySaysWhatToDo() throws {
        let base = try base
        XCTAssertTrue(
            try page("\(base)/questionnaire").text.contains(WebWords.questionnaireEmpty[.en])
        )
    }

    func testNobodyReadsAnothersPages() throws {
        let people = try people
        let base = try base
        let paths = [
            "", "/record", "/record.json", "/standards", "/standards/hea03-03", "/questionnaire",
            "/items/ALT-1.1", "/decisions/\(people.decision)", "/standards/hea03-03/items/KM5447",
        ]
        for path in paths {
            for asker in [WebPeople.Asker.otherLearner, .trainerElsewhere] {
                let status = try people.answer(base + path, as: asker).status
                XCTAssertTrue([.forbidden, .notFound].contains(status), "\(asker) \(path)")
            }
        }
    }
}
