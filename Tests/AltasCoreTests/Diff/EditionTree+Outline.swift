import AltasCore
import Fixtures

extension EditionTree {
    /// An edition of items given by path (`1>1.2`), title and statement; the keys count from
    /// `first`.
    static func outline(
        _ lines: [(path: String, title: String, statement: String)],
        first: Int64 = 1,
        language: String = "en"
    ) throws(Refusal) -> EditionTree {
        var keys: [String: Int64] = [:]
        var items: [Item] = []
        for (place, line) in lines.enumerated() {
            let parts = line.path.split(separator: ">").map(String.init)
            let key = first + Int64(place)
            keys[line.path] = key
            var item = Item.fixture(
                id: key,
                parent: keys[parts.dropLast().joined(separator: ">")],
                code: parts.last
            )
            item.identifier = ""
            item.title = LocalizedText([language: line.title])
            item.statement = LocalizedText([language: line.statement])
            items.append(item)
        }
        return try .standard(items)
    }

    /// The same edition with its items changed, keys and all.
    func changing(_ body: (inout Item) -> Void) throws(Refusal) -> EditionTree {
        let items = items.map { item in
            var item = item
            body(&item)
            return item
        }
        return try EditionTree(edition: edition, items: items)
    }
}

extension EditionDiff {
    /// The changes as `class old+old → new+new`, for comparing in one go.
    var summary: [String] {
        changes.map { change in
            let old = change.old.compactMap { from[$0]?.code.description }.joined(separator: "+")
            let new = change.new.compactMap { to[$0]?.code.description }.joined(separator: "+")
            return "\(change.kind) \(old) → \(new)"
        }
    }

    /// The change of the old item with this code.
    func change(old code: String) throws -> Change? { change(ofOld: try from.id(code)) }

    /// The change of the new item with this code.
    func change(new code: String) throws -> Change? { change(ofNew: try to.id(code)) }
}
