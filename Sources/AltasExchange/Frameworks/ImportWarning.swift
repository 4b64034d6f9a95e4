/// Something doubtful in a file that was taken all the same.
package struct ImportWarning: Hashable, Sendable, Codable {
    /// The first place where it was seen.
    package var place: Place
    /// What is doubtful.
    package var kind: Kind
    /// How many further places have just the same.
    package var repeats: Int

    /// Points at something doubtful.
    package init(place: Place, kind: Kind, repeats: Int = 0) {
        self.place = place
        self.kind = kind
        self.repeats = repeats
    }

    /// What may be doubtful; a member is also a column.
    package enum Kind: Hashable, Sendable, Codable {
        /// A member that the format requires is missing.
        case missing(String)
        /// A member says `null`, which says nothing.
        case null(String)
        /// A member is not the format's; it is kept.
        case unknown(String)
        /// A member belongs elsewhere in this format; it is left out on the way back.
        case misplaced(String)
        /// A member stands twice; the first is taken.
        case repeatedMember(String)
        /// A member's value is of the wrong kind; it is kept as it is, and not used.
        case wrongKind(String)
        /// A member is longer than the format advises.
        case tooLong(String, limit: Int)
        /// An identifier is not of the form that the format asks for; it is kept.
        case oddIdentifier(String)
        /// A value is no date, or none with a time where that is asked for; it is kept.
        case oddDate(String)
        /// A value is no address; it is kept.
        case oddAddress(String)
        /// The file does not say which language it is in; this one is assumed.
        case assumedLanguage(String)
        /// An item has no code; this one is ours.
        case ownCode(String)
        /// A code stands twice under one parent; the item now has this one.
        case repeatedCode(String, now: String)
        /// An item is under no other, and stands at the top.
        case unplaced(String)
        /// The parent of an item is not in the file, and the item stands at the top.
        case unknownParent(item: String, parent: String)
        /// What an item names as its parent may be several items; the nearest before it is taken.
        case ambiguousParent(item: String, parent: String)
        /// An item has several parents; the first is kept and the other is a link.
        case severalParents(item: String, other: String)
        /// A type of link that is not the format's; it is kept.
        case unknownType(String)
        /// A value that is not one of the format's own words; it is kept.
        case unknownWord(String, member: String)
    }
}
