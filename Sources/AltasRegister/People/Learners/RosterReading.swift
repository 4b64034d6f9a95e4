import AltasCore
import AltasExchange
import AltasStore

/// Finds what the rows of a file name, and notes everything that is wrong with them.
struct RosterReading {
    private(set) var problems: [GridProblem] = []

    private let roster: LearnerRoster
    private let request: RosterRequest
    private let transaction: Transaction
    private let sites: [Site]
    private let cohorts: [Cohort]
    private let regions: [Region.Code]
    private let curriculum: Edition?
    private let site: Site?
    private let cohort: Cohort?
    private let region: Region.Code?
    private var names: [Site.ID: [String: String]] = [:]

    /// Finds what is said of all rows.
    init(_ request: RosterRequest, _ transaction: Transaction) throws {
        let (connection, moment) = (transaction.connection, transaction.moment)
        self.request = request
        self.transaction = transaction
        roster = request.roster
        site = try request.site.map { try connection.site(named: $0, at: moment) }
        if let site { try transaction.authority.requireCare(of: site) }
        cohort = try request.cohort.map { try connection.cohort(named: $0, at: moment) }
        region = try request.region.map { try connection.region(named: $0, at: moment) }
        sites = try connection.sites(at: moment)
        cohorts = try connection.cohorts(at: moment)
        regions = try connection.regions(at: moment)
        curriculum = request.isEnrolled ? try connection.curriculum(at: moment) : nil
    }

    /// The learners of the rows that can be read; see ``problems`` for the others.
    mutating func learners() throws -> [NewLearner] {
        try roster.rows.compactMap { try learner($0) }
    }

    private mutating func learner(_ row: LearnerRoster.Row) throws -> NewLearner? {
        let name = name(in: row)
        let site = try site(in: row)
        let cohort = cohort(in: row)
        let region = region(in: row)
        guard let site else { return nil }
        let from = try from(in: row, at: site)
        if let name, !request.allowsSameName { try noteSameName(name, at: site, in: row) }
        guard let name, let from else { return nil }
        let enrolment = curriculum.map {
            NewEnrolment(region: region ?? site.region, edition: $0, from: from)
        }
        return NewLearner(
            name: name,
            site: site,
            from: from,
            enrolment: enrolment,
            cohort: cohort
        )
    }
}

// MARK: - Cells

extension RosterReading {
    private mutating func name(in row: LearnerRoster.Row) -> String? {
        let text = roster.text(.name, in: row) ?? ""
        guard !SpreadsheetFormula.isFormula(text) else {
            note(.formula, text, .name, in: row)
            return nil
        }
        do throws(Refusal) {
            return try Check.name(text)
        } catch {
            note(error, text, .name, in: row)
            return nil
        }
    }

    /// - Throws: ``Refusal/notAllowed(_:)`` when the site is not one that the asker cares for.
    private mutating func site(in row: LearnerRoster.Row) throws -> Site? {
        guard let text = roster.text(.site, in: row) else {
            if site == nil { note(.invalidSetting(.site, .blank), "", .site, in: row) }
            return site
        }
        guard let site = sites.first(where: { $0.code == text.lowercased() }) else {
            note(.unknownSite, text, .site, in: row, among: sites.map(\.code))
            return nil
        }
        try transaction.authority.requireCare(of: site)
        return site
    }

    private mutating func cohort(in row: LearnerRoster.Row) -> Cohort? {
        guard let text = roster.text(.cohort, in: row) else { return cohort }
        let found = cohorts.first { $0.code == text.lowercased() }
        let codes = cohorts.map(\.code)
        if found == nil {
            note(.invalidSetting(.code, .notOneOf(codes)), text, .cohort, in: row, among: codes)
        }
        return found
    }

    private mutating func region(in row: LearnerRoster.Row) -> Region.Code? {
        guard let text = roster.text(.region, in: row) else { return region }
        let found = regions.first { $0.rawValue == text.uppercased() }
        let codes = regions.map(\.rawValue)
        if found == nil {
            note(.invalidSetting(.region, .notOneOf(codes)), text, .region, in: row, among: codes)
        }
        return found
    }

    private mutating func from(in row: LearnerRoster.Row, at site: Site) throws -> CivilDate? {
        let today = try transaction.today(at: site)
        guard let text = roster.text(.from, in: row) else {
            return try Check.firstDay(request.from, today: today)
        }
        guard let day = CivilDate(text) else {
            note(.invalidSetting(.from, .notADate), text, .from, in: row)
            return nil
        }
        do throws(Refusal) {
            return try Check.firstDay(day, today: today)
        } catch {
            note(error, text, .from, in: row)
            return nil
        }
    }
}

// MARK: - Problems

extension RosterReading {
    /// Notes somebody of whose name there is another in the file or at the site, with the code or row of the other.
    private mutating func noteSameName(
        _ name: String,
        at site: Site,
        in row: LearnerRoster.Row
    ) throws {
        if names[site.id] == nil { names[site.id] = try namesHeld(at: site) }
        if let other = names[site.id]?[name] {
            note(.repeatedLearner, name, .name, in: row, nearest: [other])
        } else {
            names[site.id]?[name] = String(row.line)
        }
    }

    /// The codes of those placed at a site, now or later, by name.
    private func namesHeld(at site: Site) throws -> [String: String] {
        let moment = Moment(entry: transaction.moment.entry, day: .distantFuture)
        let learners = try transaction.connection.learners(placedAt: site.id, at: moment)
        return Dictionary(
            learners.map { ($0.name, $0.code.description) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    private mutating func note(
        _ refusal: Refusal,
        _ found: String,
        _ kind: LearnerRoster.Kind,
        in row: LearnerRoster.Row
    ) {
        guard case .invalid(let field, _, let reason) = refusal else { return }
        note(.invalidSetting(field, reason), found, kind, in: row)
    }

    private mutating func note(
        _ problem: GridProblem.Problem,
        _ found: String,
        _ kind: LearnerRoster.Kind,
        in row: LearnerRoster.Row,
        among candidates: [String] = [],
        nearest: [String] = []
    ) {
        let column = roster.column(kind)
        problems.append(
            GridProblem(
                row: row.line,
                column: column?.number,
                heading: column?.heading,
                found: found,
                problem: problem,
                nearest: nearest + Suggestions.nearest(to: found, among: candidates)
            )
        )
    }
}
