import AltasCore
import AltasExchange
import AltasStore

/// Resolves the cells of a grid, and collects everything that is wrong with them.
struct GridResolver {
    private let request: VisitRequest
    private let settings: VisitSettings
    private let transaction: Transaction
    private var finder: ItemFinder
    private(set) var problems: [GridProblem]

    init(_ request: VisitRequest, _ settings: VisitSettings, _ transaction: Transaction) {
        self.request = request
        self.settings = settings
        self.transaction = transaction
        finder = ItemFinder(transaction.connection, at: transaction.moment)
        problems = request.grid.problems
    }

    /// The visit's cells; incomplete when there are ``problems``.
    mutating func cells() throws -> [VisitDraft.Cell] {
        let items = try items()
        let formulas = Set(request.grid.formulas.map { [$0.row, $0.column] })
        var seen: Set<Learner.ID> = []
        var cells: [VisitDraft.Cell] = []
        for row in request.grid.rows {
            let marks = zip(row.marks, items).filter { !$0.0.text.isEmpty }
            if marks.isEmpty { continue }
            guard let learner = try learner(of: row) else { continue }
            guard seen.insert(learner.id).inserted else {
                add(.repeatedLearner, at: row.learner)
                continue
            }
            for (mark, item) in marks where !formulas.contains([mark.row, mark.column]) {
                guard let item else { continue }
                if let cell = cell(mark, of: learner, item, note: row.note?.text) {
                    cells.append(cell)
                }
            }
        }
        return cells
    }

    private mutating func add(
        _ problem: GridProblem.Problem,
        at cell: Grid.Cell,
        nearest: [String] = []
    ) {
        problems.append(
            GridProblem(
                row: cell.row,
                column: cell.column,
                heading: request.grid.heading(over: cell.column),
                found: cell.text,
                problem: problem,
                nearest: nearest
            )
        )
    }

    // MARK: Items

    private mutating func items() throws -> [ItemFinder.Found?] {
        var seen: Set<Item.ID> = []
        return try request.grid.headings.map { heading in
            guard let found = try item(heading) else { return nil }
            guard seen.insert(found.item.id).inserted else {
                add(.repeatedItem, at: heading)
                return nil
            }
            return found
        }
    }

    private mutating func item(_ heading: Grid.Cell) throws -> ItemFinder.Found? {
        do {
            let found = try finder.item(named: heading.text)
            if found.isDecidable { return found }
            add(.undecidableItem, at: heading, nearest: found.decidableBelow)
        } catch Refusal.unknownItem(_, let edition, let nearest) {
            let paths = nearest.map { edition.isEmpty ? $0 : "\(edition):\($0)" }
            add(.unknownItem, at: heading, nearest: heading.text.contains(":") ? paths : nearest)
        } catch Refusal.ambiguousItem(_, let candidates) {
            add(.ambiguousItem, at: heading, nearest: candidates)
        } catch Refusal.unknownEdition(_, let nearest) {
            add(.unknownItem, at: heading, nearest: nearest)
        }
        return nil
    }

    // MARK: Learners

    private mutating func learner(of row: GridRow) throws -> Learner? {
        let connection = transaction.connection
        let moment = Moment(entry: transaction.moment.entry, day: settings.seenOn)
        let found = try PersonCode(row.learner.text).flatMap { code in
            try connection.learner(code, at: transaction.moment)
        }
        guard let learner = found else {
            add(.unknownLearner, at: row.learner, nearest: try nearestLearners(to: row, at: moment))
            return nil
        }
        if !row.name.text.isEmpty, row.name.text.folded != learner.name.folded {
            add(.nameDiffers(expected: learner.name), at: row.name)
        }
        if try !connection.placements(of: learner.id, at: moment).contains(where: {
            $0.site == settings.site.id
        }) {
            add(.notPlaced(site: settings.site.code), at: row.learner)
        } else if try !connection.enrolments(of: learner.id, at: moment).contains(where: {
            $0.state == .active
        }) {
            add(.notEnrolled, at: row.learner)
        }
        return learner
    }

