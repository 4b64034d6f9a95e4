package import AltasCore

extension Decision.Weight {
    /// Why it does not count; nil when it does.
    package var word: Phrase? {
        switch self {
        case .counts: nil
        case .clears:
            Phrase(
                en: "clears what came before",
                es: "anula lo anterior",
                nb: "nullstiller det som kom før",
                da: "nulstiller det, der kom før"
            )
        case .cleared:
            Phrase(
                en: "a later decision took its place",
                es: "una decisión posterior ocupa su lugar",
                nb: "erstattet av en senere vurdering",
                da: "erstattet af en senere afgørelse"
            )
        case .corrected:
            Phrase(en: "corrected", es: "corregida", nb: "rettet", da: "rettet")
        case .notEntitled:
            Phrase(
                en: "the assessor was not entitled to decide there that day",
                es: "la persona evaluadora no podía evaluar allí ese día",
                nb: "vurdereren hadde ikke rett til å vurdere der den dagen",
                da: "bedømmeren havde ikke ret til at bedømme dér den dag"
            )
        case .simulated:
            Phrase(
                en: "simulated, but it must be shown at work",
                es: "simulada, y debe demostrarse en el trabajo",
                nb: "simulert, men det må vises på jobb",
                da: "simuleret, men det skal vises på arbejdet"
            )
        case .priorLearning:
            Phrase(
                en: "prior learning does not count in this region",
                es: "el aprendizaje previo no cuenta en esta región",
                nb: "realkompetanse teller ikke i denne regionen",
                da: "realkompetence tæller ikke i denne region"
            )
        }
    }
}
