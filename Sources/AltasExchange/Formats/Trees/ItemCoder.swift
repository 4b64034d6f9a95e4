internal import AltasCore

/// Gives each item a code that is unique under its parent.
struct ItemCoder {
    private var taken: Set<Sibling> = []
    private var repeats: [Sibling: Int] = [:]

    /// A code under a parent.
    private struct Sibling: Hashable {
        let parent: Item.ID?
        let code: String
    }

    /// The item's own code where it has one that can be used; else one of ours, such as `~7`.
    ///
    /// A code that stands again under one parent gets a number: `1.2~2`.
    mutating func code(
        for draft: ItemDraft,
        id: Item.ID,
        under parent: Item.ID?,
        findings: inout ImportFindings
    ) -> Item.Code {
        let printed = Item.Code(draft.code)
        guard let code = printed ?? Item.Code("~\(id)") else {
            preconditionFailure("A tilde and a number are a code.")
        }
        let free = free(code, under: parent)
        if printed == nil {
            findings.warn(.ownCode(free.description), at: draft.place)
        } else if free != code {
            let kind = ImportWarning.Kind.repeatedCode(draft.code, now: free.description)
            findings.warn(kind, at: draft.place)
        }
        return free
    }

    private mutating func free(_ code: Item.Code, under parent: Item.ID?) -> Item.Code {
        var free = code
        let first = Sibling(parent: parent, code: code.description)
        while !taken.insert(Sibling(parent: parent, code: free.description)).inserted {
            let number = repeats[first, default: 1] + 1
            repeats[first] = number
            free = Item.Code("\(code)~\(number)") ?? code
        }
        return free
    }
}
