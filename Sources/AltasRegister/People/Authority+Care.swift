import AltasCore
import AltasStore

extension Authority {
    /// Whether they hold a role that sees a learner who is placed at these sites.
    func sees(learnerPlacedAt places: Set<Site.ID>?) -> Bool {
        guard let sites else { return true }
        return places.map { !sites.isDisjoint(with: $0) } ?? false
    }

    /// Whether they may see and change what is between a learner and their trainers: they administer the register, or are a
    /// trainer today where the learner is placed, at the moment or today, or is going to be.
    func cares(for learner: Learner, on connection: Connection, at moment: Moment) throws -> Bool {
        if isAdministrator { return true }
        let present = Moment(entry: .max, day: today)
        let ahead = try connection.placementHistory(of: learner.id, at: present)
            .filter { $0.until.map { today <= $0 } ?? true }
            .map(\.placement)
        return try (connection.placements(of: learner.id, at: moment) + ahead)
            .contains { holds(.trainer, at: $0.site, on: today) }
    }

    /// Whether they are the learner, or may care for the learner.
    func ownsOrCares(for learner: Learner, on connection: Connection, at moment: Moment) throws
        -> Bool
    {
        try self.learner == learner.id || cares(for: learner, on: connection, at: moment)
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they are the learner, or may care for the learner.
    func requireOwnOrCare(of learner: Learner, on connection: Connection, at moment: Moment) throws
    {
        guard try ownsOrCares(for: learner, on: connection, at: moment) else {
            throw Refusal.notAllowed(.learner(learner.code.description))
        }
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they may care for the learner.
    func requireCare(of learner: Learner, on connection: Connection, at moment: Moment) throws {
        guard try cares(for: learner, on: connection, at: moment) else {
            throw Refusal.notAllowed(.learner(learner.code.description))
        }
    }
}

extension Transaction {
    /// - Throws: ``Refusal/notAllowed(_:)`` unless whoever makes the change may care for the learner.
    func requireCare(of learner: Learner) throws {
        try authority.requireCare(of: learner, on: connection, at: moment)
    }
}
