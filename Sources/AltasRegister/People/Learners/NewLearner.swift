import AltasCore
import AltasStore

/// A learner who is about to be added: everything checked and found.
struct NewLearner {
    let name: String
    let site: Site
    let from: CivilDate
    /// Where the learner is enrolled; nil when they are not.
    let enrolment: NewEnrolment?
    let cohort: Cohort?
}

/// An enrolment that is about to be added.
struct NewEnrolment {
    let region: Region.Code
    let edition: Edition
    let from: CivilDate
}

extension Transaction {
    /// Adds learners as one entry, and answers them in their order.
    func add(_ learners: [NewLearner]) throws -> LearnersAnswer {
        let (lines, stamp) = try entry(.addLearners) { draft in
            try learners.map { try add($0, to: draft) }
        }
        return LearnersAnswer(learners: lines, stamp: stamp)
    }

    private func add(_ learner: NewLearner, to draft: EntryDraft) throws -> LearnerLine {
        let code = try freshPersonCode()
        let id = try draft.addLearner(code, name: try erasable(learner.name))
        try draft.place(id, at: learner.site.id, from: learner.from)
        if let enrolment = learner.enrolment {
            try draft.enrol(
                id,
                in: enrolment.edition.id,
                towards: enrolment.region,
                from: enrolment.from
            )
        }
        if let cohort = learner.cohort { try draft.join(cohort.id, id) }
        return LearnerLine(
            learner: PersonName(Learner(id: id, code: code, name: learner.name)),
            sites: [learner.site.code],
            enrolments: learner.enrolment.map { [EnrolmentName(region: $0.region, state: .active)] }
                ?? []
        )
    }
}
