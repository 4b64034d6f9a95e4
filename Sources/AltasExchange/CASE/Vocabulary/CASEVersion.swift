/// A version of 1EdTech's Competencies and Academic Standards Exchange.
package enum CASEVersion: String, Sendable, CaseIterable, Comparable {
    /// Of July 2017.
    case v10 = "1.0"
    /// Of January 2025.
    case v11 = "1.1"

    /// Orders by age.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The format that a package of this version is in.
    package var format: FrameworkFormat {
        switch self {
        case .v10: .case10
        case .v11: .case11
        }
    }

    /// The version's part of an address: `v1p1`.
    var addressPart: String {
        switch self {
        case .v10: "v1p0"
        case .v11: "v1p1"
        }
    }
}
