extension JSONShape {
    /// The strict schema of a region's profile.
    static let profile = JSONShape.object([
        "region": .text,
        "version": .text,
        "valid_from": .optional(.text),
        "time_zone": .text,
        "name": .phrase,
        "languages": .list(.text),
        "default_scale": .sourced(.text),
        "scales": .list(scale),
        "conversions": .list(conversion),
        "credits": .list(
            .judged(["system": .text, "hours_low": .number, "hours_high": .number])
        ),
        "levels": .list(level),
        "award_rule": awardRule,
    ])

    private static let scale = JSONShape.judged([
        "key": .text,
        "title": .phrase,
        "values": .list(
            .object([
                "value": .text, "rank": .wholeNumber, "pass": .optional(.boolean), "label": .phrase,
            ])
        ),
    ])

    private static let conversion = JSONShape.judged([
        "from": .text,
        "to": .text,
        "type": .oneOf(["official", "method", "pass-fail-only", "none"]),
        "map": .optional(.map(.text)),
    ])

    private static let level = JSONShape.judged([
        "system": .text,
        "title": .phrase,
        "to_eqf": .list(.object(["level": .text, "eqf": .wholeNumber])),
    ])

    private static let awardRule = JSONShape.object([
        "required_modules": .sourced(.list(.text)),
        "local_criteria": .sourced(.oneOf(["all", "none"])),
        "observing_methods": .sourced(.list(.text)),
        "observations_per_skill_criterion": .sourced(.wholeNumber),
        "kinds_required": .sourced(.list(kindRequired)),
        "test_pass_percent": .sourced(.wholeNumber),
        "assessors": .list(
            .judged(["capacity": .text, "may_decide": .boolean, "label": .phrase])
        ),
        "quality_assurance": .object([
            "share_percent": .sourced(.wholeNumber),
            "new_assessor_percent": .sourced(.wholeNumber),
        ]),
        "prior_learning": .object([
            "allowed": .sourced(.boolean),
            "method": .text,
            "fresh_observations_per_skill_outcome": .sourced(.wholeNumber),
        ]),
        "validity_months": .sourced(.wholeNumber),
        "validity_months_by_module": .sourced(.map(.wholeNumber)),
        "renewal": .object([
            "observations_per_skill_criterion": .sourced(.wholeNumber),
            "window_days_before": .sourced(.wholeNumber),
            "keeps_anniversary": .sourced(.boolean),
        ]),
    ])

    private static let kindRequired = JSONShape.object([
        "applies_to": .oneOf(["skill", "understanding", "knowledge"]),
        "any_of": .list(.text),
        "at_least": .wholeNumber,
        "different_kinds_at_least": .wholeNumber,
        "only_if_outcome_lists_one": .boolean,
    ])
}
