/// Whether a certificate is as its issuer signed it.
package enum SignatureFinding: Hashable, Sendable {
    /// It is.
    case genuine
    /// It is not, or nobody signed it.
    case broken(Flaw)
    /// It cannot be told.
    case unchecked(Obstacle)

    /// Why a signature does not hold.
    package enum Flaw: Hashable, Sendable, CaseIterable {
        /// There is none.
        case unsigned
        /// It does not fit the text.
        case changed
        /// It was made with a key that is not the issuer's.
        case notIssuersKey
        /// What was signed around the text says something else than the text, or breaks the rules for it.
        case contradiction
        /// The forms in one file say different things.
        case formsDisagree
        /// The text is genuine, but the file around it was changed after the issuer sealed it.
        case fileChanged
        /// The text is genuine, but the issuer's seal on the file around it is gone.
        case sealMissing
    }

    /// Why a signature cannot be checked.
    package enum Obstacle: Hashable, Sendable {
        /// The issuer's key is not at hand.
        case noKey
        /// The issuer's key could not be fetched from this host.
        case unreachable(host: String)
        /// It is of a kind that is not known here.
        case unknownKind(String)
    }

    /// Whether somebody changed or made up what the issuer is to have signed, whatever that is.
    var isForgery: Bool {
        switch self {
        case .broken(.changed), .broken(.contradiction), .broken(.formsDisagree),
            .broken(.fileChanged), .broken(.sealMissing):
            true
        case .genuine, .unchecked, .broken(.unsigned), .broken(.notIssuersKey): false
        }
    }

    /// What it comes to.
    package var outcome: Outcome {
        switch self {
        case .genuine: .pass
        case .broken: .fail
        case .unchecked: .unknown
        }
    }
}
