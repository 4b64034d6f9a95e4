internal import AltasCore

/// The texts of an item that a package has members for: those in one language.
struct CASEItemTexts {
    /// Their language.
    let tag: String
    /// The language as it is to be printed; nil for the edition's own.
    let language: String?
    /// What the item says.
    let statement: String
    /// What it says in short; nil where that is all.
    let short: String?

    /// Takes the texts in the language the item is marked with, else in the edition's, else in
    /// whichever comes first.
    init(_ item: Item, in edition: Edition) {
        let own = edition.details.language
        let printed = item.facts["case:language"]
        let title = item.title.best(for: printed?.languageWithoutRegion ?? own)
        tag = title?.language ?? own
        language = printed ?? (tag == own ? nil : tag)
        let wording = item.statement[tag]
        statement = wording ?? title?.text ?? ""
        short = wording == nil ? nil : title?.text
    }
}

extension Item {
    /// The code that its publisher prints; nil for one of ours.
    var printedCode: String? {
        facts["case:humanCodingScheme"] ?? (code.isOurs ? nil : code.description)
    }
}
