package import AltasCore

extension EditionDiff.Kind {
    /// What became of an item.
    package var word: Phrase {
        switch self {
        case .same:
            Phrase(en: "same", es: "igual", nb: "uendret", da: "uændret")
        case .reworded:
            Phrase(en: "reworded", es: "reformulado", nb: "omformulert", da: "omformuleret")
        case .moved:
            Phrase(en: "moved", es: "trasladado", nb: "flyttet", da: "flyttet")
        case .split:
            Phrase(en: "split", es: "dividido", nb: "delt opp", da: "opdelt")
        case .merged:
            Phrase(en: "merged", es: "fusionado", nb: "slått sammen", da: "lagt sammen")
        case .new:
            Phrase(en: "new", es: "nuevo", nb: "nytt", da: "nyt")
        case .withdrawn:
            Phrase(en: "withdrawn", es: "retirado", nb: "utgått", da: "udgået")
        }
    }
}

extension EditionDiff.Facet {
    /// In what an item differs from the one it comes from.
    package var word: Phrase {
        switch self {
        case .recoded:
            Phrase(en: "another code", es: "otro código", nb: "annen kode", da: "anden kode")
        case .reparented:
            Phrase(
                en: "under another item",
                es: "bajo otro elemento",
                nb: "under et annet punkt",
                da: "under et andet punkt"
            )
        case .retitled:
            Phrase(en: "another title", es: "otro título", nb: "annen tittel", da: "anden titel")
        case .narrowed:
            Phrase(en: "narrowed", es: "reducido", nb: "innsnevret", da: "indsnævret")
        case .expanded:
            Phrase(en: "expanded", es: "ampliado", nb: "utvidet", da: "udvidet")
        case .rephrased:
            Phrase(
                en: "rephrased",
                es: "con otras palabras",
                nb: "skrevet om",
                da: "omskrevet"
            )
        }
    }
}

extension EditionDiff.Sureness {
    /// How sure the class of a change is.
    package var word: Phrase {
        switch self {
        case .doubtful:
            Phrase(en: "doubtful", es: "dudoso", nb: "tvilsomt", da: "tvivlsomt")
        case .likely:
            Phrase(en: "likely", es: "probable", nb: "sannsynlig", da: "sandsynligt")
        case .certain:
            Phrase(en: "certain", es: "seguro", nb: "sikkert", da: "sikkert")
        }
    }
}

extension EditionDiff.Evidence {
    /// What the class of a change rests on.
    package var word: Phrase {
        switch self {
        case .person:
            Phrase(
                en: "settled by a person",
                es: "resuelto por una persona",
                nb: "avgjort av et menneske",
                da: "afgjort af et menneske"
            )
        case .reported:
            Phrase(
                en: "reported in the list of changes",
                es: "comunicado en la lista de cambios",
                nb: "meldt i endringslisten",
                da: "oplyst på ændringslisten"
            )
        case .listed:
            Phrase(
                en: "in the list of changes, without its grounds",
                es: "en la lista de cambios, sin fundamento",
                nb: "i endringslisten, uten grunnlag",
                da: "på ændringslisten, uden grundlag"
            )
        case .assumed:
            Phrase(
                en: "assumed in the list of changes",
                es: "supuesto en la lista de cambios",
                nb: "antatt i endringslisten",
                da: "antaget på ændringslisten"
            )
        case .identifier:
            Phrase(
                en: "same identifier",
                es: "mismo identificador",
                nb: "samme identifikator",
                da: "samme identifikator"
            )
        case .codeAndText:
            Phrase(
                en: "same code, similar text",
                es: "mismo código, texto parecido",
                nb: "samme kode, lignende tekst",
                da: "samme kode, lignende tekst"
            )
        case .sameText:
            Phrase(en: "same text", es: "mismo texto", nb: "samme tekst", da: "samme tekst")
        case .likeText:
            Phrase(
                en: "similar text",
                es: "texto parecido",
                nb: "lignende tekst",
                da: "lignende tekst"
            )
        case .structure:
            Phrase(
                en: "what stands under it",
                es: "lo que tiene debajo",
                nb: "det som står under",
                da: "det, der står under"
            )
        case .parts:
            Phrase(
                en: "the texts of several together",
                es: "los textos de varios juntos",
                nb: "tekstene til flere samlet",
                da: "teksterne fra flere samlet"
            )
        case .noCounterpart:
            Phrase(
                en: "nothing is like it",
                es: "no hay nada parecido",
                nb: "ingenting ligner",
                da: "intet ligner"
            )
        }
    }
}

extension EditionDiff.Field {
    /// A text of an item.
    package var word: Phrase {
        switch self {
        case .title: Phrase(en: "title", es: "título", nb: "tittel", da: "titel")
        case .statement: Phrase(en: "text", es: "texto", nb: "tekst", da: "tekst")
        }
    }
}
