internal import AltasCore

/// What a JSON value must look like, to the last member.
indirect enum JSONShape: Sendable {
    case text
    case boolean
    case whole(ClosedRange<Int>)
    case number
    /// A day, as ISO 8601 has it.
    case day
    /// A year, a month or a day.
    case date
    /// One of a closed set.
    case oneOf([String])
    /// A code of something that is known elsewhere.
    case known(RegionFinding.Thing, [String])
    case nullable(JSONShape)
    case list(JSONShape)
    /// An object with free names, or with names that are known elsewhere.
    case map(RegionFinding.Thing?, [String], JSONShape)
    /// A text in each language of the interface, and in others.
    case phrase
    /// A text in at least these languages.
    case localized([String])
    case object([Member])
    /// An object that is one judgement: with `verification` and `source`.
    case judged([Member])
    /// Anything.
    case any

    /// A member of an object.
    struct Member: Sendable {
        let name: String
        let shape: JSONShape
        var isOptional = false

        init(_ name: String, _ shape: JSONShape) {
            self.name = name
            self.shape = shape
        }

        /// One that may be missing or null.
        static func optional(_ name: String, _ shape: JSONShape) -> Member {
            var member = Member(name, .nullable(shape))
            member.isOptional = true
            return member
        }
    }

    /// A judgement of one value.
    static func sourced(_ shape: JSONShape) -> JSONShape { .judged([Member("value", shape)]) }

    /// The languages that every phrase of a profile is held in: those of the interface.
    static let languages = ["en", "es", "nb", "da"]
}
