import AltasCore
import AltasStore

/// Finds the items that people name as `slug:code`, or by a bare code that only one edition in force has.
struct ItemFinder {
    private let connection: Connection
    private let moment: Moment
    private let languages: Set<String>?
    private var trees: [Edition.ID: EditionTree] = [:]

    /// Looks among the editions known at a moment, with texts in these languages.
    init(_ connection: Connection, at moment: Moment, in languages: Set<String>? = ["en"]) {
        self.connection = connection
        self.moment = moment
        self.languages = languages
    }

    /// An item with the edition it belongs to.
    struct Found {
        let item: Item
        let tree: EditionTree

        /// How sheets head its column: `altas:ALT-4.1a`.
        var heading: String { "\(tree.edition.slug):\(tree.path(of: item))" }
    }

    /// The one item that `text` names.
    ///
    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)``, ``Refusal/ambiguousItem(_:candidates:)``,
    ///   ``Refusal/unknownEdition(_:nearest:)``.
    mutating func item(named text: String) throws -> Found {
        let candidates = try candidates(for: text)
        guard candidates.count <= 1 else {
            throw Refusal.ambiguousItem(text, candidates: candidates.map(\.heading))
        }
        guard let found = candidates.first else { throw try unknown(text) }
        return found
    }

    /// An edition with its items, read once.
    mutating func tree(of edition: Edition) throws -> EditionTree {
        if let tree = trees[edition.id] { return tree }
        let tree = try connection.tree(of: edition, in: languages)
        trees[edition.id] = tree
        return tree
    }

    /// The item with this key, whichever edition it belongs to.
    mutating func item(_ id: Item.ID) throws -> Found? {
        for tree in trees.values {
            if let item = tree[id] { return Found(item: item, tree: tree) }
        }
        guard let owner = try connection.edition(owning: id) else { return nil }
        let tree = try tree(of: owner)
        return tree[id].map { Found(item: $0, tree: tree) }
    }

    private mutating func candidates(for text: String) throws -> [Found] {
        if let (edition, code) = try split(text) {
            let tree = try tree(of: edition)
            return tree.items(coded: code).map { Found(item: $0, tree: tree) }
        }
        let last = text.split(separator: ">").last.map { String($0).trimmingSpaces } ?? text
        var found: [Found] = []
        for edition in try connection.editionsInForce(withItemCoded: last, at: moment) {
            let tree = try tree(of: edition)
            found += tree.items(coded: text).map { Found(item: $0, tree: tree) }
        }
        return found
    }

    /// `slug:code` in its parts, when what stands before the first colon is a slug.
    private func split(_ text: String) throws -> (Edition, String)? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let slug = text[..<colon].lowercased().trimmingSpaces
        return try connection.edition(slug: slug, at: moment).map { edition in
            (edition, String(text[text.index(after: colon)...]).trimmingSpaces)
        }
    }

    private mutating func unknown(_ text: String) throws -> Refusal {
        if let (edition, code) = try split(text) {
            let codes = try tree(of: edition).items.map(\.code.description)
            let nearest = Suggestions.nearest(to: code, among: codes)
            return .unknownItem(code, edition: edition.slug, nearest: nearest)
        }
        if let colon = text.firstIndex(of: ":") {
            let slug = String(text[..<colon])
            let slugs = try connection.editions(at: moment).map(\.slug)
            let nearest = Suggestions.nearest(to: slug, among: slugs)
            return .unknownEdition(slug, nearest: nearest)
        }
        let codes = try connection.itemCodes(in: connection.editionsInForce(at: moment))
        let curriculum = try connection.curriculumInForce(at: moment)
        return .unknownItem(
            text,
            edition: curriculum?.slug ?? "",
            nearest: Suggestions.nearest(to: text, among: codes)
        )
    }
}
