package import AltasCore

extension CrosswalkFinding.Kind {
    /// What was found, in a few words.
    package var word: Phrase {
        switch self {
        case .endedEdition:
            Phrase(
                en: "edition ended",
                es: "edición terminada",
                nb: "utgaven er avsluttet",
                da: "udgaven er afsluttet"
            )
        case .withdrawnItem:
            Phrase(
                en: "withdrawn item",
                es: "elemento retirado",
                nb: "utgått punkt",
                da: "udgået punkt"
            )
        case .unheldItem:
            Phrase(
                en: "content not held",
                es: "contenido no disponible",
                nb: "innhold som ikke finnes her",
                da: "indhold, der ikke findes her"
            )
        case .contradiction:
            Phrase(en: "contradiction", es: "contradicción", nb: "motsigelse", da: "modsigelse")
        case .severalExact:
            Phrase(
                en: "exact more than once",
                es: "exacto más de una vez",
                nb: "eksakt flere ganger",
                da: "eksakt flere gange"
            )
        case .cycle: Phrase(en: "circle", es: "círculo", nb: "sirkel", da: "cirkel")
        case .unlikeTexts:
            Phrase(
                en: "little in common",
                es: "poco en común",
                nb: "lite felles",
                da: "lidt til fælles"
            )
        case .uncoveredParts:
            Phrase(
                en: "parts left out",
                es: "partes sin cubrir",
                nb: "deler er utelatt",
                da: "dele er udeladt"
            )
        case .missingGap:
            Phrase(
                en: "no gap stated",
                es: "no se indica lo que falta",
                nb: "mangler det som gjenstår",
                da: "mangler det, der udestår"
            )
        case .uncovered:
            Phrase(
                en: "without a link",
                es: "sin enlace",
                nb: "uten kobling",
                da: "uden kobling"
            )
        }
    }
}
