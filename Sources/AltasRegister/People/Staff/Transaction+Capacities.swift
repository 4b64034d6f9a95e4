import AltasCore
import AltasStore

extension Transaction {
    /// The national role that a request asks for, which begins when the one that `staff` holds did.
    func capacity(_ request: CapacityRequest, of staff: Staff? = nil) throws -> AssessorCapacity {
        let region = try connection.region(named: request.region, at: moment)
        let name = try decidingCapacity(request.capacity, in: region)
        let held = try staff.map { try connection.capacities(of: $0.id, at: moment) } ?? []
        let ongoing = held.first { held in
            held.region == region && held.capacity == name
                && (held.until.map { moment.day <= $0 } ?? true)
        }
        let from = try Check.firstDay(request.from ?? ongoing?.from, today: moment.day)
        if let until = request.until, until < from {
            throw Refusal.invalid(
                field: .until,
                value: until.description,
                reason: .before(from)
            )
        }
        return AssessorCapacity(in: region, name, from: from, until: request.until)
    }

    /// The national roles that a trainer at these sites decides in: the one named, and in every other region the only one
    /// that may decide.
    ///
    /// - Throws: ``Refusal/invalid(field:value:reason:)`` with the choices, where a region has several.
    func capacities(
        named name: String?,
        in region: String?,
        at sites: [Site],
        from day: CivilDate
    ) throws -> [AssessorCapacity] {
        var regions = Set(sites.map(\.region))
        var capacities: [AssessorCapacity] = []
        if let name {
            let region = try region ?? onlyRegion(of: regions).rawValue
            let capacity = try capacity(CapacityRequest(name, in: region, from: day))
            regions.remove(capacity.region)
            capacities.append(capacity)
        }
        return try capacities
            + regions.sorted().map { region in
                AssessorCapacity(in: region, try onlyCapacity(in: region), from: day)
            }
    }

    private func onlyRegion(of regions: Set<Region.Code>) throws -> Region.Code {
        guard let region = regions.first, regions.count == 1 else {
            let known = regions.isEmpty ? try connection.regions(at: moment) : regions.sorted()
            let names = known.map(\.rawValue)
            throw Refusal.invalid(field: .region, value: "", reason: .notOneOf(names))
        }
        return region
    }

    private func onlyCapacity(in region: Region.Code) throws -> String {
        let choices = try assessors(in: region).filter(\.mayDecide).map(\.capacity)
        guard let only = choices.first, choices.count == 1 else {
            throw Refusal.invalid(field: .capacity, value: "", reason: .notOneOf(choices))
        }
        return only
    }

    private func decidingCapacity(_ name: String, in region: Region.Code) throws -> String {
        let assessors = try assessors(in: region)
        guard let assessor = assessors.first(where: { $0.capacity == name.lowercased() }) else {
            let choices = assessors.filter(\.mayDecide).map(\.capacity)
            throw Refusal.invalid(field: .capacity, value: name, reason: .notOneOf(choices))
        }
        guard assessor.mayDecide else {
            throw Refusal.invalid(field: .capacity, value: name, reason: .mayNotDecide)
        }
        return assessor.capacity
    }

    private func assessors(in region: Region.Code) throws -> [AwardRule.Assessor] {
        try connection.rule(of: region, at: moment)?.rule.assessors ?? []
    }
}
