package import AltasCore
internal import AltasJSON

/// The identifier of something that is served: a UUID of versions 1 to 5, held in 16 bytes.
package struct CASEIdentifier: Hashable, Sendable {
    /// The name of the fact of an item for what a package says of its association with the item above.
    package static let parentFact = CASEFacts.parent
    /// The name of the fact that marks an item without such an association.
    package static let unplacedFact = CASEFacts.unplaced

    private let high: UInt64
    private let low: UInt64

    /// The identifier that a text spells; nil for what is no UUID as CASE asks.
    package init?(_ text: String) {
        guard CASEText.isUUID(text) else { return nil }
        var (high, low): (UInt64, UInt64) = (0, 0)
        for byte in text.utf8 where byte != UInt8(ascii: "-") {
            high = high << 4 | low >> 60
            low = low << 4 | UInt64(byte & 0x0F) + (byte > UInt8(ascii: "9") ? 9 : 0)
        }
        self.high = high
        self.low = low
    }

    /// The text under which something of this identifier is served: itself, or where it is no UUID as
    /// CASE asks, one that follows from it.
    package static func served(_ identifier: String) -> String {
        CASEStrictness.identifier(identifier)
    }

    /// The text under which an item's association with the item above is served.
    ///
    /// - Parameters:
    ///   - child: the item's identifier as it is served.
    ///   - parent: that of the item above, or of the document.
    ///   - fact: what the package that the item came in says of the association.
    /// - Returns: the text.
    package static func parentLink(from child: String, to parent: String, fact: String?) -> String {
        let own = fact.flatMap(JSONValue.init(text:))?.object?.text("identifier")
        return own.map(served) ?? CASEParent.identifier(child: child, parent: parent)
    }

    /// The texts under which the associations of a link are served, in the order of its sources.
    ///
    /// - Parameters:
    ///   - sources: the identifiers, as served, of the items that it starts from.
    ///   - target: that of the item that it leads to.
    ///   - number: which of several links between these items it is, where it is not the first.
    /// - Returns: a text for each source.
    package static func link(
        from sources: [String],
        to target: String,
        repeated number: Int?
    ) -> [String] {
        CASELinkWriting.identifiers(from: sources, to: target, repeated: number)
    }

    /// The texts under which associations that came with an edition are served.
    package static func associations(
        _ associations: [ImportedAssociation],
        of edition: Edition
    ) -> [String] {
        let document = served(edition.identifier)
        return associations.enumerated().map { place, association in
            let own = association.members.object.text("identifier")
            let seed = CASEItemWriting.seed(of: association, number: place + 1, in: document)
            return own.map(served) ?? NameUUID.text(for: seed)
        }
    }
}
