package import AltasCore

extension DisputeOutcome {
    /// The word for it.
    package var word: Phrase {
        switch self {
        case .stands:
            Phrase(
                en: "the decision stands",
                es: "la decisión se mantiene",
                nb: "vurderingen står",
                da: "afgørelsen står ved magt"
            )
        case .replaced:
            Phrase(
                en: "the decision was corrected",
                es: "la decisión se corrigió",
                nb: "vurderingen ble rettet",
                da: "afgørelsen blev rettet"
            )
        }
    }
}
