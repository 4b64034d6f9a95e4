package import AltasCore
import AltasStore

/// When an edition ends, and what takes its place.
package struct EditionEnding: Sendable, Hashable, Codable {
    /// The last day on which somebody may enrol on it.
    package let lastEnrolmentOn: CivilDate
    /// The last day on which it is in force.
    package let lastAwardOn: CivilDate
    /// The slug of the edition that takes its place; nil when it is retired without one.
    package let successor: String?

    init(_ teachOut: TeachOut, on connection: Connection) throws {
        lastEnrolmentOn = teachOut.lastEnrolmentOn
        lastAwardOn = teachOut.lastAwardOn
        successor = try teachOut.successor.flatMap(connection.edition)?.slug
    }
}
