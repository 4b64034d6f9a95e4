internal import AltasJSON

/// Which documents are asked for: one condition, or two with `AND` or `OR` between them.
struct CASEFilter: Hashable, Sendable {
    private let conditions: [Condition]
    private let needsAll: Bool

    /// One condition, such as `title~'care'`.
    fileprivate struct Condition: Hashable, Sendable {
        let field: CASEField
        let comparison: Comparison
        let value: String
    }

    fileprivate enum Comparison: String, CaseIterable {
        case notEqual = "!="
        case atLeast = ">="
        case atMost = "<="
        case equal = "="
        case more = ">"
        case less = "<"
        case contains = "~"
    }

    /// Reads a filter.
    ///
    /// - Throws: ``CASEProblem/invalidSelectionField(parameter:)`` for what is none, and for a field that no document can have.
    init(_ text: String) throws(CASEProblem) {
        for end in Self.ends(of: text) {
            guard let first = Condition(text[..<end]) else { continue }
            let rest = text[end...]
            if rest.isEmpty {
                (conditions, needsAll) = ([first], true)
                return
            }
            for (word, needsAll) in [(" AND ", true), (" OR ", false)] where rest.hasPrefix(word) {
                guard let second = Condition(rest.dropFirst(word.count)) else { continue }
                (conditions, self.needsAll) = ([first, second], needsAll)
                return
            }
        }
        throw .invalidSelectionField(parameter: "filter")
    }

    /// After each quotation mark: the first condition may end there, since its value may hold such marks.
    private static func ends(of text: String) -> [String.Index] {
        text.indices.filter { text[$0] == "'" }.map { text.index(after: $0) }
    }

    /// Whether a document is asked for.
    func fits(_ document: JSONObject) -> Bool {
        needsAll
            ? conditions.allSatisfy { $0.fits(document) }
            : conditions.contains { $0.fits(document) }
    }
}

extension CASEFilter.Condition {
    /// Reads `field=value`, with the value in single quotation marks.
    fileprivate init?(_ text: Substring) {
        let name = text.prefix { !"!=<>~".contains($0) }
        let rest = text.dropFirst(name.count)
        guard let field = CASEField(name),
            let comparison = CASEFilter.Comparison.allCases.first(where: {
                rest.hasPrefix($0.rawValue)
            })
        else { return nil }
        let quoted = rest.dropFirst(comparison.rawValue.count)
        guard quoted.count > 1, quoted.first == "'", quoted.last == "'" else { return nil }
        self.field = field
        self.comparison = comparison
        value = String(quoted.dropFirst().dropLast())
    }

    /// Whether the document says so; of a list, `=` takes the whole and `~` any member.
    fileprivate func fits(_ document: JSONObject) -> Bool {
        let values = field.values(in: document)
        let whole = values.joined(separator: ",")
        let order = CASETextOrder.order(whole, value)
        switch comparison {
        case .contains:
            let part = value.lowercased()
            return values.contains { part.isEmpty || $0.lowercased().contains(part) }
        case .notEqual: return values.isEmpty || order != 0
        case .equal: return !values.isEmpty && order == 0
        case .atLeast: return !values.isEmpty && order >= 0
        case .atMost: return !values.isEmpty && order <= 0
        case .more: return !values.isEmpty && order > 0
        case .less: return !values.isEmpty && order < 0
        }
    }
}
