import AltasCore
import AltasCrypto
import AltasStore

/// A learner's decisions with what became of each, and the paths that lead to them.
struct Judgements {
    let sight: LearnerSight
    private let decisions: [Item.ID: [Decision]]
    private let visits: [Visit.ID: StoredVisit]
    private let assessors: [Staff.ID: PersonName]
    private let corrections: [Decision.ID: StoredCorrection]
    private let notes: [Decision.ID: String]
    private let evidence: [Decision.ID: [DecisionExport.EvidenceExport]]
    private let clock: RegisterClock

    /// Reads what is known around the decisions: four queries, and one for each assessor.
    init(_ sight: LearnerSight) throws {
        let (connection, moment) = (sight.question.connection, sight.question.moment)
        let visits = try connection.visits(about: sight.learner.id, at: moment)
        let corrections = try connection.corrections(about: sight.learner.id, at: moment)
        let assessors = Set(visits.map(\.visit.assessor))
        let records = try connection.records(of: sight.learner.id, at: moment)
        let noted = records.compactMap { record in record.note.map { (record.decision.id, $0) } }
        notes = Dictionary(noted) { first, _ in first }
        evidence = try connection.evidence(of: sight.learner.id, at: moment).mapValues { files in
            files.map {
                DecisionExport.EvidenceExport(name: $0.name, digest: $0.content.description)
            }
        }
        clock = try RegisterClock(of: connection, now: 0)
        self.sight = sight
        decisions = Dictionary(grouping: sight.region.plan.seen(sight.decisions), by: \.item)
        self.visits = Dictionary(visits.map { ($0.visit.id, $0) }) { first, _ in first }
        self.corrections = Dictionary(corrections.map { ($0.decision, $0) }) { first, _ in first }
        self.assessors = try assessors.reduce(into: [:]) { names, id in
            names[id] = try connection.staff(id, at: moment).map(PersonName.init)
        }
    }
}

// MARK: - Decisions

extension Judgements {
    /// The decisions on a criterion, oldest first.
    private func judgements(
        on standing: CriterionStanding,
        under outcome: Item?
    ) -> [WhyAnswer.Judgement] {
        let decisions = decisions[standing.item] ?? []
        let isWorkOnly = outcome?.assessment.setting == .work
        return decisions.map { decision in
            judgement(decision) {
                if standing.decisions.contains(decision.id) { return .counts }
                if decision.result == .notYet { return .clears }
                return weightless(decision, isWorkOnly: isWorkOnly)
            }
        }
    }

    /// Why a *met* that stands uncorrected does not count.
    private func weightless(_ decision: Decision, isWorkOnly: Bool) -> Decision.Weight {
        let rule = sight.region.rule.priorLearning
        let isSimulated = decision.setting == .simulation || decision.method == .simulation
        if isWorkOnly, isSimulated { return .simulated }
        let isPriorLearning = decision.kind == .priorLearning || decision.method == rule.method
        return isPriorLearning && !rule.allowed.value ? .priorLearning : .cleared
    }

    /// The direct decisions on a standard's item, of which the newest weighs.
    private func judgements(on standing: StandardStanding.ItemStanding) -> [WhyAnswer.Judgement] {
        (decisions[standing.item.id] ?? []).map { decision in
            judgement(decision) { decision.id == standing.direct ? .counts : .cleared }
        }
    }

    private func judgement(
        _ decision: Decision,
        otherwise weight: () -> Decision.Weight
    ) -> WhyAnswer.Judgement {
        let visit = visits[decision.visit]
        let correction = corrections[decision.id]
        return WhyAnswer.Judgement(
            number: decision.id.number,
            result: decision.result,
            method: decision.method.rawValue,
            setting: decision.setting,
            seenOn: decision.seenOn,
            enteredOn: visit.map { clock.day(of: $0.enteredAt) },
            entry: decision.entry,
            kind: decision.kind,
            assessor: (visit?.visit.assessor).flatMap { assessors[$0] },
            note: notes[decision.id],
            evidence: evidence[decision.id] ?? [],
            receipt: String((visit?.receipt.description ?? "").prefix(12)),
            weight: decision.isCorrected
                ? .corrected : decision.isEntitled ? weight() : .notEntitled,
            replacement: correction?.replacement?.number,
            reason: correction?.reason
        )
    }
}

// MARK: - Parts of the curriculum

