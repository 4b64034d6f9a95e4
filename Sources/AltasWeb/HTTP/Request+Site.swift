extension Request {
    /// The site as whoever asks calls it, without a slash at the end: `https://skills.example.org`.
    ///
    /// - Throws: ``RequestProblem/malformed`` when the head names no host, or one that could be none.
    package func site() throws(RequestProblem) -> String {
        guard let host = headers["host"], Self.isHost(host) else { throw .malformed }
        return "\(isSecure ? "https" : "http")://\(host)"
    }

    /// A name or an address, with or without a port (RFC 3986, section 3.2.2), and nothing that could be taken for more.
    private static func isHost(_ text: String) -> Bool {
        let name =
            /(?:[A-Za-z0-9](?:[A-Za-z0-9._\-]*[A-Za-z0-9.])?|\[[0-9A-Fa-f:.]+\])(?::[0-9]{1,5})?/
        return text.utf8.count <= 255 && text.wholeMatch(of: name) != nil
    }
}
