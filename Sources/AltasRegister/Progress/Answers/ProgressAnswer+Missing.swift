package import AltasCore

extension ProgressAnswer {
    /// Something that keeps an outcome from being achieved, or a region's award from counting it.
    package enum Missing: Hashable, Sendable, Codable {
        /// A criterion that is not met.
        case criterion(code: String)
        /// Evidence by one of these methods.
        case kind(anyOf: [Method])
        /// A further kind of evidence beside those held, by one of the accepted methods.
        case furtherKind(held: [Method], accepted: [Method])
        /// Observations made now, where prior learning stands for the rest.
        case freshObservations(have: Int, need: Int)
        /// A criterion of the region's own that its award needs.
        case localCriterion(code: String)

        /// What an outcome lacks, and then which of the region's own criteria under it the award
        /// lacks.
        static func all(of outcome: OutcomeStanding, in sight: LearnerSight) -> [Missing] {
            let local = outcome.local.filter { $0.isForAward && !$0.isMet }
            return outcome.missing.map { Missing($0, in: sight) }
                + local.map { .localCriterion(code: sight.code(of: $0.item)) }
        }

        init(_ missing: OutcomeStanding.Missing, in sight: LearnerSight) {
            self =
                switch missing {
                case .criterion(let id): .criterion(code: sight.code(of: id))
                case .kind(let methods): .kind(anyOf: methods)
                case .furtherKind(let held, let accepted):
                    .furtherKind(held: held, accepted: accepted)
                case .freshObservations(let have, let need):
                    .freshObservations(have: have, need: need)
                }
        }
    }
}
