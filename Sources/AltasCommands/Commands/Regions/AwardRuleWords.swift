import AltasCore
import AltasRegister
import AltasText

/// An award rule, one sentence a statement.
struct AwardRuleWords {
    private let answer: RegionAnswer
    private let language: Language

    init(_ answer: RegionAnswer, _ language: Language) {
        self.answer = answer
        self.language = language
    }

    private var rule: AwardRule { answer.profile.awardRule }

    /// Everything that the rule asks.
    var statements: [RegionStatement] {
        content + evidence + people + time
    }

    private func statement<Value>(
        _ judged: Sourced<Value>,
        _ phrase: (Value) -> Phrase
    ) -> RegionStatement {
        RegionStatement(
            text: phrase(judged.value)[language],
            verification: judged.verification,
            source: judged.source
        )
    }

    private func named(_ methods: [Method]) -> [String] {
        methods.map(\.rawValue)
    }

    private var content: [RegionStatement] {
        [
            statement(rule.requiredModules, Phrase.modulesNeeded),
            statement(rule.localCriteria) { local in
                local == .all ? .localCriteriaNeeded(answer.awardCriteria) : .noLocalCriteria
            },
        ]
    }

    private var evidence: [RegionStatement] {
        let kinds = rule.kindsRequired.value.flatMap(phrases(of:)).map { phrase in
            statement(rule.kindsRequired) { _ in phrase }
        }
        return [
            statement(rule.observingMethods) { .observing(named($0)) },
            statement(rule.observationsPerSkillCriterion, Phrase.observationDays),
        ] + kinds + [statement(rule.testPassPercent, Phrase.testPass)]
    }

    private func phrases(of rule: AwardRule.KindRule) -> [Phrase] {
        var phrases: [Phrase] = []
        if rule.atLeast > 0 {
            let methods = named(rule.anyOf)
            let needed = Words.kindNeeded(rule.appliesTo, anyOf: methods, atLeast: rule.atLeast)
            phrases.append(rule.onlyIfOutcomeListsOne ? .whereListed(needed) : needed)
        }
        if rule.differentKindsAtLeast > 1 {
            phrases.append(.differentKinds(rule.appliesTo, rule.differentKindsAtLeast))
        }
        return phrases
    }

    private var people: [RegionStatement] {
        let assessors = rule.assessors.map { assessor in
            let label = assessor.label.best(for: language.rawValue).marked(for: language)
            let name = "\(label) (\(assessor.capacity))"
            return RegionStatement(
                text: Phrase.decides(name, assessor.mayDecide)[language],
                verification: assessor.verification,
                source: assessor.source
            )
        }
        let quality = rule.qualityAssurance
        return assessors + [
            statement(quality.sharePercent, Phrase.sampled),
            statement(quality.newAssessorPercent, Phrase.sampledOfNew),
        ]
    }

    private var time: [RegionStatement] {
        let prior = rule.priorLearning
        let fresh = statement(prior.freshObservationsPerSkillOutcome, Phrase.freshObservations)
        let modules =
            rule.validityMonthsByModule.value.isEmpty
            ? [] : [statement(rule.validityMonthsByModule, Phrase.validityByModule)]
        return [statement(prior.allowed, Phrase.priorLearning)]
            + (prior.allowed.value ? [fresh] : [])
            + [statement(rule.validityMonths, Phrase.validity)] + modules
            + [
                statement(rule.renewal.observationsPerSkillCriterion, Phrase.renewal),
                statement(rule.renewal.windowDaysBefore) {
                    .renewalWindow($0, keeps: rule.renewal.keepsAnniversary.value)
                },
            ]
    }
}
