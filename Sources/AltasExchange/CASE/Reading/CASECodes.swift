internal import AltasCore

/// Gives every item a code that none of its siblings has.
struct CASECodes {
    private var counts: [Sibling: Int] = [:]

    private struct Sibling: Hashable {
        let parent: Item.ID?
        let code: String
    }

    /// The code of an item under `parent`: as wanted where no sibling has it, else with a number
    /// after it.
    mutating func code(_ wanted: Item.Code, under parent: Item.ID?) -> Item.Code {
        let text = wanted.description
        var count = counts[Sibling(parent: parent, code: text), default: 0] + 1
        counts[Sibling(parent: parent, code: text)] = count
        guard count > 1 else { return wanted }
        while counts[Sibling(parent: parent, code: "\(text)~\(count)")] != nil { count += 1 }
        counts[Sibling(parent: parent, code: "\(text)~\(count)")] = 1
        guard let code = Item.Code("\(text)~\(count)") else {
            preconditionFailure("A code with a number after it is a code.")
        }
        return code
    }
}
