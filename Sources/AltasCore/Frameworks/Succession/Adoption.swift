/// That an edition is in force from a day, by the register's own decision.
public struct Adoption: Hashable, Sendable, Codable, Identifiable {
    /// An adoption's key in the register.
    public typealias ID = Identifier<Adoption>

    /// The key.
    public let id: ID
    /// The edition that is adopted.
    public let edition: Edition.ID
    /// The first day it is in force.
    public let from: CivilDate

    /// States an adoption.
    public init(id: ID, edition: Edition.ID, from: CivilDate) {
        self.id = id
        self.edition = edition
        self.from = from
    }
}

/// How an edition ends: nobody enrols on it after one day, and nothing is awarded by it after another.
public struct TeachOut: Hashable, Sendable, Codable {
    /// The edition that ends.
    public let edition: Edition.ID
    /// The adoption of the edition that takes its place; nil when it is retired without one.
    public let adoption: Adoption.ID?
    /// The edition that takes its place; nil when it is retired without one.
    public let successor: Edition.ID?
    /// The last day on which somebody may enrol on it.
    public let lastEnrolmentOn: CivilDate
    /// The last day on which it is in force.
    public let lastAwardOn: CivilDate

    /// States how an edition ends.
    public init(
        edition: Edition.ID,
        adoption: Adoption.ID?,
        successor: Edition.ID?,
        lastEnrolmentOn: CivilDate,
        lastAwardOn: CivilDate
    ) {
        self.edition = edition
        self.adoption = adoption
        self.successor = successor
        self.lastEnrolmentOn = lastEnrolmentOn
        self.lastAwardOn = lastAwardOn
    }
}
