package import AltasCore

/// The words for where something was shown.
package enum SettingWord {
    /// What the text means in any of the four languages, or nil when it names no setting.
    package static func read(_ text: String) -> Setting? { words[text] }

    /// The word that we write for a setting in a language; English where it is none of the four.
    package static func word(for setting: Setting, in language: String) -> String {
        words.word(for: setting, in: language)
    }

    /// Every word that is understood, for suggestions.
    package static var accepted: [String] { words.words }

    static let words = WordTable<Setting>([
        .init(.work, en: "work", es: "trabajo", nb: "arbeid", da: "arbejde"),
        .init(
            .simulation,
            en: "simulation",
            es: "simulación",
            nb: "simulering",
            da: "simulation, simulering"
        ),
        .init(.other, en: "other", es: "otro, otra", nb: "annet", da: "andet"),
    ])
}
