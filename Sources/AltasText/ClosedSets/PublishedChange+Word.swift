package import AltasCore

extension PublishedChange.Kind {
    /// What a list of changes says of an item.
    package var word: Phrase {
        switch self {
        case .unchanged:
            Phrase(en: "unchanged", es: "sin cambios", nb: "uendret", da: "uændret")
        case .retitled:
            Phrase(
                en: "retitled",
                es: "con otro título",
                nb: "fått annen tittel",
                da: "fået anden titel"
            )
        case .narrowed:
            Phrase(en: "narrowed", es: "reducido", nb: "innsnevret", da: "indsnævret")
        case .expanded:
            Phrase(en: "expanded", es: "ampliado", nb: "utvidet", da: "udvidet")
        case .moved:
            Phrase(en: "moved", es: "trasladado", nb: "flyttet", da: "flyttet")
        case .split:
            Phrase(en: "split", es: "dividido", nb: "delt opp", da: "opdelt")
        case .merged:
            Phrase(en: "merged", es: "fusionado", nb: "slått sammen", da: "lagt sammen")
        case .new:
            Phrase(en: "new", es: "nuevo", nb: "nytt", da: "nyt")
        case .removed:
            Phrase(en: "removed", es: "suprimido", nb: "fjernet", da: "fjernet")
        }
    }
}

extension PublishedChange.Basis {
    /// What a row of a list of changes rests on.
    package var word: Phrase {
        switch self {
        case .reported: Phrase(en: "reported", es: "comunicado", nb: "meldt", da: "oplyst")
        case .assumed: Phrase(en: "assumed", es: "supuesto", nb: "antatt", da: "antaget")
        }
    }
}

extension Settlement.Verdict {
    /// Whether the new item is equivalent to the old one.
    package var word: Phrase {
        switch self {
        case .equivalent:
            Phrase(en: "equivalent", es: "equivalente", nb: "likeverdig", da: "ækvivalent")
        case .notEquivalent:
            Phrase(
                en: "not equivalent",
                es: "no equivalente",
                nb: "ikke likeverdig",
                da: "ikke ækvivalent"
            )
        }
    }
}
