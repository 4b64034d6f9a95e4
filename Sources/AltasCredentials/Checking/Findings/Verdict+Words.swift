package import AltasText

extension Verdict {
    /// What it is called, and what it means.
    package var words: Words.CheckedWords {
        switch self {
        case .valid: Words.certificateIsValid
        case .expired: Words.certificateIsExpired
        case .withdrawn: Words.certificateIsWithdrawn
        case .replaced: Words.certificateIsReplaced
        case .notYetValid: Words.certificateIsEarly
        case .statusUnknown: Words.certificateStatusIsUnknown
        case .issuerUnconfirmed: Words.certificateIssuerIsUnconfirmed
        case .unchecked: Words.certificateIsUnchecked
        case .notGenuine: Words.certificateIsNotGenuine
        case .unreadable: Words.certificateIsUnreadable
        }
    }
}
