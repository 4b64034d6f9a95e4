import AltasCore
import AltasRegister
import AltasText
import Foundation
import XCTest

@testable import AltasWeb

final class SignInTests: XCTestCase {
    private static let people = Result { try WebPeople() }
    private var people: WebPeople { get throws { try Self.people.get() } }

    private func cookies(_ response: Response) -> [String] {
        response.headers.values(of: "set-cookie")
    }

    private func body(_ response: Response) -> String {
        String(decoding: response.body, as: UTF8.self)
    }

    /// Opens a page with a form, and gives the browser's cookie and the form's hidden value.
    private func open(_ target: String) throws -> (cookie: String, value: String) {
        let page = try people.answer(target, as: .nobody)
        XCTAssertEqual(page.status, .ok)
        let cookie = try XCTUnwrap(cookies(page).first { $0.hasPrefix("form=") })
        let value = try XCTUnwrap(body(page).firstMatch(of: /name="form" value="([0-9a-f]+)"/)).1
        return (cookie.prefix { $0 != ";" }.description, value.description)
    }

    private func send(_ target: String, _ fields: [String: String]) throws -> Response {
        let (cookie, value) = try open("/sign-in")
        let form = fields.merging(["form": value]) { own, _ in own }
        let headers: Headers = ["cookie": cookie]
        return try people.answer(target, .post, as: .nobody, form: form, headers: headers)
    }

    private func invitation() throws -> String {
        let token = try XCTUnwrap(people.token(.administrator))
        let session = try people.register.session(token: token)
        return try people.register.invite(people.learner, as: session).code
    }

    func testALinkLetsALearnerInOnce() throws {
        let code = try invitation()
        XCTAssertEqual(try people.answer("/invitations/\(code)", as: .nobody).status, .ok)
        XCTAssertEqual(try people.answer("/invitations/\(code)", as: .nobody).status, .ok)
        let first = try send("/invitations", ["code": code.lowercased()])
        XCTAssertEqual(first.status, .seeOther)
        let cookie = try XCTUnwrap(cookies(first).first { $0.hasPrefix("session=") })
        for word in ["HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=2592000"] {
            XCTAssertTrue(cookie.contains(word), cookie)
        }
        let headers: Headers = ["cookie": cookie.prefix { $0 != ";" }.description]
        let page = try people.answer("/passphrase", as: .nobody, headers: headers)
        XCTAssertTrue(body(page).contains("Lea Læringen"))
        let second = try send("/invitations", ["code": code])
        XCTAssertEqual(second.status, .unprocessable)
        XCTAssertTrue(cookies(second).allSatisfy { !$0.hasPrefix("session=") })
    }

    func testASecureConnectionHasSecureCookiesOfThisHostOnly() throws {
        let target = try Target("/sign-in".utf8)
        let page = try people.website.answer(Request(.get, target, isSecure: true))
        let cookie = try XCTUnwrap(cookies(page).first)
        XCTAssertTrue(cookie.hasPrefix("__Host-form="), cookie)
        XCTAssertTrue(cookie.hasSuffix("; Secure"), cookie)
    }

    func testALearnerSetsAPassphraseAndSignsInWithIt() throws {
        let invitation = try invitation()
        let token = try people.register.redeem(invitation, from: "192.0.2.9").token
        try people.register.setOwnPassphrase("tea before the rain", token: token)
        let code = try people.learner
        let answer = try send(
            "/sign-in",
            ["code": code, "passphrase": "tea before the rain", "next": "/passphrase?a=b"]
        )
        XCTAssertEqual(answer.headers["location"], "/passphrase?a=b")
        let wrong = try send("/sign-in", ["code": code, "passphrase": "coffee"])
        XCTAssertEqual(wrong.status, .unprocessable)
        let nobody = try send("/sign-in", ["code": "0000000", "passphrase": "coffee"])
        let told = body(wrong).replacingOccurrences(of: code, with: "CODE")
        let same = body(nobody).replacingOccurrences(of: "0000000", with: "CODE")
        let hidden = /name="form" value="[0-9a-f]+"/
        XCTAssertEqual(told.replacing(hidden, with: ""), same.replacing(hidden, with: ""))
    }

