import AltasCore

/// A small standard on home care, for comparing with what became of it.
enum CareOutline {
    typealias Line = (path: String, title: String, statement: String)

    static let lines: [Line] = [
        ("1", "Personal care", "Supports people with washing, dressing and eating."),
        ("1>1.1", "Washing", "Helps people to wash in the way they prefer."),
        ("1>1.2", "Dressing", "Lays out clothes and assists with buttons and zips."),
        ("1>1.3", "Meals", "Prepares simple food and notices loss of appetite."),
        ("2", "Telecare", "Explains, tests and reports on alarms in the home."),
        ("2>2.1", "Pendant alarms", "Shows the pendant alarm and tests it every month."),
        ("2>2.2", "Door sensors", "Fits a door sensor and agrees who is called at night."),
        (
            "2>2.3", "Faults and records",
            "Reports a faulty device to the centre and writes the visit into the journal."
        ),
        ("3", "Confidentiality", "Keeps what is learnt in the home private."),
    ]

    /// The lines, with some of them replaced by path; nil takes one out.
    static func lines(_ edits: [String: Line?], adding added: [Line] = []) -> [Line] {
        lines.compactMap { line in edits[line.path] ?? line } + added
    }
}
