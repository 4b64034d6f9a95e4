/// What one kind of object in a package may hold, and must.
struct CASEShape: Sendable {
    /// The last part of its collection's address, such as `CFItems`; nil where it has none.
    let collection: String?
    /// The members in the order they are written.
    let members: [Member]
    /// Members that the same object has outside a package only.
    let misplaced: Set<String>
    private let places: [String: Int]

    init(_ collection: String?, misplaced: Set<String> = [], _ members: [Member]) {
        self.collection = collection
        self.members = members
        self.misplaced = misplaced
        places = Dictionary(
            members.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The member of this name.
    subscript(name: String) -> Member? { places[name].map { members[$0] } }

    /// One member of an object.
    struct Member: Sendable {
        let name: String
        let kind: Kind
        let isRequired: Bool
        /// The first version that has it.
        let since: CASEVersion

        static func required(_ name: String, _ kind: Kind) -> Member {
            Member(name: name, kind: kind, isRequired: true, since: .v10)
        }

        static func optional(_ name: String, _ kind: Kind, since: CASEVersion = .v10) -> Member {
            Member(name: name, kind: kind, isRequired: false, since: since)
        }
    }

    /// What a member's value may be.
    enum Kind: Sendable {
        /// A text, with the length that the implementation guide advises.
        case text(advised: Int? = nil)
        /// A UUID of versions 1 to 5, in lower case.
        case uuid
        /// An absolute address.
        case address
        /// A day.
        case day
        /// A moment.
        case moment
        /// `1.1`.
        case version
        /// A type of association.
        case associationType
        /// `CASE`, or a word after `ext:`.
        case targetType
        /// A whole number of 32 bits.
        case integer
        /// Any number.
        case number
        /// A list of texts.
        case texts
        /// An object of any members.
        case anything
        /// A list of such objects.
        case listOfAnything
        /// One object of a shape.
        case one(CASEShape)
        /// A list of objects of a shape.
        case many(CASEShape)

        /// Whether the value is a string.
        var isText: Bool {
            switch self {
            case .text, .uuid, .address, .day, .moment, .version, .associationType, .targetType:
                true
            case .integer, .number, .texts, .anything, .listOfAnything, .one, .many: false
            }
        }
    }
}
