internal import AltasCore

/// An item as a file has it, before its place in the tree is known.
struct ItemDraft {
    /// The identifier that travels with it; empty where it has none.
    var identifier = ""
    /// What its file tells it by, where that is not its identifier; empty otherwise.
    var key = ""
    /// Its code; empty where it has none.
    var code = ""
    /// What its framework calls it.
    var kind: Item.Kind
    /// Whether it is needed.
    var requirement = Item.Requirement.required
    /// What it says.
    var title = LocalizedText()
    /// What it says at length.
    var statement = LocalizedText()
    /// What else its file says.
    var facts: [String: String] = [:]
    /// The key, identifier or code of its parent as the file writes it; empty at the top.
    var parent = ""
    /// Its number among its siblings; nil where only the order of the file says.
    var rank: Int?
    /// Where it stands in the file.
    var place: Place
}
