private import CCurl

/// Asks a web server for one thing: over HTTPS, briefly, and not much of it.
package struct Fetch: Sendable {
    /// How many bytes are taken.
    package var mostBytes = 1_000_000
    /// How long it is waited for, in seconds.
    package var mostSeconds = 10
    /// Whether plain HTTP to this very machine is taken too, as tests need it.
    package var takesLoopback = false

    private static let mostRedirects = 3

    /// With the usual bounds.
    package init() {}

    /// Whether libcurl is on this machine.
    package static var isPossible: Bool { altas_curl_load() != 0 }

    /// Gets what is at an address; sent on, it follows only within the host.
    ///
    /// - Parameters:
    ///   - address: the address.
    ///   - accept: the media types that are wanted, the best first.
    /// - Returns: the body of the answer.
    /// - Throws: ``FetchFault``.
    package func bytes(at address: String, accept: String) throws(FetchFault) -> [UInt8] {
        guard Self.isPossible else { throw .missingLibrary }
        guard let origin = origin(of: address), Self.isSafe(accept) else { throw .badAddress }
        var place = address
        for _ in 0...Self.mostRedirects {
            switch try answer(from: place, accept: accept) {
            case .body(let bytes): return bytes
            case .elsewhere(let next):
                guard self.origin(of: next) == origin else { throw .redirected }
                place = next
            }
        }
        throw .redirected
    }

    private enum Answer {
        case body([UInt8])
        case elsewhere(String)
    }

    /// One GET (curl_easy_perform).
    private func answer(from address: String, accept: String) throws(FetchFault) -> Answer {
        let answer = address.withCString { url in
            "Accept: \(accept)".withCString { accept in
                altas_curl_get(
                    altas_curl_request(
                        url: url,
                        accept: accept,
                        takes_http: takesLoopback ? 1 : 0,
                        most_bytes: mostBytes,
                        most_seconds: mostSeconds
                    )
                )
            }
        }
        defer { altas_curl_free(answer) }
        guard answer.is_too_long == 0 else { throw .tooLarge }
        guard answer.code == 0 else { throw .unreachable(code: answer.code) }
        if let redirect = answer.redirect, (300..<400).contains(answer.status) {
            return .elsewhere(String(cString: redirect))
        }
        guard answer.status == 200 else { throw .status(answer.status) }
        return .body(Array(UnsafeBufferPointer(start: answer.bytes, count: answer.count)))
    }

    /// The scheme, host and port of an address; nil for one that is not taken.
    private func origin(of address: String) -> String? {
        guard Self.isSafe(address), !address.contains("\\") else { return nil }
        let parts = address.split(separator: "://", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        let authority = parts[1].prefix { !"/?#".contains($0) }.lowercased()
        guard !authority.isEmpty, !authority.contains("@") else { return nil }
        switch parts[0].lowercased() {
        case "https": return "https://\(authority)"
        case "http" where takesLoopback && authority.hasPrefix("127.0.0.1:"):
            return "http://\(authority)"
        default: return nil
        }
    }

    /// Whether a text is printable ASCII without spaces at its ends, so that it cannot split a request.
    private static func isSafe(_ text: String) -> Bool {
        text.utf8.count < 4096 && text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
