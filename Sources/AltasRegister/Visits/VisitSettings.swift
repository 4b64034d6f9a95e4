import AltasCore
import AltasExchange
import AltasStore

/// What a grid and a command line say about the whole visit, checked.
struct VisitSettings {
    let site: Site
    let seenOn: CivilDate
    let method: Method
    let setting: Setting?
    let assessor: Staff
    let scale: Profile.Scale?
    let kind: Visit.Kind
    let sheet: String?
    let methods: [Method]
}

/// Reads the settings of a visit.
///
/// What is wrong in the grid becomes a problem with its place; what is wrong on the command line is
/// refused at once.
struct VisitSettingsReader {
    private let request: VisitRequest
    private let transaction: Transaction
    private let curriculum: Edition
    private(set) var problems: [GridProblem] = []

    init(_ request: VisitRequest, _ transaction: Transaction) throws {
        self.request = request
        self.transaction = transaction
        curriculum = try transaction.connection.curriculum(at: transaction.moment)
    }

    /// The settings; nil when something in the grid is wrong, and then ``problems`` says what.
    mutating func read() throws -> VisitSettings? {
        guard let site = try site() else { return nil }
        try transaction.authority.requireCare(of: site)
        let methods = curriculum.details.methods.map { Method(rawValue: $0.code) }
        let seenOn = try day(at: site)
        let method = try method(among: methods)
        let setting = try setting()
        let assessor = try assessor()
        let scale = try scale(at: site)
        let kind = try kind()
        let sheet = try sheet()
        guard problems.isEmpty, let seenOn, let method, let assessor, let kind else { return nil }
        return VisitSettings(
            site: site,
            seenOn: seenOn,
            method: method,
            setting: setting,
            assessor: assessor,
            scale: scale,
            kind: kind,
            sheet: sheet,
            methods: methods
        )
    }

    /// The text of a setting, by the grid or else by the command line, and its place in the grid.
    ///
    /// - Throws: ``Refusal/invalid(field:value:reason:)`` when the two contradict each other.
    private func text(_ setting: GridSetting) throws -> (text: String, place: Grid.Cell?)? {
        let cell = request.grid.settings[setting]
        guard let given = request.settings[setting] else { return cell.map { ($0.text, $0) } }
        if let cell, cell.text.lowercased() != given.lowercased() {
            throw Refusal.invalid(
                field: setting.field,
                value: given,
                reason: .notOneOf([cell.text])
            )
        }
        return (given, cell)
    }

    private mutating func reject(
        _ setting: GridSetting,
        _ found: (text: String, place: Grid.Cell?)?,
        _ reason: Refusal.Reason,
        nearest: [String] = []
    ) throws {
        guard let found else {
            problems.append(
                GridProblem(
                    row: 1,
                    column: nil,
                    found: "",
                    problem: .missingSetting(setting.field)
                )
            )
            return
        }
        guard let place = found.place else {
            throw Refusal.invalid(field: setting.field, value: found.text, reason: reason)
        }
        problems.append(
            GridProblem(
                row: place.row,
                column: place.column,
                found: place.text,
                problem: .invalidSetting(setting.field, reason),
                nearest: nearest
            )
        )
    }

    private mutating func site() throws -> Site? {
        guard let found = try text(.site) else {
            let only = transaction.authority.onlySite
            if let site = try only.flatMap({
                try transaction.connection.site($0, at: transaction.moment)
            }) {
                return site
            }
            try reject(.site, nil, .blank)
            return nil
        }
        do {
            return try transaction.connection.site(named: found.text, at: transaction.moment)
        } catch Refusal.unknownSite(_, let nearest) {
            guard let place = found.place else {
                throw Refusal.unknownSite(found.text, nearest: nearest)
            }
            problems.append(
                GridProblem(
                    row: place.row,
                    column: place.column,
                    found: place.text,
                    problem: .unknownSite,
                    nearest: nearest
                )
            )
            return nil
        }
    }

    private mutating func day(at site: Site) throws -> CivilDate? {
        guard let found = try text(.date), let day = CivilDate(found.text) else {
            try reject(.date, try text(.date), .notADate)
            return nil
        }
        let today = try transaction.today(at: site)
        guard day <= today else {
            try reject(.date, found, .inTheFuture(today: today))
            return nil
        }
        return day
    }

    private mutating func method(among methods: [Method]) throws -> Method? {
        guard let found = try text(.method) else { return .observation }
        let method = Method(rawValue: found.text.uppercased())
        if method == .selfRating {
            try reject(.method, found, .neverDecides)
            return nil
        }
        guard methods.contains(method) else {
            let codes = methods.map(\.rawValue)
            let nearest = Suggestions.nearest(to: found.text, among: codes)
            try reject(.method, found, .notOneOf(codes), nearest: nearest)
            return nil
        }
        return method
    }

    /// The code that a printed sheet carries.
    ///
    /// Other text is refused: it would stay in the register for ever.
    private mutating func sheet() throws -> String? {
        guard let found = try text(.sheet) else { return nil }
        if let code = PersonCode(found.text) { return code.description }
        try reject(.sheet, found, .notAPrintedCode)
        return nil
    }

    private mutating func setting() throws -> Setting? {
        guard let found = try text(.setting) else { return nil }
        if let setting = SettingWord.read(found.text) { return setting }
        try reject(.setting, found, .notOneOf(Setting.allCases.map(\.rawValue)))
        return nil
    }

    private mutating func assessor() throws -> Staff? {
        let connection = transaction.connection
        guard let found = try text(.assessor) else {
            let own = try transaction.authority.requireStaff()
            return try connection.staff(own, at: transaction.moment)
        }
        return try transaction.staff(coded: found.text)
    }

    private mutating func scale(at site: Site) throws -> Profile.Scale? {
        guard let found = try text(.scale) else { return nil }
        let profile = try transaction.connection.profile(of: site.region, at: transaction.moment)
        if let scale = profile?.scale(found.text) { return scale }
        let keys = (profile?.scales ?? []).map(\.key)
        let nearest = Suggestions.nearest(to: found.text, among: keys)
        try reject(.scale, found, .notOneOf(keys), nearest: nearest)
        return nil
    }

    private mutating func kind() throws -> Visit.Kind? {
        guard let found = try text(.kind) else { return .observation }
        let kinds: [Visit.Kind] = [.observation, .priorLearning]
        if let kind = kinds.first(where: { $0.rawValue == found.text.lowercased() }) { return kind }
        try reject(.kind, found, .notOneOf(kinds.map(\.rawValue)))
        return nil
    }
}

extension GridSetting {
    /// The field that a refusal names.
    var field: Refusal.Field {
        switch self {
        case .sheet: .sheet
        case .site: .site
        case .date: .date
        case .method: .method
        case .setting: .setting
        case .assessor: .code
        case .scale: .scale
        case .kind: .occasion
        }
    }
}
