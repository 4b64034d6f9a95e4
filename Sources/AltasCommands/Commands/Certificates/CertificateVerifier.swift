import AltasCore
import AltasCredentials
import AltasFetch
import AltasRegister

/// What a command checks certificates with: the register at hand, issuers in files, and the network unless it is left alone.
struct CertificateVerifier {
    private let verifier: Verifier

    /// - Parameters:
    ///   - isOffline: whether nothing is fetched.
    ///   - issuers: the paths of issuers' documents that the person trusts.
    ///   - day: the day to judge dates by, at noon UTC; nil for now.
    ///   - context: where the register and the files are.
    /// - Throws: `Refusal` for a file that cannot be read, or is no issuer's document.
    init(
        isOffline: Bool,
        issuers: [String],
        at day: CivilDate? = nil,
        in context: CommandContext
    ) throws {
        var known = try context.knownIssuers()
        for path in issuers {
            guard known.add(try context.contents(of: path)) else {
                throw Refusal.badFile(path: path, line: nil, problem: .notJSON)
            }
        }
        let now = context.surroundings.clock.now()
        verifier = Verifier(
            now: Timestamp(seconds: day.map { Int64($0.daysSinceEpoch) * 86_400 + 43_200 } ?? now),
            issuers: known,
            network: isOffline || !Fetch.isPossible ? nil : .internet,
            register: try context.registerKnowledge()
        )
    }

    /// Checks a file, with lists of withdrawals that were kept in files.
    func check(
        _ file: String,
        lists: [String],
        in context: CommandContext
    ) throws -> CertificateVerification {
        try verifier.check(
            try context.contents(of: file),
            lists: try lists.map { try context.contents(of: $0) }
        )
    }
}
