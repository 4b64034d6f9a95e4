import AltasCore
import AltasCrypto
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

/// The page that anybody sees who has a certificate's code.
final class PublicCertificateTests: XCTestCase {
    private var people: CertifiedPeople!

    override func setUpWithError() throws { people = try CertifiedPeople() }

    private func heading(_ response: Response) -> String {
        PageCrawl.Visited(target: "", response: response).contents(of: "h1").first ?? ""
    }

    func testTheVerdictComesFirstWhateverItIs() throws {
        XCTAssertEqual(heading(try people.answer(people.page)), "Issued here, and in date")
        let end = DateStyle.long.text(people.certificate.lastDay, in: .en)
        people.wait(days: 4000)
        XCTAssertEqual(
            heading(try people.answer(people.page)),
            "It was genuine, and ran out on \(end)"
        )
        try people.withdraw()
        XCTAssertTrue(heading(try people.answer(people.page)).hasPrefix("Withdrawn on "))
        let unknown = try people.answer("/v/0000000000000000")
        XCTAssertEqual(unknown.status, .notFound)
        XCTAssertEqual(heading(unknown), "Not issued here")
    }

    func testTheVerdictIsInEveryLanguage() throws {
        let headings = try Language.allCases.map {
            heading(try people.answer(people.page, headers: ["accept-language": $0.rawValue]))
        }
        XCTAssertEqual(Set(headings).count, 4)
        let chosen = try people.answer("\(people.page)?lang=da")
        XCTAssertEqual(heading(chosen), headings.last)
        for language in Language.allCases {
            XCTAssertTrue(chosen.text.contains("\(people.page)?lang=\(language.rawValue)"))
        }
    }

    /// What the page says is this and nothing more.
    func testThePageSaysWhatItMayAndNothingElse() throws {
        let page = PageCrawl.Visited(target: "", response: try people.answer(people.page))
        let main = page.text.components(separatedBy: "<main ")[1].components(separatedBy: "</main>")
        let words = main[0].drop { $0 != ">" }.dropFirst().replacing(/<[^>]*>/, with: "\n")
            .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
        let title = people.certificate.title(in: .en)
        let fingerprint = try XCTUnwrap(
            words.first { $0.wholeMatch(of: /([0-9a-f]{4} ?){4}/) != nil }
        )
        XCTAssertEqual(
            words,
            [
                "Issued here, and in date", CertificateWords.noName[.en],
                "Certificate",
                title,
                "Issued by", CertifiedPeople.issuer,
                "Its identifier", "did:web:certs.example.org:issuers:rosewood-care-ltd",
                "Earned on", DateStyle.long.text(people.certificate.earnedOn, in: .en),
                "Valid to", DateStyle.long.text(people.certificate.lastDay, in: .en),
                "Code", people.certificate.code,
                "Fingerprint of the key", fingerprint,
                "List of withdrawals", "2026-a",
                CertificateWords.publishedFingerprint[.en],
                "What the code on the print says", CertificateWords.paperChanged[.en],
                "The issuer’s signature is right.",
                "If the print says anything else, it was changed.",
                "Holder", "Certificate", "Earned on", "Valid to",
                CertificateWords.onThisDevice[.en],
                "Compare the name on the document you hold", CertificateWords.aboutComparing[.en],
                "Name on the document", "Compare",
            ]
        )
    }

    func testNothingTellsWhoseItIs() throws {
        try people.withdraw()
        for asLearner in [false, true] {
            let answer = try people.answer(people.page, asLearner: asLearner)
            let all = answer.text + answer.headers.fields.map(\.value).joined()
            for secret in [
                CertifiedPeople.holder, "Núria", "Åsgård", people.learner, "Tom Trainer",
                "Rosewood House", "OBS", CertifiedPeople.reason, people.certificate.identifier,
            ] {
                XCTAssertFalse(all.contains(secret), secret)
            }
        }
    }

    func testNobodyKeepsItFindsItOrIsToldWhereItsReaderCameFrom() throws {
        for target in [people.page, "/v/0000000000000000"] {
            let answer = try people.answer(target)
            XCTAssertEqual(answer.headers["x-robots-tag"], "noindex, nofollow")
            XCTAssertEqual(answer.headers["referrer-policy"], "no-referrer")
            XCTAssertEqual(answer.headers["cache-control"], "no-store")
            XCTAssertNil(answer.headers["set-cookie"])
        }
    }

    func testOnlyThisPageMayRunAScriptAndOnlyItsOwn() throws {
        let answer = try people.answer(people.page)
        let policy = try XCTUnwrap(answer.headers["content-security-policy"])
        let script = try XCTUnwrap(answer.text.firstMatch(of: /(?s)<script>(.*?)<\/script>/)).1
        let digest = Data(Digest.of(String(script)).bytes).base64EncodedString()
        XCTAssertTrue(policy.hasSuffix("; script-src 'sha256-\(digest)'"), policy)
        XCTAssertTrue(policy.hasPrefix(CommonHeaders.contentSecurityPolicy), policy)
        XCTAssertEqual(answer.text.components(separatedBy: "<script").count, 2)
        for word in ["innerHTML", "outerHTML", "insertAdjacent", "eval", "fetch", "document.write"]
        {
            XCTAssertFalse(script.contains(word), word)
        }
        for target in ["/v", "/v/0000000000000000", "/"] {
            let other = try people.answer(target)
            XCTAssertEqual(
                other.headers["content-security-policy"],
                CommonHeaders.contentSecurityPolicy
            )
            XCTAssertFalse(other.text.contains("<script"), target)
        }
    }

    func testACodeIsFoundAsPeopleTypeIt() throws {
        let typed = people.certificate.code.lowercased().replacing("0", with: "o")
        XCTAssertEqual(try people.answer("/v/\(typed)").status, .ok)
        let led = try people.answer("/v?code=\(typed.replacing("-", with: "+"))")
        XCTAssertEqual(led.headers["location"], people.page)
        XCTAssertEqual(try people.answer("/v?code=what").status, .notFound)
    }

    func testACorrectedCertificateSaysSinceWhen() throws {
        people.wait(days: 3)
        let name = "Núria Sørensen"
        _ = try people.register.renameLearner(people.learner, to: name, as: people.administrator)
        _ = try people.register.issueCertificate(
            IssueRequest(learner: people.learner),
            with: people.keys,
            as: people.administrator
        )
        let page = try people.answer(people.page)
        XCTAssertEqual(heading(page), "Issued here, and in date")
        XCTAssertTrue(page.text.contains("It was corrected on 7 March 2026."))
        XCTAssertTrue(try people.comparing(name).text.contains(CertificateWords.sameName[.en]))
        let old = try people.comparing(CertifiedPeople.holder)
        XCTAssertTrue(old.text.contains(CertificateWords.otherName[.en]))
    }

    func testAnIssuerWithoutAnAddressIsKnownByItsFingerprintOnly() throws {
        let people = try CertifiedPeople(url: nil)
        let page = try people.answer(people.page).text
        XCTAssertTrue(page.contains("did:key:z6Mk"))
        XCTAssertTrue(page.contains(CertificateWords.fingerprintAlone[.en]))
        XCTAssertFalse(page.contains("/status/"))
    }
}
