import AltasRegister
import AltasText

extension PersonName {
    /// The name, or the word that says it was erased.
    func name(in language: Language) -> String { isErased ? Phrase.erased[language] : name }

    /// Whether the name was erased.
    var isErased: Bool { name.isEmpty }
}
