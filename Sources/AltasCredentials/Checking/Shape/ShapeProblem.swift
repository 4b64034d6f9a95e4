/// Why a signed document is no certificate of Open Badges 3.0.
package enum ShapeProblem: Error, Hashable, Sendable {
    /// Its contexts are not the two that come first, in their order.
    case contexts
    /// It is something else, such as an endorsement; the payload says what.
    case otherKind(String)
    /// It lacks a member that it must have.
    case missing(member: String)
    /// A member is of another type than it may be.
    case type(member: String, expected: String)
    /// A member is of another form: a list for a text, no date, nothing at all.
    case form(member: String)
}
