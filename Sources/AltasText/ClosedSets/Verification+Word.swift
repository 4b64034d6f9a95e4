package import AltasCore

extension Verification {
    /// How far a statement has been checked.
    package var word: Phrase {
        switch self {
        case .verified:
            Phrase(en: "verified", es: "verificado", nb: "bekreftet", da: "bekræftet")
        case .secondHand:
            Phrase(en: "second-hand", es: "de segunda mano", nb: "annenhånds", da: "andenhånds")
        case .draft:
            Phrase(en: "draft", es: "borrador", nb: "utkast", da: "udkast")
        }
    }
}
