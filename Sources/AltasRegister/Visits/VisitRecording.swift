import AltasCore
import AltasCrypto
import AltasExchange
import AltasStore
import Foundation

extension Register {
    /// Records a visit: every cell of a grid in one entry, or nothing at all.
    ///
    /// The assessor must hold a trainer's role at the site and a national role in its region, and each learner a placement
    /// there and an active enrolment, on the day seen. The same content again adds nothing and has the same receipt.
    ///
    /// - Throws: ``Refusal/badGrid(_:)`` with everything that is wrong; ``Refusal/sheetChanged(receipt:)`` for a sheet that
    ///   was recorded with other content; ``Refusal/notAllowed(_:)``; ``Refusal/emptyGrid``.
    package func record(
        _ request: VisitRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> VisitReceipt {
        try write(as: session, options) { transaction in
            try VisitRecording(request, transaction).run()
        }
    }
}

/// The recording of one visit, inside its transaction.
struct VisitRecording {
    let request: VisitRequest
    let transaction: Transaction
    let draft: VisitDraft
    private let register: String

    init(_ request: VisitRequest, _ transaction: Transaction) throws {
        self.request = request
        self.transaction = transaction
        var reader = try VisitSettingsReader(request, transaction)
        guard let settings = try reader.read() else { throw Refusal.badGrid(reader.problems) }
        let capacity = try transaction.capacity(
            of: settings.assessor.id,
            at: settings.site,
            on: settings.seenOn
        )
        var resolver = GridResolver(request, settings, transaction)
        let cells = try resolver.cells()
        guard resolver.problems.isEmpty else {
            throw Refusal.badGrid(
                resolver.problems.sorted { ($0.row, $0.column ?? 0) < ($1.row, $1.column ?? 0) }
            )
        }
        guard !cells.isEmpty else { throw Refusal.emptyGrid }
        draft = VisitDraft(
            site: settings.site,
            assessor: settings.assessor,
            capacity: capacity,
            kind: settings.kind,
            seenOn: settings.seenOn,
            sheet: settings.sheet,
            evidence: request.evidence,
            cells: cells
        )
        register = try transaction.connection.registerIdentity()?.uuid ?? ""
    }

    func run() throws -> VisitReceipt {
        let connection = transaction.connection
        var receipt = draft.receipt(in: register)
        var repetition = 0
        while let known = try connection.visit(receipt: receipt) {
            guard request.isAgain, try isVoid(known) else { return try answer(known) }
            repetition += 1
            receipt = draft.receipt(in: register, repetition: repetition)
        }
        if repetition == 0, let sheet = draft.sheet, let other = try connection.visit(sheet: sheet)
        {
            throw Refusal.sheetChanged(receipt: other.receipt.description)
        }
        let decisions = try decisions()
        if !request.isAgain { try refuseRepeated(decisions) }
        let (_, stamp) = try transaction.entry(.recordVisit) { entry in
            try add(decisions, to: entry, receipt, sheet: repetition == 0 ? draft.sheet : nil)
        }
        return answer(decisions.map(\.decision), receipt, stamp: stamp)
    }

    /// Whether nothing of a visit stands, or stands replaced, any more.
    private func isVoid(_ visit: StoredVisit) throws -> Bool {
        try transaction.connection.records(of: visit.visit.id, at: transaction.moment)
            .allSatisfy { $0.decision.isCorrected && $0.replacement == nil }
    }

    private func add(
        _ decisions: [PlacedDecision],
        to entry: EntryDraft,
        _ receipt: Digest,
        sheet: String?
    ) throws {
        let visit = try entry.addVisit(
            UUID().uuidString.lowercased(),
            draft.kind,
            at: draft.site.id,
            by: draft.assessor.id,
            as: draft.capacity,
            enteredBy: try transaction.authority.requireStaff(),
            on: draft.seenOn,
            sheet: sheet,
            receipt: receipt
        )
        for (ordinal, placed) in decisions.enumerated() {
            _ = try entry.add(placed.decision, to: visit, ordinal: ordinal + 1)
        }
    }
}

// MARK: - Decisions

extension VisitRecording {
    /// A decision and the cell it comes from.
    private struct PlacedDecision {
        let decision: NewDecision
        let cell: VisitDraft.Cell
    }

