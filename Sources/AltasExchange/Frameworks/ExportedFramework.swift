/// An edition written for others, with what their format cannot say.
package struct ExportedFramework: Sendable, Equatable {
    /// The file.
    package let text: String
    /// What was lost on the way, each kind once.
    package let losses: [ExportLoss]
}

/// Something that a format cannot say, and how often an edition says it.
package struct ExportLoss: Hashable, Sendable, Codable {
    /// What is lost.
    package let kind: Kind
    /// How many items, or members of the edition, lose it.
    package let count: Int

    /// States a loss.
    package init(kind: Kind, count: Int) {
        self.kind = kind
        self.count = count
    }

    /// What may be lost.
    package enum Kind: Hashable, Sendable, Codable {
        /// The texts in a language.
        case language(String)
        /// What the edition says of itself.
        case heading
        /// What a framework calls its items.
        case kind
        /// That an item is optional, or that some of its children are enough.
        case requirement
        /// How an item may be assessed and when it must be renewed.
        case assessment
        /// How far an item was checked.
        case verification
        /// Facts with this name, such as `credit`.
        case fact(String)
        /// The self-rating that goes with the edition.
        case questionnaire
        /// Links between items, or with items of others.
        case links
        /// Which outcome of the curriculum a region's own criterion stands under.
        case anchor
        /// The identifiers of items.
        case identifier
        /// The ends of titles that are too long.
        case title
        /// Codes that must be unique there and are not: they were written with those above them.
        case code
        /// Which item stands under which, where the code of the one above is not unique and it has
        /// no identifier.
        case parent
    }
}

/// Counts what is lost while an edition is written.
struct ExportLosses {
    private var counts: [ExportLoss.Kind: Int] = [:]

    /// Notes that something is lost where `isLost` holds.
    mutating func note(_ kind: ExportLoss.Kind, if isLost: Bool = true) {
        if isLost { counts[kind, default: 0] += 1 }
    }

    /// What was lost, in the order of the names of its kinds.
    var list: [ExportLoss] {
        counts.map { ExportLoss(kind: $0.key, count: $0.value) }
            .sorted { "\($0.kind)" < "\($1.kind)" }
    }
}
