internal import AltasCore

extension JSONShape {
    /// A region's profile, whose rule speaks of a curriculum.
    static func profile(_ context: RegionContext) -> JSONShape {
        .object([
            Member("region", .text), Member("version", .text), .optional("valid_from", .day),
            Member("time_zone", .text), Member("name", .phrase),
            Member("languages", .list(.text)), Member("default_scale", .sourced(.text)),
            Member("scales", .list(scale)), Member("conversions", .list(conversion)),
            Member("credits", .list(credit)), Member("levels", .list(levelSystem)),
            Member("award_rule", awardRule(context)),
        ])
    }

    private static let scale = JSONShape.judged([
        Member("key", .text), Member("title", .phrase),
        Member(
            "values",
            .list(
                .object([
                    Member("value", .text), Member("rank", .whole(1...1000)),
                    .optional("pass", .boolean), Member("label", .phrase),
                ])
            )
        ),
    ])

    private static let conversion = JSONShape.judged([
        Member("from", .text), Member("to", .text),
        Member("type", .oneOf(Profile.Conversion.Kind.allCases.map(\.rawValue))),
        .optional("map", .map(nil, [], .text)),
    ])

    private static let credit = JSONShape.judged([
        Member("system", .text), .optional("hours_low", .number), .optional("hours_high", .number),
    ])

    private static let levelSystem = JSONShape.judged([
        Member("system", .text), Member("title", .phrase),
        Member(
            "to_eqf",
            .list(.object([Member("level", .text), .optional("eqf", .whole(1...8))]))
        ),
    ])

    private static func awardRule(_ context: RegionContext) -> JSONShape {
        let method = JSONShape.known(.method, context.methods)
        let modules = context.codes(.module)
        let months = JSONShape.whole(ProfileReader.months)
        return .object([
            Member("required_modules", .sourced(.list(.known(.module, modules)))),
            Member(
                "local_criteria",
                .sourced(.oneOf(AwardRule.LocalCriteria.allCases.map(\.rawValue)))
            ),
            Member("observing_methods", .sourced(.list(method))),
            Member("observations_per_skill_criterion", .sourced(counts)),
            Member("kinds_required", .sourced(.list(kindRule(method)))),
            Member("test_pass_percent", .sourced(percents)),
            Member(
                "assessors",
                .list(
                    .judged([
                        Member("capacity", .text), Member("may_decide", .boolean),
                        Member("label", .phrase),
                    ])
                )
            ),
            Member("quality_assurance", qualityAssurance),
            Member("prior_learning", priorLearning(method)),
            Member("validity_months", .sourced(months)),
            Member("validity_months_by_module", .sourced(.map(.module, modules, months))),
            Member("renewal", renewal),
        ])
    }

    private static func kindRule(_ method: JSONShape) -> JSONShape {
        .object([
            Member("applies_to", .oneOf(Item.OutcomeKind.allCases.map(\.rawValue))),
            Member("any_of", .list(method)), Member("at_least", counts),
            Member("different_kinds_at_least", counts),
            Member("only_if_outcome_lists_one", .boolean),
        ])
    }

    private static let qualityAssurance = JSONShape.object([
        Member("share_percent", .sourced(percents)),
        Member("new_assessor_percent", .sourced(percents)),
    ])

    private static func priorLearning(_ method: JSONShape) -> JSONShape {
        .object([
            Member("allowed", .sourced(.boolean)), Member("method", method),
            Member("fresh_observations_per_skill_outcome", .sourced(counts)),
        ])
    }

    private static let renewal = JSONShape.object([
        Member("observations_per_skill_criterion", .sourced(counts)),
        Member("window_days_before", .sourced(.whole(ProfileReader.days))),
        Member("keeps_anniversary", .sourced(.boolean)),
    ])

    private static let counts = JSONShape.whole(ProfileReader.counts)
    private static let percents = JSONShape.whole(ProfileReader.percents)
}
