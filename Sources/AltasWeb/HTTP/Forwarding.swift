/// Which proxies are believed when they say for whom they ask.
package struct Forwarding: Sendable {
    private let proxies: Set<Address>

    /// Whom to believe; by default nobody.
    package init(proxies: Set<Address> = []) {
        self.proxies = proxies
    }

    /// Whether there is a proxy at all.
    package var isBehindProxy: Bool { !proxies.isEmpty }

    /// Who asks: the peer, or whom the last believed proxy asks for (`X-Forwarded-For`).
    ///
    /// Each proxy adds the address it heard from at the end, so what stands before the first that is not believed may be
    /// anything.
    func client(of peer: Address, _ headers: Headers) -> Address {
        var client = peer
        for text in headers.list(of: "x-forwarded-for").reversed() {
            guard proxies.contains(client), let next = Address(String(text)) else { break }
            client = next
        }
        return client
    }

    /// Whether the client's connection is encrypted, by what a believed proxy says (`X-Forwarded-Proto`).
    func isSecure(from peer: Address, _ headers: Headers) -> Bool {
        proxies.contains(peer) && headers.list(of: "x-forwarded-proto").last == "https"
    }
}
