import AltasText

// MARK: - What several operations take

extension QueryParameter {
    /// In which language names are told.
    static let language = QueryParameter(
        LanguageChoice.name,
        .choice(Language.allCases.map(\.rawValue)),
        "The language of names and sentences; without it, Accept-Language chooses."
    )

    /// The day that a question is about.
    static let day = QueryParameter(
        "as-of",
        .day,
        "The day asked about; without it, today, or the day of as-of-entry."
    )

    /// The last entry that is taken into account.
    static let entry = QueryParameter(
        "as-of-entry",
        .number(1...Kind.largestExactNumber),
        "The number of the last entry taken into account, as stamp.entry of an earlier answer."
    )

    /// What every question takes.
    static let inquiry = [day, entry, language]

    /// Through which region a record is seen.
    static let region = QueryParameter(
        "region",
        .text,
        "The code of the region to look through; without it, that of the enrolment or the site."
    )

    /// Which part of a list is shown.
    static let paging = [
        QueryParameter(
            "limit",
            .number(1...Paging.largestLimit),
            "How many to show at most; without it, \(Paging.usualLimit)."
        ),
        QueryParameter("after", .text, "Shows what follows this one; links to pages hold it."),
        QueryParameter("before", .text, "Shows what goes before this one; links hold it."),
    ]
}
