import AltasCore
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

/// What holds of every page, whoever reads it, in whichever language.
final class EveryPageTests: XCTestCase {
    private static let people = Result { try WebPeople() }
    private static let crawls = Result { () -> [(Language, [PageCrawl.Visited])] in
        let register = try people.get()
        return try zip(WebPeople.Asker.readers, Language.allCases).map { asker, language in
            let crawl = PageCrawl(register, as: asker, in: language)
            try crawl.follow("/")
            return (language, crawl.pages)
        }
    }

    private func check(_ body: (PageCrawl.Visited, Language) -> Void) throws {
        for (language, pages) in try Self.crawls.get() {
            XCTAssertGreaterThan(pages.count, 3)
            for page in pages where page.isForPeople {
                body(page, language)
            }
        }
    }

    func testEveryLinkIsAnswered() throws {
        for (_, pages) in try Self.crawls.get() {
            for page in pages { XCTAssertEqual(page.response.status, .ok, page.target) }
        }
    }

    func testAPageIsOneRequestAndSmall() throws {
        try check { page, _ in
            XCTAssertLessThanOrEqual(page.response.body.count, 30_000, page.target)
            for word in [
                "<script", "<img", "<link rel=\"stylesheet", " src=", " style=", "http:", "https:",
            ] {
                XCTAssertFalse(page.text.contains(word), "\(page.target): \(word)")
            }
        }
    }

    func testAPageHasOneHeadingOneMainAndItsLanguage() throws {
        try check { page, language in
            XCTAssertEqual(page.contents(of: "h1").count, 1, page.target)
            XCTAssertEqual(page.contents(of: "main").count, 1, page.target)
            XCTAssertTrue(page.text.contains("<html lang=\"\(language.rawValue)\">"), page.target)
            let ids = page.values(of: "id")
            XCTAssertEqual(Set(ids).count, ids.count, page.target)
            XCTAssertTrue(page.contents(of: "a").allSatisfy { !$0.isEmpty }, page.target)
        }
    }

    func testABarSaysWhatTheWordsBesideItSay() throws {
        var bars = 0
        try check { page, language in
            for bar in page.text.components(separatedBy: "<progress ").dropFirst() {
                let parts = bar.split(separator: ">", maxSplits: 1)
                guard
                    let match = bar.firstMatch(of: /value="(\d+)" max="(\d+)" aria-label="([^"]*)"/)
                else { return XCTFail("\(page.target): \(parts[0])") }
                let words = String(match.3)
                XCTAssertTrue(words.hasPrefix("\(match.1) "), "\(page.target): \(words)")
                XCTAssertTrue(
                    words.hasSuffix(" \(match.2)") || words == Words.count(0, of: 0)[language],
                    "\(page.target): \(words)"
                )
                let after = bar.replacing(/<[^>]*>/, with: "").dropFirst(parts[0].count)
                XCTAssertTrue(
                    after.prefix(60).contains(words),
                    "\(page.target): \(after.prefix(60))"
                )
                bars += 1
            }
        }
        XCTAssertGreaterThan(bars, 100)
    }

    func testAColourNeverSpeaksAlone() throws {
        try check { page, _ in
            for tone in ["good", "warn", "bad", "mute"] {
                for mark in page.text.components(separatedBy: "class=\"\(tone)\">").dropFirst() {
                    let words = mark.prefix { $0 != "<" }
                    XCTAssertTrue(words.contains(where: \.isLetter), "\(page.target): \(tone)")
                }
            }
        }
    }

    func testTheLanguageSwitchKeepsPathAndQuery() throws {
        let people = try Self.people.get()
        let target = "/learners/\(people.learner)?region=NO"
        let response = try people.answer(target, as: .learner, headers: ["accept-language": "da"])
        let page = PageCrawl.Visited(target: target, response: response)
        for language in Language.allCases {
            XCTAssertTrue(page.values(of: "href").contains("\(target)&lang=\(language.rawValue)"))
        }
    }

    func testANameIsNeverMarkup() throws {
        let people = try Self.people.get()
        let crawl = PageCrawl(people, as: .otherLearner, in: .en)
        try crawl.follow("/")
        XCTAssertTrue(crawl.pages.contains { $0.text.contains("Una &lt;b&gt;Other&lt;/b&gt;") })
        for page in crawl.pages where page.isForPeople {
            XCTAssertFalse(page.text.contains("<b>Other"), page.target)
        }
    }

    func testWhatIsOpenToNobodyAsksForSigningIn() throws {
        let people = try Self.people.get()
        let signedIn = people.website.router.routes.filter {
            $0.audience == .signedIn && $0.method == .get && !$0.path.description.hasPrefix("/api")
        }
        XCTAssertGreaterThan(signedIn.count, 10)
        for route in signedIn {
            let target = route.path.filled(with: route.path.placeholders.map { _ in "x" })
            let response = try people.answer(target, as: .nobody)
            XCTAssertEqual(response.status, .seeOther, target)
        }
    }
}

extension WebPeople.Asker {
    /// Who sees the most pages, one for each language.
    fileprivate static let readers: [WebPeople.Asker] = [
        .learner, .trainerHere, .administrator, .otherLearner,
    ]
}
