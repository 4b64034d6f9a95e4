internal import AltasCore

/// The codes of an edition's items, as the files of a comparison write them.
///
/// A code is written with its edition's slug before it, because spreadsheets make numbers and days
/// of bare codes such as `6.6` or `0210`. Bare ones are read too.
struct DiffCodes {
    private let tree: EditionTree
    private let codes: ItemCodes
    private let paths: ItemPaths

    init(_ tree: EditionTree) {
        self.tree = tree
        codes = ItemCodes(tree)
        paths = ItemPaths(tree)
    }

    /// A cell that names the items of an edition by these paths.
    ///
    /// `;` stands between them, or a line end where a code itself has a `;`.
    static func cell(_ paths: [String], of slug: String) -> String {
        let separator = paths.contains { $0.contains(";") } ? "\n" : "; "
        return paths.map { "\(slug):\($0)" }.joined(separator: separator)
    }

    /// The paths of the items that a cell names; none for an empty one.
    func paths(in column: String, of row: KeyedRow) throws(Refusal) -> [String] {
        let cell = row[column].trimmingSpaces
        guard !cell.isEmpty else { return [] }
        if let id = codes[bare(cell)] { return path(of: id) }
        let parts = cell.split { $0.isNewline || !cell.contains(where: \.isNewline) && $0 == ";" }
        var paths: [String] = []
        for part in parts.map({ String($0).trimmingSpaces }) where !part.isEmpty {
            paths.append(try path(of: part, in: row))
        }
        return paths
    }

    /// The path of the item that a text names.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when there is none, or several.
    func path(of text: String, in row: KeyedRow) throws(Refusal) -> String {
        let id: Item.ID
        do {
            id = try codes.id(bare(text))
        } catch {
            guard case .ambiguousItem(_, let candidates) = error else {
                throw row.refusal(.unknownCode(text))
            }
            throw row.refusal(.ambiguousCode(text, candidates: Array(candidates.prefix(5))))
        }
        return path(of: id).first ?? text
    }

    private func path(of id: Item.ID) -> [String] { tree[id].map { [paths.path(of: $0)] } ?? [] }

    private func bare(_ text: String) -> String {
        let prefix = "\(tree.edition.slug):"
        guard text.lowercased().hasPrefix(prefix) else { return text }
        return String(text.dropFirst(prefix.count)).trimmingSpaces
    }
}