    /// The decisions that the cells stand for.
    ///
    /// A mark on an outcome is a decision on each of its criteria that has no mark of its own; a
    /// *not yet* only on those that are not met at the moment.
    private func decisions() throws -> [PlacedDecision] {
        let direct = Set(
            draft.cells.filter { !$0.isHolistic }
                .map { [$0.learner.id.rawValue, $0.found.item.id.rawValue] }
        )
        let met = try criteriaMet()
        var problems: [GridProblem] = []
        let decisions = try draft.cells.flatMap { cell -> [PlacedDecision] in
            guard cell.isHolistic else { return [try place(cell.found.item, cell)] }
            var items = cell.found.marked
            if cell.result == .notYet {
                items.removeAll { met[cell.learner.id]?[$0.id] != nil }
                if items.isEmpty { problems.append(cell.problem(.nothingOpen)) }
            }
            items.removeAll { direct.contains([cell.learner.id.rawValue, $0.id.rawValue]) }
            return try items.map { try place($0, cell) }
        }
        guard problems.isEmpty else { throw Refusal.badGrid(problems) }
        return decisions
    }

    /// What is met at the moment, for the learners who have a *not yet* on an outcome.
    private func criteriaMet() throws -> [Learner.ID: [Item.ID: CivilDate]] {
        let learners = Set(
            draft.cells.filter { $0.isHolistic && $0.result == .notYet }.map(\.learner.id)
        )
        guard !learners.isEmpty else { return [:] }
        let (connection, moment) = (transaction.connection, transaction.moment)
        let sight = try RegionSight(draft.site.region, on: connection, at: moment, in: [])
        return try learners.reduce(into: [:]) { met, learner in
            let decisions = try connection.decisions(of: learner, at: moment)
            met[learner] = sight.plan.standing(of: decisions, on: moment.day).achieved
        }
    }

    private func place(_ item: Item, _ cell: VisitDraft.Cell) throws -> PlacedDecision {
        var decision = NewDecision(
            learner: cell.learner.id,
            item: item.id,
            result: cell.result,
            method: cell.method,
            setting: cell.setting,
            seenOn: draft.seenOn
        )
        decision.scale = cell.grade?.scale
        decision.grade = cell.grade?.value
        decision.markedOn = cell.isHolistic ? cell.found.item.id : nil
        decision.note = try cell.note.map { note in
            try transaction.erasable(try Check.note(note, field: .note))
        }
        decision.evidence = try request.evidence.map { file in
            let name = try transaction.erasable(try Check.name(file.name, field: .evidence))
            return NewDecision.Evidence(name: name, content: file.digest)
        }
        return PlacedDecision(decision: decision, cell: cell)
    }

    /// - Throws: ``Refusal/badGrid(_:)`` naming each cell that was recorded in another visit.
    private func refuseRepeated(_ decisions: [PlacedDecision]) throws {
        var problems: [GridProblem] = []
        for placed in decisions {
            let cell = placed.cell
            let receipt = try transaction.connection.receipt(
                ofSame: placed.decision,
                by: draft.assessor.id
            )
            guard let receipt = receipt.flatMap({ Digest(bytes: $0) }) else { continue }
            problems.append(cell.problem(.recordedElsewhere(receipt: receipt.description)))
        }
        guard problems.isEmpty else { throw Refusal.badGrid(problems) }
    }
}

extension VisitDraft.Cell {
    /// Whether the mark stands for the criteria below the item.
    fileprivate var isHolistic: Bool { found.marked != [found.item] }

    fileprivate func problem(_ problem: GridProblem.Problem) -> GridProblem {
        GridProblem(
            row: row,
            column: column,
            heading: found.heading,
            found: result.rawValue,
            problem: problem
        )
    }
}
