import AltasCore
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

/// What a learner sees of their own certificates.
final class CertificatesPageTests: XCTestCase {
    private static let shared = Result { try CertifiedPeople() }
    private var people: CertifiedPeople { get throws { try Self.shared.get() } }
    private var base: String { get throws { "/learners/\(try people.learner)" } }

    private func page(_ path: String, in language: Language = .en) throws -> PageCrawl.Visited {
        let headers: Headers = ["accept-language": language.rawValue]
        let response = try people.answer(path, asLearner: true, headers: headers)
        XCTAssertEqual(response.status, .ok, path)
        return PageCrawl.Visited(target: path, response: response)
    }

    func testACertificateIsThereWithItsFilesAndItsPage() throws {
        let people = try people
        let page = try page("\(try base)/certificates")
        XCTAssertTrue(page.links.contains(people.page))
        for kind in CertificateFiles.Kind.allCases {
            let link = "\(try base)/certificates/\(people.code)/\(kind.rawValue)"
            XCTAssertTrue(page.links.contains(link), link)
        }
        XCTAssertTrue(page.text.contains(#"<span class="good">in date</span>"#))
        XCTAssertTrue(page.text.contains(CertificateWords.showing[.en]))
        XCTAssertFalse(page.text.contains(CertificateWords.noCertificates[.en]))
        XCTAssertFalse(page.text.contains("an administrator, to issue it"))
    }

    func testTheWayLeadsThereFromProgressAndRecord() throws {
        for path in [try base, "\(try base)/record"] {
            XCTAssertTrue(try page(path).links.contains("\(try base)/certificates"), path)
        }
        XCTAssertTrue(try page("\(try base)/record").text.contains(people.certificate.code))
    }

    func testEveryFormHoldsTheCertificate() throws {
        let people = try people
        let file = try people.answer("\(try base)/record.json", asLearner: true).object()
        let listed = try people.answer("/api/v1\(try base)/certificates", asLearner: true).object()
        for object in [file, listed] {
            let certificates = try XCTUnwrap(object["certificates"] as? [[String: Any]])
            XCTAssertEqual(certificates.map { $0["code"] as? String }, [people.certificate.code])
        }
    }

    func testEveryFileCanBeTakenAndIsKeptByNobodyElse() throws {
        let types = [
            "application/pdf", "application/vc+ld+json", "text/plain; charset=utf-8",
            "image/svg+xml", "image/png", "application/zip",
        ]
        for (kind, type) in zip(CertificateFiles.Kind.allCases, types) {
            let path = "\(try base)/certificates/\(try people.code)/\(kind.rawValue)"
            let answer = try people.answer(path, asLearner: true)
            XCTAssertEqual(answer.status, .ok, path)
            XCTAssertEqual(answer.headers["content-type"], type)
            let disposition = try XCTUnwrap(answer.headers["content-disposition"])
            let name = #/attachment; filename="[a-z.]+\.([a-z]+)"/#
            XCTAssertEqual(disposition.wholeMatch(of: name)?.1, kind.rawValue[...], disposition)
            XCTAssertEqual(answer.headers["cache-control"], "no-store")
            XCTAssertGreaterThan(answer.body.count, 500)
            let stranger = try people.answer(path)
            XCTAssertEqual(stranger.status, .seeOther)
            XCTAssertTrue(stranger.body.isEmpty)
        }
    }

    func testFilesNeedTheKeysAndWhatIsNotTheirsIsNotFound() throws {
        let people = try people
        let folder = "\(try base)/certificates"
        let website = Website(people.register, log: RequestLog(descriptor: -1))
        let cookie: Headers = ["cookie": "session=\(people.learnerToken)"]
        let closed = website.answer(
            try .fixture("\(folder)/\(people.code)/pdf", headers: cookie)
        )
        XCTAssertEqual(closed.status, .unavailable)
        XCTAssertTrue(closed.text.contains("This could not be signed"))
        for path in ["\(people.code)/exe", "0000000000000000/pdf"] {
            let answer = try people.answer("\(folder)/\(path)", asLearner: true)
            XCTAssertEqual(answer.status, .notFound, path)
        }
    }

    func testAnAwardWithoutACertificateSaysWhomToAsk() throws {
        let people = try CertifiedPeople(isIssued: false)
        let target = "/learners/\(people.learner)/certificates"
        let page = try people.answer(target, asLearner: true).text
        XCTAssertTrue(page.contains(CertificateWords.earned(in: "England")[.en]))
        XCTAssertTrue(page.contains(CertificateWords.noCertificates[.en]))
    }
}
