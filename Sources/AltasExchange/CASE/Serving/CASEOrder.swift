/// The order that documents are asked for in.
struct CASEOrder: Hashable, Sendable {
    private let field: CASEField?
    private let isDescending: Bool

    /// Reads the parameters; nil where they ask for none.
    ///
    /// A field that no document can have leaves the usual order.
    ///
    /// - Throws: ``CASEProblem/invalidSortField(parameter:)`` for a direction that there is not.
    init?(_ sort: String?, _ directions: [String]) throws(CASEProblem) {
        guard directions.count < 2, directions.allSatisfy({ $0 == "asc" || $0 == "desc" }) else {
            throw .invalidSortField(parameter: "orderBy")
        }
        guard sort != nil || !directions.isEmpty else { return nil }
        field = sort.flatMap { CASEField($0) }
        isDescending = directions.first == "desc"
    }

    /// The documents in this order; those that do not say come last, and those that say the same in the usual order.
    func sorted(_ documents: [CASEObject]) -> [CASEObject] {
        guard let field else { return isDescending ? documents.reversed() : documents }
        let keyed = documents.enumerated().map { place, document in
            let values = field.values(in: document.members)
            let key = values.isEmpty ? nil : values.joined(separator: ",")
            return (key: key, place: place, document: document)
        }
        return keyed.sorted { left, right in
            switch (left.key, right.key) {
            case (let one?, let other?):
                let order = CASETextOrder.order(one, other)
                return order == 0 ? left.place < right.place : (order < 0) != isDescending
            case (_?, nil): return true
            case (nil, _?): return false
            case (nil, nil): return left.place < right.place
            }
        }.map(\.document)
    }
}
