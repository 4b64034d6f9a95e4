/// What a member of an Open Badges document may hold.
struct MemberShape: Sendable {
    let value: ValueShape
    let isRequired: Bool

    static func must(_ value: ValueShape) -> MemberShape { Self(value: value, isRequired: true) }
    static func may(_ value: ValueShape) -> MemberShape { Self(value: value, isRequired: false) }
}

/// A form of value.
enum ValueShape: Sendable {
    /// A text that says something.
    case text
    /// An RFC 3339 date and time.
    case time
    /// A number.
    case number
    /// True or false.
    case truth
    /// Texts, or one alone.
    case texts
    /// An object of a class.
    case one(BadgeClass)
    /// Objects of a class, or one alone.
    case several(BadgeClass)
    /// An object with an `id` and a `type`, whatever else it holds.
    case typed
}
