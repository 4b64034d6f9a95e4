/// Which part of a list is asked for: it goes on after one entry, or else ends before one.
struct Paging: Sendable, Hashable {
    /// The largest limit that may be asked for.
    static let largestLimit = 200
    /// The limit where none is asked for.
    static let usualLimit = 50

    /// How many entries to show at most.
    let limit: Int
    /// The entry that the page follows.
    let after: String?
    /// The entry that the page goes before.
    let before: String?

    /// Reads what a query asks for.
    init(of request: Request) {
        limit = request.query("limit").flatMap { Int($0) } ?? Self.usualLimit
        after = request.query("after")
        before = request.query("before")
    }

    /// The places of the page in a list that is held whole; nil when the entry to begin or end at is not listed.
    func places(in keys: [String]) -> Range<Int>? {
        let lower = after.map { keys.firstIndex(of: $0).map { $0 + 1 } } ?? 0
        let upper = before.map(keys.firstIndex) ?? keys.count
        guard let lower, let upper else { return nil }
        guard lower < upper else { return lower..<lower }
        return before != nil && after == nil
            ? max(lower, upper - limit)..<upper : lower..<min(lower + limit, upper)
    }
}

/// A part of a list, and where it stands in the whole.
struct ListPage<Answer: Sendable>: Sendable {
    /// The part.
    let answer: Answer
    /// How many entries the whole list has.
    let total: Int
    /// The first entry of the part, when others go before it.
    let previous: String?
    /// The last entry of the part, when others follow.
    let next: String?
}

extension ListPage {
    /// What the head of the answer says of it: the count, and links to other pages (RFC 8288).
    func fields(for request: Request) -> Headers {
        let ends = [
            ("first", request.page(nil)),
            ("prev", previous.map { request.page(("before", $0)) }),
            ("next", next.map { request.page(("after", $0)) }),
        ]
        let links = ends.compactMap { name, link in link.map { #"<\#($0)>; rel="\#(name)""# } }
        return ["link": links.joined(separator: ", "), "x-total-count": String(total)]
    }
}

extension Request {
    /// The same list from another end on.
    fileprivate func page(_ end: (name: String, value: String)?) -> Link {
        let others = target.query.filter { $0.name != "after" && $0.name != "before" }
        let added = end.map { [Target.Item(name: $0.name, value: $0.value)] } ?? []
        return Link(target, query: others + added)
    }
}
