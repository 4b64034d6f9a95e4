/// An association of an item with the item above, or with the document.
struct CASEParent {
    /// Where it stands among the package's associations, from 0.
    var index: Int { Int(number) }
    /// The place of the item above among the package's items; nil for the document.
    var parent: Int? { above < 0 ? nil : Int(above) }
    /// The place among siblings that it states.
    let sequence: Int?
    /// Its other members that do not follow from the rest, with the place among siblings.
    let members: String?

    /// Of these there are as many as items, so both places are kept small.
    private let number: Int32
    private let above: Int32

    /// Notes an association.
    init(index: Int, parent: Int?, sequence: Int?, members: String?) {
        number = Int32(clamping: index)
        above = Int32(clamping: parent ?? -1)
        self.sequence = sequence
        self.members = members
    }

    /// The identifier that we give to such an association.
    static func identifier(child: String, parent: String) -> String {
        let ends = [child, parent].map(CASEStrictness.identifier).joined(separator: ">")
        return NameUUID.text(for: "isChildOf/\(ends)")
    }

    /// What is to be kept of it; nil where all of it follows from the rest.
    func fact(at position: Int) -> String? {
        guard members == nil, let sequence else { return members ?? "{}" }
        return sequence == position ? nil : #"{"sequenceNumber":\#(sequence)}"#
    }
}
