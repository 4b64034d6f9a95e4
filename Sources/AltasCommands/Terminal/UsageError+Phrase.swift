package import AltasText

extension UsageError {
    /// What is wrong and what would be right, in one or two sentences.
    package var phrase: Phrase {
        switch self {
        case .missingArgument(let name): Self.missing(name)
        case .unexpectedArgument(let word): Self.unexpected(Terminal.safe(word))
        case .unknownOption(let name, let near): Self.unknown(option: Terminal.safe(name), near)
        case .unknownCommand(let name, let near): Self.unknown(command: Terminal.safe(name), near)
        case .needsValue(let name): Self.needsValue(name)
        case .takesNoValue(let name): Self.takesNoValue(name)
        case .repeated(let name): Self.repeated(name)
        case .notOneOf(let name, let value, let allowed):
            Self.isNot(name, value, Self.alternatives(allowed))
        case .notADate(let name, let value): Self.isNot(name, value, Self.date)
        case .notANumber(let name, let value): Self.isNot(name, value, Self.number)
        case .notAnAddress(let name, let value): Self.isNot(name, value, Self.address)
        case .notAPort(let name, let value): Self.isNot(name, value, Self.port)
        case .notALength(let name, let value): Self.isNot(name, value, Self.length)
        case .notASite(let name, let value): Self.isNot(name, value, Self.site)
        case .notTogether(let one, let other): Self.notTogether(one, other)
        }
    }

    private static func missing(_ name: String) -> Phrase {
        Phrase(
            en: "\(name) is missing.",
            es: "Falta \(name).",
            nb: "\(name) mangler.",
            da: "\(name) mangler."
        )
    }

    private static func unexpected(_ word: String) -> Phrase {
        Phrase(
            en: "“\(word)” is one word too many.",
            es: "«\(word)» está de más.",
            nb: "«\(word)» er ett ord for mye.",
            da: "»\(word)« er ét ord for meget."
        )
    }

    private static func unknown(option name: String, _ near: [String]) -> Phrase {
        let sentence = Phrase(
            en: "There is no option \(name).",
            es: "No existe la opción \(name).",
            nb: "Valget \(name) finnes ikke.",
            da: "Tilvalget \(name) findes ikke."
        )
        return suggesting(near, after: sentence)
    }

    private static func unknown(command name: String, _ near: [String]) -> Phrase {
        let sentence = Phrase(
            en: "There is no command “\(name)”.",
            es: "No existe la orden «\(name)».",
            nb: "Kommandoen «\(name)» finnes ikke.",
            da: "Kommandoen »\(name)« findes ikke."
        )
        return suggesting(near, after: sentence)
    }

    private static func needsValue(_ name: String) -> Phrase {
        Phrase(
            en: "\(name) needs a value.",
            es: "\(name) necesita un valor.",
            nb: "\(name) trenger en verdi.",
            da: "\(name) skal have en værdi."
        )
    }

    private static func takesNoValue(_ name: String) -> Phrase {
        Phrase(
            en: "\(name) takes no value.",
            es: "\(name) no lleva valor.",
            nb: "\(name) tar ingen verdi.",
            da: "\(name) tager ingen værdi."
        )
    }

    private static func repeated(_ name: String) -> Phrase {
        Phrase(
            en: "\(name) may be given only once.",
            es: "\(name) solo se puede indicar una vez.",
            nb: "\(name) kan bare oppgis én gang.",
            da: "\(name) kan kun angives én gang."
        )
    }

    private static func notTogether(_ one: String, _ other: String) -> Phrase {
        Phrase(
            en: "\(one) and \(other) cannot be used together.",
            es: "\(one) y \(other) no se pueden usar a la vez.",
            nb: "\(one) og \(other) kan ikke brukes sammen.",
            da: "\(one) og \(other) kan ikke bruges sammen."
        )
    }

    private static let date = Phrase(
        en: "a date such as 2026-03-04 or 4/3/2026 (day first)",
        es: "una fecha como 2026-03-04 o 4/3/2026 (primero el día)",
        nb: "en dato som 2026-03-04 eller 4.3.2026 (dagen først)",
        da: "en dato som 2026-03-04 eller 4.3.2026 (dagen først)"
    )

    private static let number = Phrase(
        en: "a whole number",
        es: "un número entero",
        nb: "et helt tall",
        da: "et helt tal"
    )

    private static let address = Phrase(
        en: "an IP address such as 127.0.0.1 or ::1",
        es: "una dirección IP como 127.0.0.1 o ::1",
        nb: "en IP-adresse som 127.0.0.1 eller ::1",
        da: "en IP-adresse som 127.0.0.1 eller ::1"
    )

    private static let port = Phrase(
        en: "a number from 0 to 65535",
        es: "un número del 0 al 65535",
        nb: "et tall fra 0 til 65535",
        da: "et tal fra 0 til 65535"
    )

    private static let length = Phrase(
        en: "a time such as 30m, 24h or 7d, from 5m to 14d",
        es: "un tiempo como 30m, 24h o 7d, de 5m a 14d",
        nb: "en tid som 30m, 24h eller 7d, fra 5m til 14d",
        da: "en tid som 30m, 24h eller 7d, fra 5m til 14d"
    )

    private static let site = Phrase(
        en: "the address of a web site, such as https://altas.example.org",
        es: "la dirección de un sitio web, como https://altas.example.org",
        nb: "adressen til et nettsted, som https://altas.example.org",
        da: "adressen på et websted, som https://altas.example.org"
    )

    private static func isNot(_ name: String, _ value: String, _ wanted: Phrase) -> Phrase {
        let value = Terminal.safe(value)
        return Phrase(
            en: "\(name) is “\(value)”, but must be \(wanted[.en]).",
            es: "\(name) es «\(value)», pero debe ser \(wanted[.es]).",
            nb: "\(name) er «\(value)», men må være \(wanted[.nb]).",
            da: "\(name) er »\(value)«, men skal være \(wanted[.da])."
        )
    }

    private static func suggesting(_ near: [String], after sentence: Phrase) -> Phrase {
        guard !near.isEmpty else { return sentence }
        let near = alternatives(near)
        return Phrase(
            en: "\(sentence[.en]) Did you mean \(near[.en])?",
            es: "\(sentence[.es]) ¿Quería decir \(near[.es])?",
            nb: "\(sentence[.nb]) Mente du \(near[.nb])?",
            da: "\(sentence[.da]) Mente du \(near[.da])?"
        )
    }

    private static func alternatives(_ words: [String]) -> Phrase {
        guard let last = words.last, words.count > 1 else { return Phrase(same: words.joined()) }
        let others = words.dropLast().joined(separator: ", ")
        return Phrase(
            en: "\(others) or \(last)",
            es: "\(others) o \(last)",
            nb: "\(others) eller \(last)",
            da: "\(others) eller \(last)"
        )
    }
}
