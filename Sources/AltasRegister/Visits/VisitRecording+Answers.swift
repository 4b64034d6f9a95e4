import AltasCore
import AltasCrypto
import AltasStore

extension VisitRecording {
    /// The receipt of a visit that had been recorded before.
    func answer(_ known: StoredVisit) throws -> VisitReceipt {
        let connection = transaction.connection
        let records = try connection.records(of: known.visit.id, at: transaction.moment)
            .filter { $0.decision.entry == known.entry }
        return VisitReceipt(
            receipt: known.receipt.description,
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

    /// The receipt of what has just been recorded.
    func answer(
        _ decisions: [NewDecision],
        _ receipt: Digest,
        stamp: Stamp
    ) -> VisitReceipt {
        VisitReceipt(
            receipt: receipt.description,
            status: .recorded,
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
