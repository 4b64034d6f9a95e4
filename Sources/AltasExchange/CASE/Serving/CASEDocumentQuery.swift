internal import AltasJSON

/// Which documents are asked for, in which order, and how much of each.
package struct CASEDocumentQuery: Sendable, Hashable {
    /// How many are answered at once when nobody says.
    package static let usualLimit = 100

    /// How many documents are asked for.
    package let limit: Int
    /// How many come before them.
    package let offset: Int
    private let order: CASEOrder?
    private let filter: CASEFilter?
    private let fields: [String]

    /// Reads the parameters of a request; what others there are is passed over.
    ///
    /// - Throws: ``CASEProblem/invalidSelectionField(parameter:)`` and ``CASEProblem/invalidSortField(parameter:)``.
    package init(_ parameters: [(name: String, value: String)]) throws(CASEProblem) {
        func values(_ name: String) -> [String] {
            parameters.filter { $0.name == name }.map(\.value)
        }
        limit = try Self.number("limit", in: values("limit"), from: 1) ?? Self.usualLimit
        offset = try Self.number("offset", in: values("offset"), from: 0) ?? 0
        order = try CASEOrder(values("sort").first, values("orderBy"))
        filter = try values("filter").first.map { text throws(CASEProblem) in
            try CASEFilter(text)
        }
        fields = try Self.fields(in: values("fields"))
    }

    /// A whole number of 32 bits, in digits only.
    private static func number(
        _ name: String,
        in values: [String],
        from least: Int32
    ) throws(CASEProblem) -> Int? {
        guard let text = values.first else { return nil }
        guard values.count == 1, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int32(text), number >= least
        else { throw .invalidSelectionField(parameter: name) }
        return Int(number)
    }

    /// The names, each in a parameter of its own or with commas between them.
    private static func fields(in values: [String]) throws(CASEProblem) -> [String] {
        let names = values.flatMap {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        guard names.allSatisfy({ $0.contains { $0 != " " } }) else {
            throw .invalidSelectionField(parameter: "fields")
        }
        return names
    }

    /// The documents that are asked for, and how many there are with those before and after them.
    package func page(of documents: [CASEObject]) -> (documents: [CASEObject], total: Int) {
        var found =
            filter.map { filter in documents.filter { filter.fits($0.members) } } ?? documents
        if let order { found = order.sorted(found) }
        let page = found.dropFirst(offset).prefix(limit)
        return (page.map(selected), found.count)
    }

    /// The members that are asked for; all when one of them is none that a document can have.
    private func selected(_ document: CASEObject) -> CASEObject {
        guard !fields.isEmpty, fields.allSatisfy({ CASEField.names.contains($0) }) else {
            return document
        }
        let members = document.members.members.filter { fields.contains($0.name) }
        return CASEObject(members: JSONObject(members))
    }
}

extension CASEDocumentQuery {
    /// One page of several, by its relation to the one that was asked for.
    package struct Neighbour: Sendable, Hashable {
        /// The relation: `first`, `prev`, `next` or `last`.
        package let relation: String
        /// Where the page begins.
        package let offset: Int
    }

    /// The other pages, of so many documents in all.
    package func neighbours(total: Int) -> [Neighbour] {
        let last = total == 0 ? 0 : (total - 1) / limit * limit
        var found = [Neighbour(relation: "first", offset: 0)]
        if offset > 0 {
            let previous = min(offset, last + limit) - limit
            found.append(Neighbour(relation: "prev", offset: max(0, previous)))
        }
        if offset + limit < total {
            found.append(Neighbour(relation: "next", offset: offset + limit))
        }
        return found + [Neighbour(relation: "last", offset: last)]
    }
}
