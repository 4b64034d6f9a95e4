package import AltasCore

extension Link.Relation {
    /// What the sources mean for the target.
    package var word: Phrase {
        switch self {
        case .related:
            Phrase(en: "related", es: "relacionado", nb: "beslektet", da: "beslægtet")
        case .partial:
            Phrase(en: "partial", es: "parcial", nb: "delvis", da: "delvis")
        case .covers:
            Phrase(en: "covers", es: "cubre", nb: "dekker", da: "dækker")
        case .exact:
            Phrase(en: "exact", es: "exacto", nb: "eksakt", da: "eksakt")
        }
    }
}

extension Link.Status {
    /// How far a link has been checked.
    package var word: Phrase {
        switch self {
        case .draft:
            Phrase(en: "draft", es: "borrador", nb: "utkast", da: "udkast")
        case .reviewed:
            Phrase(en: "reviewed", es: "revisado", nb: "gjennomgått", da: "gennemgået")
        }
    }
}
