/// One text in several languages, keyed by BCP 47 tag (`en`, `nb`, `nn`, `es`, `ca` …).
public struct LocalizedText: Hashable, Sendable, Codable {
    /// The texts, by tag: a list, because most have one or two and there are very many of them.
    private var entries: [Tagged]

    /// Makes a text of what is there; blank texts are left out.
    public init(_ texts: [String: String] = [:]) {
        entries = texts.filter { !$0.value.isBlank }.sorted { $0.key < $1.key }.map {
            Tagged(text: $0.value, language: $0.key)
        }
    }

    /// Reads a JSON object of tag and text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self.init(try container.decode([String: String?].self).compactMapValues { $0 })
    }

    /// Writes a JSON object of tag and text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(texts)
    }

    /// The texts by language tag.
    public var texts: [String: String] {
        Dictionary(entries.map { ($0.language, $0.text) }, uniquingKeysWith: { $1 })
    }

    /// The languages that there is a text in, by tag.
    public var languages: [String] { entries.map(\.language) }

    /// The text in exactly this language; setting a blank one removes it.
    public subscript(_ language: String) -> String? {
        get { entries.first { $0.language == language }?.text }
        set {
            entries.removeAll { $0.language == language }
            guard let text = newValue, !text.isBlank else { return }
            let place = entries.firstIndex { $0.language > language } ?? entries.count
            entries.insert(Tagged(text: text, language: language), at: place)
        }
    }

    /// Whether there is no text in any language.
    public var isEmpty: Bool { entries.isEmpty }

    /// The text for a reader of `language`: in that language, else in English, else in whichever comes first by tag.
    ///
    /// The tag that comes with it says what language the text is really in, so that a page can mark it.
    public func best(for language: String) -> Tagged? {
        entries.first { $0.language == language } ?? entries.first { $0.language == "en" }
            ?? entries.first
    }

    /// A text and the language it is in.
    public struct Tagged: Hashable, Sendable, Codable {
        /// The text itself.
        public let text: String
        /// Its BCP 47 tag.
        public let language: String

        /// Pairs a text with its language.
        public init(text: String, language: String) {
            self.text = text
            self.language = language
        }
    }
}

extension String {
    fileprivate var isBlank: Bool {
        if let first = utf8.first, first.isVisibleASCII { return false }
        return allSatisfy(\.isWhitespace)
    }
}
