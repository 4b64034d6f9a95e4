extension EditionDiff {
    /// How the words of one field of an item changed.
    public struct Rewording: Hashable, Sendable {
        /// The old item.
        public let old: Item.ID
        /// The new item.
        public let new: Item.ID
        /// Which of its texts.
        public let field: Field
        /// The language of both texts.
        public let language: String
        /// The words.
        public let words: WordChanges
    }

    /// A text of an item.
    public enum Field: String, Sendable, Codable, CaseIterable {
        case title, statement
    }

    /// The words that differ between the old and the new items of a change, for a reader of
    /// `language`.
    ///
    /// Where both sides do not have that language, the new edition's own is shown, or else the
    /// first one that both have. An old item is compared with each of the new ones. What is the
    /// same, new or withdrawn gives none.
    public func words(of change: Change, in language: String) -> [Rewording] {
        rewordings(of: change) { shared in
            let tags = [language, to.edition.details.language] + shared.sorted()
            return Array(tags.lazy.filter(shared.contains).prefix(1))
        }
    }

    /// The words that differ between the old and the new items of a change, in every language that
    /// both sides have.
    public func words(of change: Change) -> [Rewording] {
        rewordings(of: change) { $0.sorted() }
    }

    /// The changed words, in those of the shared languages that `choose` picks.
    private func rewordings(
        of change: Change,
        in choose: (Set<String>) -> [String]
    ) -> [Rewording] {
        from.topmost(change.old).compactMap { from[$0] }.flatMap { old in
            to.topmost(change.new).compactMap { to[$0] }.flatMap { new in
                Field.allCases.flatMap { rewordings(old, new, $0, in: choose) }
            }
        }
    }

    private func rewordings(
        _ old: Item,
        _ new: Item,
        _ field: Field,
        in choose: (Set<String>) -> [String]
    ) -> [Rewording] {
        let (before, after) = (old.text(field), new.text(field))
        let shared = Set(before.languages).intersection(after.languages)
        let lone = after.languages.first ?? before.languages.first
        let tags = shared.isEmpty ? [lone].compactMap(\.self) : choose(shared)
        return tags.compactMap { tag in
            guard before[tag] != after[tag] else { return nil }
            let words = WordChanges(from: before[tag] ?? "", to: after[tag] ?? "")
            guard !words.isEmpty else { return nil }
            return Rewording(old: old.id, new: new.id, field: field, language: tag, words: words)
        }
    }
}

extension Item {
    /// One of its texts.
    fileprivate func text(_ field: EditionDiff.Field) -> LocalizedText {
        switch field {
        case .title: title
        case .statement: statement
        }
    }
}
