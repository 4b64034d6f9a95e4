/// Identifiers that are an address on the web (the `did:web` method).
package enum DIDWeb {
    private static let prefix = "did:web:"

    /// The address that the document of an identifier is served at; nil for other identifiers, and for those
    /// that are not plain.
    package static func documentURL(of id: String) -> String? {
        guard let url = url(of: id) else { return nil }
        let isHostAlone = !url.dropFirst("https://".count).contains("/")
        return url + (isHostAlone ? "/.well-known" : "") + "/did.json"
    }

    /// The address that an identifier stands for: `https://`, a host, and a path.
    package static func url(of id: String) -> String? {
        guard id.hasPrefix(prefix) else { return nil }
        let parts = id.dropFirst(prefix.count).split(
            separator: ":",
            omittingEmptySubsequences: false
        )
        let host = parts[0].split(separator: "%", omittingEmptySubsequences: false)
        guard isHost(host[0]), parts.dropFirst().allSatisfy(isSegment) else { return nil }
        guard host.count > 1 else { return "https://" + parts.joined(separator: "/") }
        let port = host[1]
        guard host.count == 2, port.hasPrefix("3A") || port.hasPrefix("3a"),
            let number = UInt16(port.dropFirst(2)), number > 0
        else { return nil }
        let path = parts.dropFirst().map { "/" + $0 }.joined()
        return "https://\(host[0]):\(number)\(path)"
    }

    /// The identifier of an address `https://host:port/path`; nil for one that is not plain.
    package static func id(ofURL url: String) -> String? {
        let scheme = "https://"
        guard url.hasPrefix(scheme) else { return nil }
        let rest = url.dropFirst(scheme.count)
        let parts = (rest.hasSuffix("/") ? rest.dropLast() : rest).split(
            separator: "/",
            omittingEmptySubsequences: false
        )
        let host = parts[0].split(separator: ":", omittingEmptySubsequences: false)
            .joined(separator: "%3A")
        let id = prefix + ([host] + parts.dropFirst().map(String.init)).joined(separator: ":")
        return Self.url(of: id) == nil ? nil : id
    }

    private static func isHost(_ text: Substring) -> Bool {
        let isPlain = text.utf8.allSatisfy { isLetterOrDigit($0) || ".-".utf8.contains($0) }
        return isPlain && !text.isEmpty && !text.contains("..") && text.first != "."
    }

    private static func isSegment(_ text: Substring) -> Bool {
        let isPlain = text.utf8.allSatisfy { isLetterOrDigit($0) || "._-".utf8.contains($0) }
        return isPlain && !text.isEmpty && text != "." && text != ".."
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
