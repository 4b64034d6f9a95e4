internal import AltasCore
internal import AltasJSON

/// A text of Grep: an array of language and text, such an array as the member `tekst`, or a string.
struct GrepText {
    /// The texts in the languages that are named.
    private var texts: [String: String] = [:]
    /// The text whose language is not named.
    private var unnamed: String?

    /// Reads a text; without texts where there is none.
    init(_ value: JSONValue?) {
        unnamed = value?.string
        for entry in value?.array ?? value?.object?["tekst"]?.array ?? [] {
            guard let entry = entry.object, let text = entry.text("verdi") else { continue }
            let tag = entry.text("spraak") ?? "default"
            if tag == "default" {
                unnamed = unnamed ?? text
            } else {
                texts[tag.languageTag] = texts[tag.languageTag] ?? text
            }
        }
        if let unnamed, texts.values.contains(unnamed) { self.unnamed = nil }
    }

    /// The text in the languages that it has; what has none is in `language`.
    ///
    /// Grep's `default` is what another language says, as a rule, and then says nothing more.
    func text(in language: String) -> LocalizedText {
        guard let unnamed, texts[language] == nil else { return LocalizedText(texts) }
        return LocalizedText(texts.merging([language: unnamed]) { first, _ in first })
    }
}
