import AltasCredentials
import AltasFetch

extension CommandContext {
    /// The issuers whose keys the register at hand knows; none where there is no register.
    func knownIssuers() throws -> KnownIssuers { KnownIssuers() }

    /// What the register at hand knows about its own certificates; nothing where there is no register.
    func registerKnowledge() throws -> RegisterKnowledge { .none }
}

extension Network {
    /// The internet, over HTTPS and within the bounds of ``Fetch``.
    static let internet = Network { try Fetch().bytes(at: $0, accept: $1) }
}