extension Judgements {
    /// A module, outcome or criterion with what it rests on; an item of another edition without.
    func part(_ item: Item, in tree: EditionTree) -> WhyAnswer.Part {
        for module in sight.standing.modules {
            if module.item == item.id { return part(module) }
            for outcome in module.outcomes {
                if outcome.item == item.id { return part(outcome) }
                let criterion = (outcome.criteria + outcome.local).first { $0.item == item.id }
                if let criterion { return part(criterion, under: outcome.item) }
            }
        }
        let isOther = tree.edition.id != sight.region.curriculum.edition.id
        return WhyAnswer.Part(
            item: ItemName(item, in: tree, sight.question, isHeaded: isOther),
            achievedOn: sight.standing.achieved[item.id]
        )
    }

    private func part(_ module: ModuleStanding) -> WhyAnswer.Part {
        WhyAnswer.Part(
            item: sight.name(of: module.item),
            achievedOn: module.achievedOn,
            parts: module.outcomes.map(part)
        )
    }

    private func part(_ outcome: OutcomeStanding) -> WhyAnswer.Part {
        WhyAnswer.Part(
            item: sight.name(of: outcome.item),
            achievedOn: outcome.achievedOn,
            missing: outcome.missing.map { ProgressAnswer.Missing($0, in: sight) },
            parts: outcome.criteria.map { part($0, under: outcome.item) },
            local: outcome.local.map { part($0, under: outcome.item) }
        )
    }

    private func part(_ criterion: CriterionStanding, under outcome: Item.ID) -> WhyAnswer.Part {
        WhyAnswer.Part(
            item: sight.name(of: criterion.item),
            achievedOn: sight.standing.achieved[criterion.item],
            state: criterion.state,
            decisions: judgements(on: criterion, under: sight.item(outcome))
        )
    }
}

// MARK: - Items of a standard

extension Judgements {
    /// An item of a standard with the links, decisions or children that make it what it is.
    ///
    /// Children that achieve it come with their own paths; those that do not are named only.
    func item(
        _ standing: StandardStanding.ItemStanding,
        in standard: StandardStanding,
        isNamedOnly: Bool = false,
        isHeaded: Bool = false
    ) throws -> WhyAnswer.StandardItem {
        let tree = standard.plan.tree
        let isAchieved = standing.basis != nil
        let children =
            standing.restsOnChildren && !isNamedOnly
            ? tree.children(of: standing.item.id).compactMap { standard[$0.id] } : []
        return WhyAnswer.StandardItem(
            item: ItemName(standing.item, in: tree, sight.question, isHeaded: isHeaded),
            state: standing.state,
            since: standing.basis?.day,
            basis: standing.basis.map(StandardAnswer.Basis.init),
            isUnheld: standing.item.isUnheld,
            links: isNamedOnly
                ? [] : try LinkPath(standing).shown.map { try link($0, in: standard) },
            decisions: isNamedOnly ? [] : judgements(on: standing),
            children: try children.map { try item($0, in: standard, isNamedOnly: !isAchieved) }
        )
    }

    private func link(
        _ standing: LinkStanding,
        in standard: StandardStanding
    ) throws -> WhyAnswer.Link {
        WhyAnswer.Link(
            relation: standing.link.relation,
            status: standing.link.status,
            group: standing.link.group,
            gap: standing.link.gap,
            rationale: standing.link.rationale,
            completeOn: standing.completeOn,
            sources: try standing.link.sources.map(source),
            items: try standing.link.sources.flatMap { source in
                try standard.predecessors.compactMap { before in
                    try before[source].map { try item($0, in: before, isHeaded: true) }
                }
            }
        )
    }

    /// An item that a link starts from, which may belong to an older edition.
    private func source(_ id: Item.ID) throws -> WhyAnswer.Part {
        let found = try sight.found(id)
        return part(found.item, in: found.tree)
    }
}

extension StandardStanding.ItemStanding {
    /// Whether its children make it what it is, and not a decision or a link.
    fileprivate var restsOnChildren: Bool {
        if case .children = basis { return true }
        return basis == nil && blockedBy == nil
    }
}

extension WhyAnswer.Part {
    fileprivate init(
        item: ItemName,
        achievedOn: CivilDate? = nil,
        missing: [ProgressAnswer.Missing] = [],
        parts: [WhyAnswer.Part] = [],
        local: [WhyAnswer.Part] = []
    ) {
        self.init(
            item: item,
            achievedOn: achievedOn,
            state: nil,
            missing: missing,
            parts: parts,
            local: local,
            decisions: []
        )
    }

    fileprivate init(
        item: ItemName,
        achievedOn: CivilDate?,
        state: CriterionStanding.State,
        decisions: [WhyAnswer.Judgement]
    ) {
        self.init(
            item: item,
            achievedOn: achievedOn,
            state: state,
            missing: [],
            parts: [],
            local: [],
            decisions: decisions
        )
    }
}
