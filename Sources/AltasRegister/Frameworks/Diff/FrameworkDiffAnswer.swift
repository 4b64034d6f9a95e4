package import AltasCore

/// What became of every item from one edition to another.
package struct FrameworkDiffAnswer: Sendable, Codable {
    /// The old edition.
    package let from: EditionName
    /// The new edition.
    package let to: EditionName
    /// The languages in which texts were compared; none when the editions share no language.
    package let languages: [String]
    /// How many changes there are.
    package let tally: Tally
    /// The changes, in the order of the new edition; what is withdrawn comes after what stood
    /// before it.
    package var changes: [ItemChange]
    /// Decisions of the settlement file that no change takes up.
    package let idleSettlements: [Settlement]
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// The changes in numbers.
    package struct Tally: Sendable, Hashable, Codable {
        /// A row for each class, in the order of ``AltasCore/EditionDiff/Kind``.
        package let classes: [ClassTally]
        /// How many items the old edition has.
        package let oldItems: Int
        /// How many items the new edition has.
        package let newItems: Int
        /// How many changes a person has to settle.
        package let open: Int
        /// How many changes a person has settled.
        package let settled: Int
    }

    /// The changes of one class in numbers.
    package struct ClassTally: Sendable, Hashable, Codable {
        /// The class.
        package let kind: EditionDiff.Kind
        /// How many changes.
        package let changes: Int
        /// How many old items are in them.
        package let oldItems: Int
        /// How many new items are in them.
        package let newItems: Int
        /// How many of the changes a person has to settle.
        package let open: Int
    }
}

/// What became of some items.
package struct ItemChange: Sendable, Hashable, Codable {
    /// The class.
    package let kind: EditionDiff.Kind
    /// In what the new items differ from the old ones.
    package let facets: [EditionDiff.Facet]
    /// How sure the class is.
    package let sureness: EditionDiff.Sureness
    /// What the class rests on.
    package let evidence: EditionDiff.Evidence
    /// How much of the texts' weight both sides share, from 0 to 1, in hundredths rounded down; nil
    /// where there is one side only.
    package let likeness: Double?
    /// Whether a person has to settle it: the class is a guess, or content may have changed.
    package let isOpen: Bool
    /// The old items.
    package let old: [ComparedItem]
    /// The new items.
    package let new: [ComparedItem]
    /// How the words of their texts changed.
    package let words: [ItemWords]
    /// What the publisher's list says of them.
    package let published: [PublishedChange]
    /// What people decided about them.
    package let settlements: [Settlement]
}

/// An item with what it says, in the best language for the reader.
package struct ComparedItem: Sendable, Hashable, Codable {
    /// The code, with the codes above it where the code alone is not clear.
    package let code: String
    /// The title.
    package let title: LocalizedText.Tagged?
    /// The longer wording.
    package let statement: LocalizedText.Tagged?
}

/// How the words of one text of an item changed, in one language.
package struct ItemWords: Sendable, Hashable, Codable {
    /// The old item's code.
    package let old: String
    /// The new item's code.
    package let new: String
    /// Which text.
    package let field: EditionDiff.Field
    /// The language of both texts.
    package let language: String
    /// The stretches, in order; what is kept and what is added make the new text.
    package let runs: [Run]

    /// A stretch of words.
    package struct Run: Sendable, Hashable, Codable {
        /// Which texts have it.
        package let kind: Kind
        /// The words, as they are printed.
        package let text: String

        /// States a stretch.
        package init(_ kind: Kind, _ text: String) {
            self.kind = kind
            self.text = text
        }
    }

    /// Which texts have a stretch of words.
    package enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// Both.
        case kept
        /// The old one.
        case removed
        /// The new one.
        case added
    }
}
