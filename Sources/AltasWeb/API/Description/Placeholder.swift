/// What stands in the place of a part of a path.
struct Placeholder {
    /// What it means, in English.
    let summary: String
    /// One that would do.
    let example: String
    /// What it looks like.
    let shape: JSON

    /// Text that a path or query can hold.
    static let printable = #"^[^\u0000-\u001F\u007F]+$"#

    /// The same, but for what would lead elsewhere in a path.
    private static let segment = #"^[^\u0000-\u001F\u007F\\.][^\u0000-\u001F\u007F\\]*$"#

    init(_ name: String) {
        (summary, example) =
            switch name {
            case "learner": ("The learner's code.", "G7WQ2MD4")
            case "item":
                ("The item's code, or `slug:code` for an item of any framework.", "ALT-4.1a")
            case "standard": ("The short name or official code of the standard.", "hea03-03")
            case "framework": ("The short name or official code of the framework.", "altas")
            case "source": ("The framework that the links start from.", "altas")
            case "target": ("The framework that the links lead to.", "hea03-03")
            case "region": ("The region's code.", "NO")
            case "site": ("The site's code.", "oslo")
            default: preconditionFailure("No placeholder is called \(name).")
            }
        shape = ["type": "string", "pattern": .text(Self.segment)]
    }
}