    /// Who is placed at the site and has that name, or else a code like the one found.
    private func nearestLearners(to row: GridRow, at moment: Moment) throws -> [String] {
        let placed = try transaction.connection.learners(placedAt: settings.site.id, at: moment)
        let namesakes = placed.filter { $0.name.folded == row.name.text.folded }
        let codes = Suggestions.nearest(
            to: row.learner.text,
            among: placed.map(\.code.description)
        )
        let near =
            namesakes.isEmpty ? placed.filter { codes.contains($0.code.description) } : namesakes
        return near.map { "\($0.code) (\($0.name))" }
    }

    // MARK: Marks

    private mutating func cell(
        _ mark: Grid.Cell,
        of learner: Learner,
        _ found: ItemFinder.Found,
        note: String?
    ) -> VisitDraft.Cell? {
        guard let parts = MarkCell.read(mark.text) else {
            add(.unknownMark, at: mark)
            return nil
        }
        let method = parts.method.map { Method(rawValue: $0.uppercased()) } ?? settings.method
        guard isAllowed(method, at: mark), let setting = setting(parts, method, at: mark) else {
            return nil
        }
        guard let (result, grade) = result(of: parts.mark, at: mark) else { return nil }
        guard let result else { return nil }
        return VisitDraft.Cell(
            learner: learner,
            found: found,
            result: result,
            grade: grade,
            method: method,
            setting: setting,
            note: note,
            row: mark.row,
            column: mark.column
        )
    }

    private mutating func isAllowed(_ method: Method, at cell: Grid.Cell) -> Bool {
        if method == .selfRating {
            add(.neverDecides, at: cell)
            return false
        }
        if settings.methods.contains(method) { return true }
        let codes = settings.methods.map(\.rawValue)
        add(
            .unknownMethod,
            at: cell,
            nearest: Suggestions.nearest(to: method.rawValue, among: codes)
        )
        return false
    }

    private mutating func setting(
        _ parts: MarkCell,
        _ method: Method,
        at cell: Grid.Cell
    ) -> Setting? {
        guard let word = parts.setting else {
            return method == .simulation ? .simulation : settings.setting ?? .work
        }
        if let setting = SettingWord.read(word) { return setting }
        add(
            .invalidSetting(.setting, .notOneOf(Setting.allCases.map(\.rawValue))),
            at: cell,
            nearest: Suggestions.nearest(to: word, among: SettingWord.accepted)
        )
        return nil
    }

    /// Met, not yet, or nothing to record; nil when the text is no mark.
    private mutating func result(
        of text: String,
        at cell: Grid.Cell
    ) -> (Decision.Result?, VisitDraft.Grade?)? {
        if let scale = settings.scale {
            let value = scale.values.first { $0.value.lowercased() == text.lowercased() }
            if let value, let pass = value.pass {
                let grade = VisitDraft.Grade(scale: scale.key, value: value.value)
                return (pass ? .met : .notYet, grade)
            }
        }
        switch Mark.read(text) {
        case .met: return (.met, nil)
        case .notYet: return (.notYet, nil)
        case .notSeen: return (nil, nil)
        case nil:
            let accepted = settings.scale.map { $0.values.map(\.value) } ?? Mark.accepted
            let nearest = Suggestions.nearest(to: text, among: accepted)
            add(
                settings.scale.map { .unknownGrade(scale: $0.key) } ?? .unknownMark,
                at: cell,
                nearest: nearest.isEmpty && settings.scale == nil ? ["met", "not-yet"] : nearest
            )
            return nil
        }
    }
}

extension ItemFinder.Found {
    /// Whether an assessor can decide it: a criterion, an outcome of the curriculum (which stands for its criteria), a
    /// local criterion, or an item of a standard whose content is held.
    var isDecidable: Bool {
        switch tree.edition.role {
        case .curriculum:
            item.parent != nil
        case .local:
            true
        case .standard:
            !item.isUnheld
        }
    }

    /// The headings of what is below it, for a person who named a heading.
    var decidableBelow: [String] {
        tree.children(of: item.id).prefix(3).map { "\(tree.edition.slug):\(tree.path(of: $0))" }
    }

    /// The criteria that a mark on it stands for: those of an outcome, else itself.
    var marked: [Item] {
        guard tree.edition.role == .curriculum else { return [item] }
        let criteria = tree.children(of: item.id)
        return criteria.isEmpty ? [item] : criteria
    }
}
