import AltasCore
import AltasText

extension LocalizedText.Tagged {
    /// The text, with its language after it where that is not the reader's: `Helse [nn]`.
    func marked(for reader: Language) -> String {
        language == reader.rawValue ? text : "\(text) [\(language)]"
    }
}

extension LocalizedText.Tagged? {
    /// The text as ``AltasCore/LocalizedText/Tagged`` marks it; empty when there is none.
    func marked(for reader: Language) -> String { self?.marked(for: reader) ?? "" }
}

extension String {
    /// A text that is held in English only, marked as such for other readers.
    func markedEnglish(for reader: Language) -> String {
        LocalizedText.Tagged(text: self, language: "en").marked(for: reader)
    }
}

extension Verification {
    /// The weight of the word that says how far something was checked.
    var style: Style {
        switch self {
        case .verified: .good
        case .secondHand, .draft: .warning
        }
    }
}
