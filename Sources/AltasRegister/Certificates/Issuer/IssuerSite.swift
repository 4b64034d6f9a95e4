import AltasCore
import Foundation

/// The public address of an issuer's pages and keys: a scheme, a host and perhaps a port.
struct IssuerSite: Equatable {
    /// Without a slash at its end: `https://certs.example.org`.
    let url: String
    /// The host and port as did:web writes them: `localhost%3A8080`.
    let identifierHost: String

    /// Reads an address as people type one.
    ///
    /// It must be encrypted, unless it is this machine's own, for trying out.
    ///
    /// - Throws: ``Refusal/invalid(field:value:reason:)`` for anything else.
    init(_ text: String) throws(Refusal) {
        let trimmed = text.hasSuffix("/") ? String(text.dropLast()) : text
        guard let parts = URLComponents(string: trimmed), let host = parts.host?.lowercased(),
            !host.isEmpty, parts.path.isEmpty, parts.query == nil, parts.fragment == nil,
            parts.user == nil, parts.password == nil,
            host.utf8.allSatisfy(Self.mayStandInHost),
            parts.scheme == "https" || parts.scheme == "http" && Self.loopback.contains(host)
        else { throw .invalid(field: .address, value: text, reason: .notAnAddress) }
        let port = parts.port.map { ":\($0)" } ?? ""
        url = "\(parts.scheme ?? "https")://\(host)\(port)"
        identifierHost = host + port.replacing(":", with: "%3A")
    }

    private static let loopback = ["localhost", "127.0.0.1"]

    private static func mayStandInHost(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        case UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: false
        }
    }

    /// The issuer's identifier: `did:web:certs.example.org:issuers:fjordheim`.
    func identifier(for name: String) -> String {
        "did:web:\(identifierHost):issuers:\(Self.slug(of: name))"
    }

    /// A name as part of an address: plain lower-case letters, digits and hyphens.
    private static func slug(of name: String) -> String {
        let plain = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
            .replacing("ø", with: "o").replacing("æ", with: "ae").replacing("ß", with: "ss")
        let words = plain.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
        let slug = words.joined(separator: "-").prefix(40)
        return slug.isEmpty ? "issuer" : String(slug)
    }
}
