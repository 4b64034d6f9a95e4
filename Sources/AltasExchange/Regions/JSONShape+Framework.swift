internal import AltasCore

extension JSONShape {
    /// The members of a standard's `framework.json` that are read, and those that are kept for
    /// people.
    static func standard(titledIn languages: [String]) -> JSONShape {
        .object(
            [
                Member("slug", .text), Member("role", .oneOf([Edition.Role.standard.rawValue])),
                Member("version", .text), Member("title", .localized(languages)),
                Member("jurisdiction", .text), Member("language", .text),
                Member("verification", .oneOf(Verification.allCases.map(\.rawValue))),
            ] + publication + forPeople
        )
    }

    private static let publication: [Member] = [
        .optional("code", .text), .optional("status", .text), .optional("issuer", .text),
        .optional("issued", .date), .optional("valid_from", .date),
        .optional("valid_until", .date), .optional("replaces", .text),
        .optional("date_precision", .map(nil, [], .oneOf(["year", "month", "day"]))),
        .optional(
            "national_level",
            .object([
                .optional("framework", .text), .optional("level", .text),
            ])
        ),
        .optional("eqf_level", .whole(1...8)),
        .optional(
            "credit",
            .object([
                .optional("system", .text), .optional("amount", .number),
                .optional("amount_low", .number), .optional("amount_high", .number),
                .optional("hours", .number), .optional("hours_low", .number),
                .optional("hours_high", .number),
            ])
        ),
        .optional("hours", .number), .optional("notes", .text),
        .optional("source_urls", .list(.text)),
        .optional("sources", .list(.object([Member("title", .text), .optional("url", .text)]))),
        .optional("provenance", .localized([])),
    ]

    /// What some files say besides, which is passed over.
    private static let forPeople: [Member] = [
        "grading_scale", "guided_hours", "hours_state_minimum", "structure", "transition",
        "variants",
    ].map { .optional($0, .any) }
}
