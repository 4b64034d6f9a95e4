internal import AltasCore

/// A word that stands before a setting or over a column.
package enum GridWord: Hashable, Sendable {
    /// Before a setting of the whole visit.
    case setting(GridSetting)
    /// Over the learners' codes.
    case learner
    /// Over the learners' names.
    case name
    /// Over the notes.
    case note

    /// What the text means in any of the four languages, with or without a colon; nil when it is no
    /// such word.
    package static func read(_ text: String) -> GridWord? {
        let text = text.trimmingSpaces
        return words[text.hasSuffix(":") ? String(text.dropLast()) : text]
    }

    /// The word that we write in a language; English where it is none of the four.
    package func word(in language: String) -> String {
        Self.words.word(for: self, in: language)
    }

    static let words = WordTable<GridWord>([
        .init(.setting(.sheet), en: "sheet", es: "hoja", nb: "ark", da: "ark"),
        .init(.setting(.site), en: "site", es: "centro", nb: "sted", da: "sted"),
        .init(
            .setting(.date),
            en: "date, seen on",
            es: "fecha, visto el",
            nb: "dato, sett den",
            da: "dato, set den"
        ),
        .init(.setting(.method), en: "method", es: "método", nb: "metode", da: "metode"),
        .init(
            .setting(.setting),
            en: "setting",
            es: "entorno",
            nb: "situasjon",
            da: "situation"
        ),
        .init(
            .setting(.assessor),
            en: "assessor",
            es: "persona evaluadora, evaluador, evaluadora",
            nb: "vurderer, bedømmer",
            da: "bedømmer, vurderer"
        ),
        .init(.setting(.scale), en: "scale", es: "escala", nb: "skala", da: "skala"),
        .init(.setting(.kind), en: "kind, type", es: "tipo", nb: "type", da: "type"),
        .init(.learner, en: "learner", es: "participante", nb: "deltaker", da: "deltager"),
        .init(.name, en: "name", es: "nombre", nb: "navn", da: "navn"),
        .init(
            .note,
            en: "note, notes",
            es: "nota, notas",
            nb: "merknad, notat",
            da: "bemærkning, notat, note"
        ),
    ])
}
