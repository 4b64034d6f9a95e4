import AltasText

/// What is wrong with a query.
enum QueryProblem: Error, Hashable, Sendable {
    /// Nothing is called so here.
    case unknown(String, known: [String])
    /// It is said more than once.
    case repeated(String)
    /// It must be said.
    case missing(String)
    /// The value is not what it may be.
    case unfit(String, String, QueryParameter.Kind)
}

extension QueryProblem {
    /// What is wrong, for whoever asked.
    var sentence: Phrase {
        switch self {
        case .unknown(let name, let known): Self.unknown(name, known)
        case .repeated(let name):
            Phrase(
                en: "“\(name)” may be given once only.",
                es: "«\(name)» solo puede indicarse una vez.",
                nb: "«\(name)» kan bare oppgis én gang.",
                da: "»\(name)« må kun angives én gang."
            )
        case .missing(let name):
            Phrase(
                en: "“\(name)” is missing.",
                es: "Falta «\(name)».",
                nb: "«\(name)» mangler.",
                da: "»\(name)« mangler."
            )
        case .unfit(let name, let value, let kind): Self.unfit(name, value, kind.words)
        }
    }

    private static func unknown(_ name: String, _ known: [String]) -> Phrase {
        let list = known.joined(separator: ", ")
        return Phrase(
            en: "“\(name)” means nothing here. What may be given: \(list).",
            es: "«\(name)» no significa nada aquí. Lo que se puede indicar: \(list).",
            nb: "«\(name)» betyr ingenting her. Det som kan oppgis: \(list).",
            da: "»\(name)« betyder ikke noget her. Det, der kan angives: \(list)."
        )
    }

    private static func unfit(_ name: String, _ value: String, _ words: Phrase) -> Phrase {
        Phrase(
            en: "“\(value)” does not fit “\(name)”, which is \(words[.en]).",
            es: "«\(value)» no sirve para «\(name)», que es \(words[.es]).",
            nb: "«\(value)» passer ikke for «\(name)», som er \(words[.nb]).",
            da: "»\(value)« passer ikke til »\(name)«, som er \(words[.da])."
        )
    }
}

extension QueryParameter.Kind {
    /// What a value is, to complete a sentence.
    fileprivate var words: Phrase {
        switch self {
        case .text: Phrase(en: "some text", es: "un texto", nb: "en tekst", da: "en tekst")
        case .day:
            Phrase(
                en: "a day such as 2026-03-04",
                es: "un día como 2026-03-04",
                nb: "en dag som 2026-03-04",
                da: "en dag som 2026-03-04"
            )
        case .number(let range):
            Phrase(
                en: "a whole number from \(range.lowerBound) to \(range.upperBound)",
                es: "un número entero de \(range.lowerBound) a \(range.upperBound)",
                nb: "et helt tall fra \(range.lowerBound) til \(range.upperBound)",
                da: "et helt tal fra \(range.lowerBound) til \(range.upperBound)"
            )
        case .choice(let values):
            Phrase(
                en: "one of \(values.joined(separator: ", "))",
                es: "uno de \(values.joined(separator: ", "))",
                nb: "en av \(values.joined(separator: ", "))",
                da: "en af \(values.joined(separator: ", "))"
            )
        }
    }
}
