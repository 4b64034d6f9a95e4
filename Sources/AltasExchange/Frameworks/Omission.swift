/// A row or member of a file that was not taken.
package struct Omission: Hashable, Sendable, Codable {
    /// Where it stands.
    package var place: Place
    /// Why it was not taken.
    package var reason: Reason

    /// Names what was left out.
    package init(place: Place, reason: Reason) {
        self.place = place
        self.reason = reason
    }

    /// Why a row or member was not taken.
    package enum Reason: Hashable, Sendable, Codable {
        /// It lacks a member or column that it cannot be understood without.
        case missing(String)
        /// Another with this identifier came before it.
        case repeatedIdentifier(String)
        /// It is not of the kind that stands here.
        case wrongKind
        /// It says nothing.
        case blank
        /// It is not about this framework.
        case notThisFramework
    }
}
