import AltasText

/// Which language a reader wants: what they chose here, else what they chose before, else what their browser says.
enum LanguageChoice {
    /// The name of the query item and of the cookie.
    static let name = "lang"
    /// A year, in seconds.
    private static let kept = 31_536_000

    static func language(of target: Target, _ headers: Headers) -> Language {
        chosen(in: target) ?? Cookie.value(of: name, in: headers).flatMap(Language.init(rawValue:))
            ?? accepted(headers) ?? .en
    }

    /// The cookie that keeps a choice made in the query; nil when none was made there.
    static func cookie(for target: Target) -> Cookie? {
        chosen(in: target).map { Cookie(name, $0.rawValue, maximumAge: kept) }
    }

    private static func chosen(in target: Target) -> Language? {
        target.query.first { $0.name == name }.flatMap { Language(rawValue: $0.value) }
    }

    /// The language of ours that the reader likes best (RFC 9110, section 12.5.4).
    private static func accepted(_ headers: Headers) -> Language? {
        let wishes = headers.list(of: "accept-language").prefix(32).compactMap(Wish.init)
        let best = wishes.map(\.weight).max()
        return wishes.first { $0.weight == best }?.language
    }

    /// A language of ours, and how much it is liked.
    private struct Wish {
        let language: Language
        let weight: Double

        init?(_ text: Substring) {
            let parts = text.split(separator: ";").map(\.trimmed)
            let isTagEnd: (Character) -> Bool = { $0 == "-" }
            guard let tag = parts.first, let primary = tag.split(whereSeparator: isTagEnd).first,
                let language = Language(tag: String(primary))
            else { return nil }
            self.language = language
            guard parts.count > 1 else {
                weight = 1
                return
            }
            guard parts[1].lowercased().hasPrefix("q="), let weight = Double(parts[1].dropFirst(2)),
                weight > 0, weight <= 1
            else { return nil }
            self.weight = weight
        }
    }
}
