import AltasCore
import AltasText

/// A text in the language of a certificate, with the English of it where that is another.
struct Bilingual: Equatable {
    var own: LocalizedText.Tagged
    var english: String?

    /// A phrase of ours.
    init(_ phrase: Phrase, _ language: Language) {
        own = LocalizedText.Tagged(text: phrase[language], language: language.rawValue)
        english = language == .en ? nil : phrase[.en]
    }

    /// A text of a framework's: Nynorsk where there is no Bokmål, else English.
    init(_ text: LocalizedText, _ language: Language) {
        let tags = language == .nb ? ["nb", "nn"] : [language.rawValue]
        let tag = tags.first { text[$0] != nil } ?? language.rawValue
        own = text.best(for: tag) ?? LocalizedText.Tagged(text: "–", language: "en")
        english = own.language == "en" ? nil : text["en"]
    }

    /// The same with more after it, in both languages.
    func followed(by phrase: Phrase, _ language: Language) -> Bilingual {
        var result = self
        result.own = LocalizedText.Tagged(text: own.text + phrase[language], language: own.language)
        result.english = english.map { $0 + phrase[.en] }
        return result
    }
}
