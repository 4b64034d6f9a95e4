/// What became of every item from one edition to another.
///
/// Each item of both editions stands in exactly one ``Change``. Items are matched by what a person
/// settled, by what the publisher says, by identifier, by code where the texts bear it out, by
/// likeness of text and by what stands under them; never by code alone, because after a renumbering
/// every code leads to another item.
///
/// The same editions always give the same answer. The time is about linear in the words of both.
public struct EditionDiff: Sendable {
    /// The old edition.
    public let from: EditionTree
    /// The new edition.
    public let to: EditionTree
    /// The changes, in the order of the new edition; what is withdrawn comes after what stood
    /// before it.
    public let changes: [Change]
    /// What people settled, as it was given.
    public let settlements: [Settlement]
    /// The languages in which texts were compared: those that both editions have, by tag.
    public let languages: [String]
    let oldCodes: ItemCodes
    let newCodes: ItemCodes
    private let changeOfOld: [Item.ID: Int]
    let changeOfNew: [Item.ID: Int]

    /// Compares two editions.
    ///
    /// Settlements go before the publisher's list, and that goes before what the texts tell. A
    /// settlement decides what belongs together whatever its verdict; one that is not equivalent
    /// yields to an equivalent one that names the same item. Texts are compared in all languages
    /// that both editions have.
    ///
    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)`` or
    ///   ``Refusal/ambiguousItem(_:candidates:)`` when a settlement or the publisher's list names
    ///   an item that is not there, or that is not one only.
    public init(
        from old: EditionTree,
        to new: EditionTree,
        published: [PublishedChange] = [],
        settlements: [Settlement] = []
    ) throws(Refusal) {
        from = old
        to = new
        self.settlements = settlements
        oldCodes = ItemCodes(old)
        newCodes = ItemCodes(new)
        let comparison = EditionComparison(from: old, to: new)
        languages = comparison.languages
        let claims = try Claims(comparison, oldCodes, newCodes, published, settlements).claims
        let changes = Classifier(comparison, claims).changes
        self.changes = changes
        changeOfOld = Self.places(changes, by: \.old)
        changeOfNew = Self.places(changes, by: \.new)
    }

    /// What became of an item of the old edition; nil for any other.
    public func change(ofOld id: Item.ID) -> Change? { changeOfOld[id].map { changes[$0] } }

    /// Where an item of the new edition comes from; nil for any other.
    public func change(ofNew id: Item.ID) -> Change? { changeOfNew[id].map { changes[$0] } }

    /// The changes of one class.
    public func changes(of kind: Kind) -> [Change] { changes.filter { $0.kind == kind } }

    /// The changes on which a person has to decide.
    public var open: [Change] { changes.filter(\.awaitsVerdict) }

    private static func places(
        _ changes: [Change],
        by items: (Change) -> [Item.ID]
    ) -> [Item.ID: Int] {
        var places: [Item.ID: Int] = [:]
        for (place, change) in changes.enumerated() {
            for item in items(change) { places[item] = place }
        }
        return places
    }
}
