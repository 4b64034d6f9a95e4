import AltasCore
import AltasExchange
import AltasStore

/// Resolves what a sheet of self-ratings says, collecting everything that is wrong with it.
struct RatingReader {
    private let request: RatingRequest
    private let rated: RatedCurriculum
    private let transaction: Transaction
    private var problems: [GridProblem]

    /// A sheet without a fault.
    struct Sheet {
        let day: CivilDate
        /// Whether the day was stated, and is not just today.
        let isDayStated: Bool
        let rows: [Row]
        /// How many rows had no answer.
        let blank: Int
    }

    /// What one learner says.
    struct Row {
        let learner: Learner
        let rating: StoredRating
    }

    init(_ request: RatingRequest, _ rated: RatedCurriculum, _ transaction: Transaction) {
        self.request = request
        self.rated = rated
        self.transaction = transaction
        problems = request.grid.problems
    }

    /// - Throws: ``Refusal/badGrid(_:)`` with every problem; ``Refusal/notAllowed(_:)``.
    mutating func sheet() throws -> Sheet {
        let learners = try learners()
        let statements = statements()
        checkOccasion()
        let today = try latestToday(of: learners.compactMap(\.self))
        let stated = try statedDay(today: today)
        let day = stated ?? today
        let rows = zip(request.grid.rows, learners).compactMap { row, learner -> Row? in
            let answers = answers(in: row, to: statements)
            guard let learner, !answers.isEmpty else { return nil }
            return Row(
                learner: learner,
                rating: StoredRating(request.occasion, on: day, answers: answers)
            )
        }
        guard problems.isEmpty else {
            throw Refusal.badGrid(problems.sorted { $0.place < $1.place })
        }
        return Sheet(
            day: day,
            isDayStated: stated != nil,
            rows: rows,
            blank: request.grid.rows.count - rows.count
        )
    }

    private mutating func add(
        _ problem: GridProblem.Problem,
        at cell: Grid.Cell,
        nearest: [String] = []
    ) {
        problems.append(request.grid.problem(problem, at: cell, nearest: nearest))
    }
}

// MARK: - Above the header

extension RatingReader {
    /// A sheet that was printed for the other occasion is not taken.
    private mutating func checkOccasion() {
        guard let cell = request.grid.settings[.kind] else { return }
        guard cell.text.lowercased() != request.occasion.rawValue else { return }
        add(
            .invalidSetting(.occasion, .notOneOf([request.occasion.rawValue])),
            at: cell,
            nearest: [request.occasion.rawValue]
        )
    }

    /// The day that the request or the sheet names.
    ///
    /// - Throws: ``Refusal/invalid(field:value:reason:)`` when the request's lies in the future.
    private mutating func statedDay(today: CivilDate) throws -> CivilDate? {
        if let day = request.day {
            guard day > today else { return day }
            let reason = Refusal.Reason.inTheFuture(today: today)
            throw Refusal.invalid(field: .date, value: day.description, reason: reason)
        }
        guard let cell = request.grid.settings[.date] else { return nil }
        guard let day = CivilDate(cell.text) else {
            add(.invalidSetting(.date, .notADate), at: cell)
            return nil
        }
        if day > today { add(.invalidSetting(.date, .inTheFuture(today: today)), at: cell) }
        return day
    }

    /// Today where the day is furthest on among the learners' sites.
    private func latestToday(of learners: [Learner]) throws -> CivilDate {
        let (connection, moment) = (transaction.connection, transaction.moment)
        var sites: Set<Site.ID> = []
        for learner in learners {
            sites.formUnion(try connection.placements(of: learner.id, at: moment).map(\.site))
        }
        let days = try sites.compactMap { try connection.site($0, at: moment) }
            .map { try transaction.today(at: $0) }
        return days.reduce(moment.day, max)
    }
}

// MARK: - The rows

extension RatingReader {
    /// The learner of each row; nil for a row whose learner cannot be taken.
    private mutating func learners() throws -> [Learner?] {
        let (connection, moment) = (transaction.connection, transaction.moment)
        var seen: Set<Learner.ID> = []
        return try request.grid.rows.map { row in
            let code = PersonCode(row.learner.text)
            guard let learner = try code.flatMap({ try connection.learner($0, at: moment) }) else {
                add(.unknownLearner, at: row.learner, nearest: try nearest(to: row))
                return nil
            }
            try transaction.requireCare(of: learner)
            guard seen.insert(learner.id).inserted else {
                add(.repeatedLearner, at: row.learner)
                return nil
            }
            if !row.name.text.isEmpty, row.name.text.folded != learner.name.folded {
                add(.nameDiffers(expected: learner.name), at: row.name)
            }
            return learner
        }
    }

    private func nearest(to row: GridRow) throws -> [String] {
        let (connection, moment) = (transaction.connection, transaction.moment)
        let seen = try connection.learners(seenBy: transaction.authority, at: moment)
        return Suggestions.nearest(to: row.learner.text, among: seen.map(\.code.description))
    }

    /// The statement of each column; nil for a column that cannot be taken.
    private mutating func statements() -> [Questionnaire.Statement?] {
        let codes = rated.questionnaire.statements.map(\.code)
        var seen: Set<String> = []
        return request.grid.headings.map { heading in
            guard let statement = rated.statement(headed: heading.text) else {
                let nearest = Suggestions.nearest(to: heading.text, among: codes)
                add(.unknownItem, at: heading, nearest: nearest)
                return nil
            }
            guard seen.insert(statement.code).inserted else {
                add(.repeatedItem, at: heading)
                return nil
            }
            return statement
        }
    }

    /// The values that a row has for the statements.
    private mutating func answers(
        in row: GridRow,
        to statements: [Questionnaire.Statement?]
    ) -> [String: String] {
        let values = rated.values
        var answers: [String: String] = [:]
        for (cell, statement) in zip(row.marks, statements) where !cell.text.isEmpty {
            if request.grid.formulas.contains(cell) { continue }
            guard values.contains(cell.text) else {
                let scale = "\(values.first ?? "")–\(values.last ?? "")"
                add(.unknownGrade(scale: scale), at: cell, nearest: values)
                continue
            }
            if let statement { answers[statement.code] = cell.text }
        }
        return answers
    }
}

extension GridProblem {
    /// Orders by row and column, a whole row before its cells.
    fileprivate var place: (Int, Int) { (row, column ?? 0) }
}
