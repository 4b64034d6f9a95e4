import AltasCore
import AltasCredentials
import AltasFetch
import AltasRegister

extension CommandContext {
    /// The issuers whose keys the register at hand knows; none where there is no register.
    func knownIssuers() throws -> KnownIssuers {
        try registerAtHand()?.knownIssuers() ?? KnownIssuers()
    }

    /// What the register at hand knows about its own certificates; nothing where there is no register.
    func registerKnowledge() throws -> RegisterKnowledge {
        try registerAtHand()?.certificateKnowledge ?? .none
    }

    /// The register, where there is one; nobody needs to have signed in to check a file.
    private func registerAtHand() throws -> Register? {
        do {
            return try register()
        } catch Refusal.noRegister {
            return nil
        }
    }
}

extension Network {
    /// The internet, over HTTPS and within the bounds of ``Fetch``.
    static let internet = Network { try Fetch().bytes(at: $0, accept: $1) }
}
