internal import AltasCore

extension Phrase {
    /// A value set apart from its sentence, as each language quotes: “x”, «x» or »x«.
    package static func quoted(_ value: String) -> Phrase {
        let value = value.excerpt
        return Phrase(en: "“\(value)”", es: "«\(value)»", nb: "«\(value)»", da: "»\(value)«")
    }

    /// What stands in place of a text that was erased.
    package static let erased = Phrase(
        en: "(erased)",
        es: "(borrado)",
        nb: "(slettet)",
        da: "(slettet)"
    )

    /// What somebody said, whole, as each language quotes.
    package static func said(_ words: String) -> Phrase {
        Phrase(en: "“\(words)”", es: "«\(words)»", nb: "«\(words)»", da: "»\(words)«")
    }

    /// A code as somebody typed it: quoted only where it would not stand out as one word.
    static func code(_ text: String) -> Phrase {
        let isOneWord = !text.isEmpty && !text.contains(where: \.isWhitespace)
        return isOneWord ? Phrase(same: text.excerpt) : quoted(text)
    }

    /// A day written out.
    static func day(_ day: CivilDate) -> Phrase {
        Phrase { DateStyle.long.text(day, in: $0) }
    }

    /// A whole number.
    package static func number(_ number: Int) -> Phrase {
        Phrase { NumberStyle.whole(number, in: $0) }
    }

    /// A time to wait: in seconds when it is short, else in minutes, rounded up.
    static func wait(seconds: Int) -> Phrase {
        guard seconds >= 60 else {
            return counted(
                seconds,
                one: Phrase(en: "second", es: "segundo", nb: "sekund", da: "sekund"),
                other: Phrase(en: "seconds", es: "segundos", nb: "sekunder", da: "sekunder")
            )
        }
        return counted(
            (seconds + 59) / 60,
            one: Phrase(en: "minute", es: "minuto", nb: "minutt", da: "minut"),
            other: Phrase(en: "minutes", es: "minutos", nb: "minutter", da: "minutter")
        )
    }

    /// A size of a file, in the largest unit that states it without a fraction.
    static func size(bytes: Int) -> Phrase {
        for (unit, name) in [(1_000_000, "MB"), (1000, "kB")]
        where bytes >= unit && bytes.isMultiple(of: unit) {
            return Phrase { "\(NumberStyle.whole(bytes / unit, in: $0)) \(name)" }
        }
        let other = Phrase(en: "bytes", es: "bytes", nb: "byte", da: "byte")
        return counted(bytes, one: Phrase(same: "byte"), other: other)
    }

    /// So many cells of a row.
    static func cells(_ count: Int) -> Phrase {
        counted(
            count,
            one: Phrase(en: "cell", es: "celda", nb: "celle", da: "celle"),
            other: Phrase(en: "cells", es: "celdas", nb: "celler", da: "celler")
        )
    }
}
