internal import AltasCore

/// What a package that was written cannot say, or says only to us.
package struct CASEReport: Sendable, Equatable {
    /// The links that CASE has no words for, in their order.
    package var unexpressed: [UnexpressedLink] = []
    /// How many objects lost members because version 1.0 has no place for them.
    package var shortened = 0

    /// A link that CASE cannot say in full.
    package struct UnexpressedLink: Sendable, Hashable, Codable {
        /// The item that it leads to, as `slug:code`.
        package let target: String
        /// The items needed together, as `slug:code`.
        package let sources: [String]
        /// What cannot be said.
        package let reasons: [Reason]
        /// Whether it is kept for us in the package; it is not in version 1.0.
        package let isKept: Bool
    }

    /// What CASE has no words for.
    package enum Reason: String, Sendable, CaseIterable, Codable {
        /// That the sources only contribute.
        case partial
        /// That several sources are needed together.
        case severalSources
        /// What is left to be shown.
        case gap
        /// The name of the group.
        case group
        /// Why the link is thought to hold, in version 1.0.
        case rationale
    }
}
