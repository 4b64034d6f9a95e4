import AltasCore
import AltasStore

extension Authority {
    /// Whether they hold a role that sees a learner who is placed at these sites.
    func sees(learnerPlacedAt places: Set<Site.ID>?) -> Bool {
        guard let sites else { return true }
        return places.map { !sites.isDisjoint(with: $0) } ?? false
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` unless they administer the register, or are a trainer today where the learner
    ///   is placed, or is going to be.
    func requireCare(of learner: Learner, in transaction: Transaction) throws {
        guard !isAdministrator else { return }
        let moment = transaction.moment
        let places = try transaction.connection.placementHistory(of: learner.id, at: moment)
            .filter { $0.until.map { moment.day <= $0 } ?? true }
        let cares = places.contains { holds(.trainer, at: $0.placement.site, on: moment.day) }
        guard cares else { throw Refusal.notAllowed(.learner(learner.code.description)) }
    }
}
