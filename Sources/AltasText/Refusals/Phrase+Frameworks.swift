internal import AltasCore

extension Phrase {
    static func repeatedCode(_ code: String, under parent: String?, in edition: String) -> Phrase {
        let top = Phrase(
            en: "at the top level of",
            es: "en el primer nivel de",
            nb: "på øverste nivå i",
            da: "på øverste niveau i"
        )
        let place = parent.map(Phrase.under) ?? top
        return Phrase(
            en: "Code \(code) stands twice \(place[.en]) \(edition). Give each item its own code.",
            es:
                """
                El código \(code) aparece dos veces \(place[.es]) \(edition). Dé a cada elemento \
                su propio código.
                """,
            nb:
                """
                Koden \(code) står to ganger \(place[.nb]) \(edition). Gi hvert punkt sin egen \
                kode.
                """,
            da:
                """
                Koden \(code) står to gange \(place[.da]) \(edition). Giv hvert punkt sin egen \
                kode.
                """
        )
    }

    private static func under(_ parent: String) -> Phrase {
        Phrase(
            en: "under \(parent) in",
            es: "bajo \(parent) en",
            nb: "under \(parent) i",
            da: "under \(parent) i"
        )
    }

    static func orphan(_ code: String, in edition: String) -> Phrase {
        Phrase(
            en: "The parent of \(code) is missing from \(edition) or comes later. Put it first.",
            es:
                """
                El elemento superior de \(code) falta en \(edition) o viene después. Póngalo \
                antes.
                """,
            nb: "Punktet over \(code) mangler i \(edition) eller kommer senere. Sett det først.",
            da: "Punktet over \(code) mangler i \(edition) eller kommer senere. Sæt det først."
        )
    }

    static func unknownEdition(_ text: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no edition \(text[.en]).",
            es: "No hay ninguna edición \(text[.es]).",
            nb: "Utgaven \(text[.nb]) finnes ikke.",
            da: "Udgaven \(text[.da]) findes ikke."
        ).suggesting(nearest, otherwise: .list("altas framework list"))
    }

    static func unknownItem(_ text: String, in edition: String, _ nearest: [String]) -> Phrase {
        let text = code(text)
        return Phrase(
            en: "There is no item \(text[.en]) in \(edition).",
            es: "No hay ningún elemento \(text[.es]) en \(edition).",
            nb: "Punktet \(text[.nb]) finnes ikke i \(edition).",
            da: "Punktet \(text[.da]) findes ikke i \(edition)."
        ).suggesting(nearest, otherwise: .list("altas framework show \(edition)"))
    }

    /// A code or a slug that several things answer to.
    static func ambiguous(_ text: String, _ candidates: [String]) -> Phrase {
        let (text, candidates) = (code(text), alternatives(candidates))
        return Phrase(
            en: "\(text[.en]) could be \(candidates[.en]). Write the one you mean.",
            es: "\(text[.es]) puede ser \(candidates[.es]). Indique cuál.",
            nb: "\(text[.nb]) kan være \(candidates[.nb]). Skriv den du mener.",
            da: "\(text[.da]) kan være \(candidates[.da]). Skriv den, du mener."
        )
    }

    /// A clause: that an item cannot be decided.
    static func undecidable(_ text: Phrase) -> Phrase {
        Phrase(
            en:
                """
                \(text[.en]) cannot be decided: it is a heading, or its content is not held here; \
                choose a criterion under it
                """,
            es:
                """
                \(text[.es]) no se puede evaluar: es un título o su contenido no está disponible \
                aquí; elija uno de sus criterios
                """,
            nb:
                """
                \(text[.nb]) kan ikke vurderes: det er en overskrift, eller innholdet finnes ikke \
                her; velg et kriterium under det
                """,
            da:
                """
                \(text[.da]) kan ikke bedømmes: det er en overskrift, eller indholdet findes ikke \
                her; vælg et kriterium under det
                """
        )
    }

    static func unknownLink(_ number: String, to edition: String) -> Phrase {
        let number = code(number)
        return Phrase(
            en: "No link \(number[.en]) leads to \(edition).",
            es: "Ningún enlace \(number[.es]) lleva a \(edition).",
            nb: "Ingen kobling \(number[.nb]) fører til \(edition).",
            da: "Der er ingen kobling \(number[.da]) til \(edition)."
        ).then(.list("altas crosswalk show \(edition)"))
    }

    static func wrongLinks(_ count: Int) -> Phrase {
        let problems = counted(
            count,
            one: Phrase(en: "problem", es: "problema", nb: "feil", da: "fejl"),
            other: Phrase(en: "problems", es: "problemas", nb: "feil", da: "fejl")
        )
        return Phrase(
            en: "The links have \(problems[.en]). Put them right as listed, and check again.",
            es: "Los enlaces tienen \(problems[.es]). Corrija lo que indica la lista y repita.",
            nb: "Det er \(problems[.nb]) i koblingene. Rett dem etter listen, og sjekk igjen.",
            da: "Der er \(problems[.da]) i koblingerne. Ret dem efter listen, og tjek igen."
        )
    }

    static func badFile(_ path: String, _ line: Int?, _ problem: Refusal.FileProblem) -> Phrase {
        let clause = problem.clause
        guard let line else { return Phrase { "\(path): \(clause[$0])." } }
        return Phrase(
            en: "\(path), line \(line): \(clause[.en]).",
            es: "\(path), línea \(line): \(clause[.es]).",
            nb: "\(path), linje \(line): \(clause[.nb]).",
            da: "\(path), linje \(line): \(clause[.da])."
        )
    }
}
