import AltasExchange
import AltasText

extension CASEReport.Reason {
    /// What CASE has no words for.
    var words: Phrase {
        switch self {
        case .partial:
            Phrase(
                en: "that it only contributes",
                es: "que solo contribuye",
                nb: "at den bare bidrar",
                da: "at den kun bidrager"
            )
        case .severalSources:
            Phrase(
                en: "that several are needed together",
                es: "que hacen falta varios a la vez",
                nb: "at flere trengs sammen",
                da: "at flere kræves sammen"
            )
        case .gap:
            Phrase(
                en: "what is left to show",
                es: "lo que falta por demostrar",
                nb: "hva som gjenstår",
                da: "hvad der udestår"
            )
        case .group:
            Phrase(
                en: "the name of the group",
                es: "el nombre del grupo",
                nb: "navnet på gruppen",
                da: "gruppens navn"
            )
        case .rationale:
            Phrase(
                en: "why it is thought to hold",
                es: "por qué se considera válido",
                nb: "hvorfor den antas å holde",
                da: "hvorfor den menes at holde"
            )
        }
    }
}

extension CASEReport.UnexpressedLink {
    /// The link, and what CASE cannot say of it: `1.2 ← ALT-4.1: that it only contributes`.
    var phrase: Phrase {
        Phrase { language in
            let words = reasons.map { $0.words[language] }.joined(separator: ", ")
            return "\(target) ← \(sources.joined(separator: " + ")): \(words)"
        }
    }
}
