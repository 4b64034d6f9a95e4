import AltasRegister
import AltasWeb
import Foundation

/// Where learners reach the web pages.
struct InvitationSite: Sendable {
    /// The site's root, without a slash at its end.
    let url: String

    /// The site that was named, else `ALTAS_URL`'s, else this machine as `altas serve` listens by default.
    init(_ given: String?, in environment: [String: String]) throws(UsageError) {
        let variable = environment["ALTAS_URL"].flatMap { $0.isEmpty ? nil : $0 }
        let text = given ?? variable ?? "http://127.0.0.1:\(Server.Options().port)"
        guard let parts = URLComponents(string: text), parts.host?.isEmpty == false,
            ["http", "https"].contains(parts.scheme), parts.query == nil, parts.fragment == nil,
            parts.user == nil
        else { throw .notASite(name: given == nil ? "ALTAS_URL" : "--url", value: text) }
        url = text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// Whether only this machine reaches it.
    var isLoopback: Bool {
        let host = URLComponents(string: url)?.host ?? ""
        return ["127.0.0.1", "localhost", "[::1]", "::1"].contains(host)
    }

    /// The address that lets the learner in.
    func link(to invitation: Invitation) -> String {
        url + Link.invitation(invitation.code).description
    }
}
