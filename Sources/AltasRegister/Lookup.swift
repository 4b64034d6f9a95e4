import AltasCore
import AltasStore

/// Finds what people name, or refuses with the nearest right names.
extension Connection {
    func site(named text: String, at moment: Moment) throws -> Site {
        if let site = try site(text.lowercased(), at: moment) { return site }
        let codes = try sites(at: moment).map(\.code)
        throw Refusal.unknownSite(text, nearest: Suggestions.nearest(to: text, among: codes))
    }

    func cohort(named text: String, at moment: Moment) throws -> Cohort {
        let cohorts = try cohorts(at: moment)
        if let cohort = cohorts.first(where: { $0.code == text.lowercased() }) { return cohort }
        let nearest = Suggestions.nearest(to: text, among: cohorts.map(\.code))
        throw Refusal.unknownCohort(text, nearest: nearest)
    }

    /// The nearest codes are those of learners whom the asker may see; without an asker there are none.
    ///
    /// A learner finds nobody but themselves, and is not told whether there is such a code.
    func learner(
        coded text: String,
        at moment: Moment,
        for asker: Authority? = nil
    ) throws -> Learner {
        let found = try PersonCode(text).flatMap { try learner($0, at: moment) }
        if let asker { try asker.refuseLearner(unlessAbout: found) }
        if let found { return found }
        let codes = try asker.map { try learners(seenBy: $0, at: moment) } ?? []
        let nearest = Suggestions.nearest(to: text, among: codes.map(\.code.description))
        throw Refusal.unknownLearner(text, nearest: nearest)
    }

    /// The nearest codes are those of staff whom the asker may see; without an asker there are none.
    func staff(coded text: String, at moment: Moment, for asker: Authority? = nil) throws -> Staff {
        if let code = PersonCode(text), let staff = try staff(code, at: moment) { return staff }
        let codes = try asker.map { try staff(withRoleAt: $0.sites, at: moment) } ?? []
        let nearest = Suggestions.nearest(to: text, among: codes.map(\.code.description))
        throw Refusal.unknownStaff(text, nearest: nearest)
    }

    /// The learners placed, on the moment's day, where somebody holds a role.
    func learners(seenBy asker: Authority, at moment: Moment) throws -> [Learner] {
        let placed = try placedSites(at: moment)
        return try learners(at: moment).filter { asker.sees(learnerPlacedAt: placed[$0.id]) }
    }

    /// The members of staff with a role at one of these sites, or at all sites, now or later; for nil, everybody.
    func staff(withRoleAt sites: Set<Site.ID>?, at moment: Moment) throws -> [Staff] {
        guard let sites else { return try staff(at: moment) }
        let roles = try roles(of: nil, at: moment).filter { role in
            (role.until.map { moment.day <= $0 } ?? true) && (role.site.map(sites.contains) ?? true)
        }
        let holders = Set(roles.map(\.staff))
        return try staff(at: moment).filter { holders.contains($0.id) }
    }

    func region(named text: String, at moment: Moment) throws -> Region.Code {
        let known = try regions(at: moment)
        if let region = known.first(where: { $0.rawValue == text.uppercased() }) { return region }
        let nearest = Suggestions.nearest(to: text, among: known.map(\.rawValue))
        throw Refusal.unknownRegion(text, nearest: nearest)
    }

    /// An edition by its slug, or by an official code that exactly one edition in force has.
    func edition(named text: String, at moment: Moment) throws -> Edition {
        if let edition = try edition(slug: text.lowercased(), at: moment) { return edition }
        let editions = try editions(at: moment)
        let inForce = try editionsInForce(at: moment)
        let alike = editions.filter { $0.details.code?.lowercased() == text.lowercased() }
        let current = alike.filter { inForce.contains($0.id) }
        if current.count == 1 { return current[0] }
        guard alike.isEmpty else {
            throw Refusal.ambiguousEdition(text, candidates: alike.map(\.slug))
        }
        let names = editions.map(\.slug) + editions.compactMap(\.details.code)
        throw Refusal.unknownEdition(text, nearest: Suggestions.nearest(to: text, among: names))
    }

    /// The curriculum in force: the one that enrolments, sheets and bare codes mean when they name none.
    func curriculum(at moment: Moment) throws -> Edition {
        guard let newest = try curriculumInForce(at: moment) else {
            throw Refusal.unknownEdition("altas", nearest: [])
        }
        return newest
    }
}

extension Transaction {
    /// A learner by code, whether the asker may see the learner or not.
    func learner(coded code: String) throws -> Learner {
        try connection.learner(coded: code, at: moment, for: authority)
    }

    /// A member of staff by code.
    func staff(coded code: String) throws -> Staff {
        try connection.staff(coded: code, at: moment, for: authority)
    }
}
