import AltasCore
import AltasStore

extension Transaction {
    /// The national role in which the assessor decides.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless they were a trainer at the site, and in a national role that may decide
    ///   in its region, on the day seen.
    func capacity(of assessor: Staff.ID, at site: Site, on day: CivilDate) throws -> String {
        let roles = try connection.roles(of: assessor, at: moment)
        guard roles.contains(where: { $0.isTrainer(at: site.id, on: day) }) else {
            throw Refusal.notAllowed(.trainer(site: site.code, on: day))
        }
        let capacity = try connection.capacity(
            of: assessor,
            in: site.region,
            on: day,
            at: moment
        )
        guard let capacity else {
            throw Refusal.notAllowed(.capacity(region: site.region.rawValue, on: day))
        }
        return capacity
    }
}

extension Connection {
    /// The national role that lets somebody decide in a region on a day, by the rule of that day; nil when none does.
    func capacity(
        of assessor: Staff.ID,
        in region: Region.Code,
        on day: CivilDate,
        at moment: Moment
    ) throws -> String? {
        let then = Moment(entry: moment.entry, day: day)
        let rule = try rule(of: region, at: then)?.rule
        return try capacities(of: assessor, at: moment).first { held in
            held.holds(in: region, on: day)
                && rule?.assessors.contains { $0.capacity == held.capacity && $0.mayDecide }
                    ?? false
        }?.capacity
    }
}

extension RoleGrant {
    /// Whether it makes somebody a trainer at a site on a day.
    func isTrainer(at site: Site.ID, on day: CivilDate) -> Bool {
        role == .trainer && (self.site == nil || self.site == site) && holds(on: day)
    }
}
