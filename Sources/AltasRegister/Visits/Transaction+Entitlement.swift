import AltasCore
import AltasStore

extension Transaction {
    /// The national role in which the assessor decides.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless they were a trainer at the site, and in a national role that may decide
    ///   in its region, on the day seen.
    func capacity(of assessor: Staff.ID, at site: Site, on day: CivilDate) throws -> String {
        let roles = try connection.roles(of: assessor, at: moment)
        let isTrainer = roles.contains {
            $0.role == .trainer && ($0.site == nil || $0.site == site.id) && $0.holds(on: day)
        }
        guard isTrainer else { throw Refusal.notAllowed(.trainer(site: site.code, on: day)) }
        let then = Moment(entry: moment.entry, day: day)
        let rule = try connection.rule(of: site.region, at: then)?.rule
        let capacity = try connection.capacities(of: assessor, at: moment).first {
            held in
            held.holds(in: site.region, on: day)
                && rule?.assessors.contains { $0.capacity == held.capacity && $0.mayDecide }
                    ?? false
        }
        guard let capacity else {
            throw Refusal.notAllowed(.capacity(region: site.region.rawValue, on: day))
        }
        return capacity.capacity
    }
}
