import AltasText

@testable import AltasCommands

extension CommandTable {
    /// A few commands of every shape: one word, a noun and its verbs, each kind of parameter.
    static let sample = CommandTable(
        program: "altas",
        abstract: Phrase(
            en: "Skills curricula and training records.",
            es: "Currículos de competencias y registros de formación.",
            nb: "Kompetanseplaner og opplæringsregister.",
            da: "Kompetenceplaner og uddannelsesregister."
        ),
        commands: [.initialise, .showVisit, .recordVisit, .assess, .issueCertificate]
    )
}

extension CommandSpec {
    static let initialise = CommandSpec(
        "init",
        Phrase(same: "Make a new register."),
        parameters: [
            .option("admin", value: "NAME", Phrase(same: "Who runs it."), isRequired: true)
        ]
    )

    static let showVisit = CommandSpec(
        "visit show",
        Phrase(same: "Show a visit's decisions."),
        parameters: [.positional("receipt", Phrase(same: "The visit's receipt."))],
        traits: [.answers, .csv, .asks]
    )

    static let recordVisit = CommandSpec(
        "visit record",
        Phrase(same: "Record a visit from a filled sheet."),
        parameters: [
            .positional(
                "sheet",
                Phrase(same: "The filled sheet, or - for standard input."),
                takesFile: true
            ),
            .option("site", value: "CODE", Phrase(same: "Where it was."), isRequired: true),
            .option(
                "setting",
                value: "SETTING",
                Phrase(same: "What it was seen in."),
                values: ["work", "simulation", "other"]
            ),
            .option("note", value: "TEXT", Phrase(same: "A note."), isRepeating: true),
            .option("key", value: "FILE", Phrase(same: "The key: PEM's."), takesFile: true),
            .flag("again", Phrase(same: "Record what another visit already holds.")),
        ],
        traits: [.writes],
        discussion: Phrase(
            same: "Nothing is written when any cell is wrong: every wrong cell is listed instead."
        ),
        examples: [
            Example(
                "altas visit record tuesday.csv --site RIVERSIDE",
                Phrase(same: "Records the decisions in tuesday.csv.")
            )
        ]
    )

    static let assess = CommandSpec(
        "assess",
        Phrase(same: "Record one decision."),
        parameters: [
            .positional("learner", Phrase(same: "The learner's code.")),
            .positional("item", Phrase(same: "The items' codes."), isRepeating: true),
            .positional("result", Phrase(same: "What was seen."), values: ["met", "not-yet"]),
            .option("grade", value: "GRADE", Phrase(same: "The grade.")),
        ],
        traits: [.writes]
    )

    static let issueCertificate = CommandSpec(
        "certificate issue",
        Phrase(same: "Issue a certificate."),
        parameters: [
            .positional("learner", Phrase(same: "The learner's code.")),
            .positional("day", Phrase(same: "The day of issue."), isRequired: false),
        ]
    )
}
