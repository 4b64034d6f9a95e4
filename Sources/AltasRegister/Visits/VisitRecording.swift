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
            var recording = try VisitRecording(request, transaction)
            return try recording.run()
        }
    }
}

/// The recording of one visit, inside its transaction.
struct VisitRecording {
    private let request: VisitRequest
    private let transaction: Transaction
    private let draft: VisitDraft
    private let receipt: Digest

    init(_ request: VisitRequest, _ transaction: Transaction) throws {
        self.request = request
        self.transaction = transaction
        var reader = try VisitSettingsReader(request, transaction)
        guard let settings = try reader.read() else { throw Refusal.badGrid(reader.problems) }
        let capacity = try transaction.capacity(of: settings)
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
            cells: cells
        )
        let register = try transaction.connection.registerIdentity()?.uuid ?? ""
        receipt = draft.receipt(in: register)
    }

    mutating func run() throws -> VisitReceipt {
        let connection = transaction.connection
        if let known = try connection.visit(receipt: receipt) { return try answer(known) }
        if let sheet = draft.sheet, let other = try connection.visit(sheet: sheet) {
            throw Refusal.sheetChanged(receipt: other.receipt.description)
        }
        let decisions = try decisions()
        guard !decisions.isEmpty else { throw Refusal.emptyGrid }
        if !request.isAgain { try refuseRepeated(decisions) }
        let (_, stamp) = try transaction.entry(.recordVisit) { draft in
            try add(decisions, to: draft)
        }
        return try answer(decisions.map(\.decision), status: .recorded, stamp: stamp)
    }

    private func add(_ decisions: [PlacedDecision], to entry: EntryDraft) throws {
        let visit = try entry.addVisit(
            UUID().uuidString.lowercased(),
            draft.kind,
            at: draft.site.id,
            by: draft.assessor.id,
            as: draft.capacity,
            enteredBy: transaction.session.staff,
            on: draft.seenOn,
            sheet: draft.sheet,
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
            draft.cells.filter { $0.found.marked.count == 1 }
                .map { [$0.learner.id.rawValue, $0.found.marked[0].id.rawValue] }
        )
        return try draft.cells.flatMap { cell -> [PlacedDecision] in
            let marked = cell.found.marked
            let isHolistic = marked != [cell.found.item]
            var items = marked
            if isHolistic {
                items.removeAll { direct.contains([cell.learner.id.rawValue, $0.id.rawValue]) }
                if cell.result == .notYet {
                    let met = try criteriaMet(by: cell.learner)
                    items.removeAll { met[$0.id] != nil }
                }
            }
            return try items.map { item in
                PlacedDecision(
                    decision: try decision(on: item, isHolistic: isHolistic, cell),
                    cell: cell
                )
            }
        }
    }

    private func criteriaMet(by learner: Learner) throws -> [Item.ID: CivilDate] {
        let moment = transaction.moment
        let sight = try RegionSight(
            draft.site.region,
            on: transaction.connection,
            at: moment,
            in: []
        )
        let decisions = try transaction.connection.decisions(of: learner.id, at: moment)
        return sight.plan.standing(of: decisions, on: moment.day).achieved
    }

    private func decision(
        on item: Item,
        isHolistic: Bool,
        _ cell: VisitDraft.Cell
    ) throws -> NewDecision {
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
        decision.markedOn = isHolistic ? cell.found.item.id : nil
        decision.note = try cell.note.map { note in
            try transaction.erasable(try Check.note(note, field: .note))
        }
        decision.evidence = try request.evidence.map { file in
            let name = try transaction.erasable(try Check.name(file.name, field: .evidence))
            return NewDecision.Evidence(name: name, content: file.digest)
        }
        return decision
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
            problems.append(
                GridProblem(
                    row: cell.row,
                    column: cell.column,
                    heading: cell.found.heading,
                    found: cell.result.rawValue,
                    problem: .recordedElsewhere(receipt: receipt.description)
                )
            )
        }
        guard problems.isEmpty else { throw Refusal.badGrid(problems) }
    }
}

// MARK: - Answers

extension VisitRecording {
    private func answer(_ known: StoredVisit) throws -> VisitReceipt {
        let connection = transaction.connection
        let records = try connection.records(of: known.visit.id, at: transaction.moment)
            .filter { $0.decision.entry == known.entry }
        return VisitReceipt(
            receipt: receipt.description,
            status: .alreadyRecorded,
            site: SiteName(draft.site),
            seenOn: draft.seenOn,
            assessor: PersonName(draft.assessor),
            decisions: records.count,
            met: records.count { $0.decision.result == .met },
            learners: Set(records.map(\.decision.learner)).count,
            warnings: [],
            stamp: try transaction.unchanged()
        )
    }

    private func answer(
        _ decisions: [NewDecision],
        status: VisitReceipt.Status,
        stamp: Stamp
    ) throws -> VisitReceipt {
        VisitReceipt(
            receipt: receipt.description,
            status: status,
            site: SiteName(draft.site),
            seenOn: draft.seenOn,
            assessor: PersonName(draft.assessor),
            decisions: decisions.count,
            met: decisions.count { $0.result == .met },
            learners: Set(decisions.map(\.learner)).count,
            warnings: warnings(),
            stamp: stamp
        )
    }

    private func warnings() -> [VisitReceipt.Warning] {
        var warnings: [VisitReceipt.Warning] = []
        for cell in draft.cells where cell.found.tree.edition.role == .curriculum {
            let assessment = cell.found.item.assessment
            let isSimulated = cell.setting == .simulation || cell.method == .simulation
            let kind: VisitReceipt.Warning.Kind? =
                if assessment.setting == .work && isSimulated && cell.result == .met {
                    .simulationAtWorkOnly
                } else if draft.kind == .observation && cell.method != .priorLearning
                    && !assessment.methods.isEmpty && !assessment.methods.contains(cell.method)
                {
                    .methodNotListed
                } else {
                    nil
                }
            guard let kind else { continue }
            let warning = VisitReceipt.Warning(
                kind: kind,
                item: cell.found.item.code.description,
                method: cell.method.rawValue
            )
            if !warnings.contains(warning) { warnings.append(warning) }
        }
        return warnings
    }
}

extension Transaction {
    /// The national role in which the assessor decides.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless they were a trainer at the site, and in a national role that may decide
    ///   in its region, on the day seen.
    func capacity(of settings: VisitSettings) throws -> String {
        let (site, day) = (settings.site, settings.seenOn)
        let roles = try connection.roles(of: settings.assessor.id, at: moment)
        let isTrainer = roles.contains {
            $0.role == .trainer && ($0.site == nil || $0.site == site.id) && $0.holds(on: day)
        }
        guard isTrainer else { throw Refusal.notAllowed(.trainer(site: site.code, on: day)) }
        let rule = try connection.rule(of: site.region, at: moment)?.rule
        let capacity = try connection.capacities(of: settings.assessor.id, at: moment).first {
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