    func testSigningInLeadsToNoOtherSite() throws {
        for next in ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:x"]
        {
            let link = Link(next: next).description
            XCTAssertTrue(link.hasPrefix("/") && !link.hasPrefix("//"), "\(next): \(link)")
            XCTAssertFalse(link.contains("\\"), link)
        }
        XCTAssertEqual(Link(next: "/passphrase").description, "/passphrase")
    }

    func testAFormOfAnotherSiteDoesNothing() throws {
        let value = try people.formToken(.learner)
        let cases: [(form: [String: String], headers: Headers)] = [
            ([:], [:]), (["form": "0"], [:]), (["form": ""], [:]),
            (["form": try people.formToken(.trainerHere)], [:]),
            (["form": value], ["sec-fetch-site": "cross-site"]),
            (["form": value], ["sec-fetch-site": "same-site"]),
        ]
        for (form, headers) in cases {
            let answer = try people.answer(
                "/sign-out",
                .post,
                as: .learner,
                form: form,
                headers: headers
            )
            XCTAssertEqual(answer.status, .forbidden, "\(form) \(headers)")
        }
        let token = try XCTUnwrap(people.token(.learner))
        XCTAssertNoThrow(try people.register.session(token: token))
    }

    func testEveryFormHasItsHiddenValue() throws {
        for target in ["/sign-in", "/invitations/AAAAA-AAAAA", "/passphrase"] {
            let page = body(try people.answer(target, as: .otherLearner))
            let forms = page.components(separatedBy: "<form").count - 1
            let values = page.components(separatedBy: "name=\"form\"").count - 1
            XCTAssertGreaterThan(forms, 0)
            XCTAssertEqual(forms, values, target)
        }
    }

    func testSigningOutEndsTheSession() throws {
        let own = try WebPeople()
        let form = ["form": try own.formToken(.learner)]
        let answer = try own.answer("/sign-out", .post, as: .learner, form: form)
        XCTAssertEqual(answer.status, .seeOther)
        XCTAssertTrue(cookies(answer).contains { $0.hasPrefix("session=; ") })
        XCTAssertEqual(try own.answer("/passphrase", as: .learner).status, .seeOther)
    }

    func testSigningOutEverywhereEndsEverySession() throws {
        let own = try WebPeople()
        let administrator = try own.register.session(
            token: try XCTUnwrap(own.token(.administrator))
        )
        let invitation = try own.register.invite(own.learner, as: administrator).code
        let other = try own.register.redeem(invitation, from: "192.0.2.9").token
        let form = ["form": try own.formToken(.learner)]
        _ = try own.answer("/sign-out-everywhere", .post, as: .learner, form: form)
        XCTAssertThrowsError(try own.register.session(token: other))
        XCTAssertNoThrow(
            try own.register.session(token: try XCTUnwrap(own.token(.otherLearner)))
        )
    }

    func testGuessingIsSlowedByAddress() throws {
        let own = try WebPeople()
        var waits = 0
        for number in 0..<25 {
            do {
                _ = try own.register.redeem("AAAAA-\(10_000 + number)", from: "192.0.2.7")
            } catch Refusal.tooManyTries {
                waits += 1
            } catch Refusal.invitationOver {}
        }
        XCTAssertEqual(waits, 5)
        let administrator = try own.register.session(
            token: try XCTUnwrap(own.token(.administrator))
        )
        let code = try own.register.invite(own.learner, as: administrator).code
        XCTAssertThrowsError(try own.register.redeem(code, from: "192.0.2.7"))
        XCTAssertNoThrow(try own.register.redeem(code, from: "192.0.2.8"))
    }
}
