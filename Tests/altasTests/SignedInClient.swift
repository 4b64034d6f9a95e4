import AltasCore
import AltasCrypto
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// A learner's browser as far as the server sees one: a cookie, pages, and forms with their hidden value.
struct SignedInClient: Sendable {
    private let token: String
    private let port: UInt16

    /// Signs a learner in by an invitation, past the server.
    init(_ learner: Learner, in fixture: ProcessFixture, at port: UInt16) throws {
        let register = try Register.open(at: fixture.register.path)
        let administrator = try register.session(token: fixture.people.administrator)
        let invitation = try register.invite(learner.code.description, as: administrator)
        token = try register.redeem(invitation.code, from: "192.0.2.1").token
        self.port = port
    }

    private init(token: String, port: UInt16) {
        self.token = token
        self.port = port
    }

    /// The same browser after the server was started again.
    func at(_ port: UInt16) -> SignedInClient { SignedInClient(token: token, port: port) }

    /// The answer to a page, a file or a program's question; "" when the server went away.
    func get(_ path: String) throws -> String {
        try ask("GET \(path) HTTP/1.1\r\n\(fields)\r\n")
    }

    /// The answer to a form; "" when the server went away.
    func send(_ path: String, _ items: [String: String]) throws -> String {
        let hidden = ["form": Digest.of("form " + token).description]
        var parts = URLComponents()
        parts.queryItems = items.merging(hidden) { own, _ in own }
            .map { URLQueryItem(name: $0.key, value: $0.value) }
        let body = parts.percentEncodedQuery ?? ""
        return try ask(
            """
            POST \(path) HTTP/1.1\r
            \(fields)Content-Type: application/x-www-form-urlencoded\r
            Content-Length: \(body.utf8.count)\r
            \r
            \(body)
            """
        )
    }

    private var fields: String {
        "Host: h\r\nCookie: session=\(token)\r\nAuthorization: Bearer \(token)\r\n"
            + "Connection: close\r\n"
    }

    private func ask(_ words: String) throws -> String {
        let client = try RawClient(port: port)
        client.send(words)
        return client.rest() ?? ""
    }
}
