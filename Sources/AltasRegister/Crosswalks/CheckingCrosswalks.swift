import AltasCore
import AltasStore

extension Register {
    /// Looks through links for what cannot be right, or is not done.
    ///
    /// Whoever is signed in may ask.
    ///
    /// - Throws: ``Refusal/unknownEdition(_:nearest:)``, ``Refusal/ambiguousEdition(_:candidates:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``.
    package func checkCrosswalks(
        _ request: CrosswalkCheckRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> CrosswalkCheckAnswer {
        try ask(as: session, inquiry) { question in
            var checking = try Checking(question)
            let editions = try checking.editions(request)
            let standards = try editions.map { try checking.check($0) }
            return CrosswalkCheckAnswer(
                standards: standards.filter { $0.links > 0 || request.edition != nil },
                cycles: try checking.cycles(through: editions),
                stamp: question.stamp
            )
        }
    }
}

/// A check while it is being made.
private struct Checking {
    let question: Question
    private let inForce: Set<Edition.ID>
    private let teachOuts: [Edition.ID: TeachOut]
    private var subjects: [Edition.ID: CrosswalkCheck.Subject] = [:]

    private var connection: Connection { question.connection }
    private var moment: Moment { question.moment }

    init(_ question: Question) throws {
        self.question = question
        inForce = try question.connection.editionsInForce(at: question.moment)
        teachOuts = Dictionary(
            try question.connection.teachOuts(at: question.moment).map { ($0.edition, $0) },
            uniquingKeysWith: { $1 }
        )
    }

    /// What to check: the edition named, or every standard that is in force or was.
    func editions(_ request: CrosswalkCheckRequest) throws -> [Edition] {
        if let name = request.edition { return [try connection.edition(named: name, at: moment)] }
        let region = try request.region.map { try connection.region(named: $0, at: moment) }
        return try connection.editions(at: moment).filter { edition in
            edition.role == .standard && (region == nil || edition.region == region)
                && (inForce.contains(edition.id) || teachOuts[edition.id] != nil)
        }
    }

    mutating func check(_ edition: Edition) throws -> CheckedStandard {
        let links = try connection.links(to: edition.id, at: moment)
        var sources: [CrosswalkCheck.Subject] = []
        for item in Set(links.flatMap(\.sources)).sorted()
        where !sources.contains(where: { $0.tree[item] != nil }) {
            guard let owner = try connection.edition(owning: item) else { continue }
            sources.append(try subject(owner))
        }
        let target = try subject(edition)
        let check = CrosswalkCheck(links, from: sources, to: target)
        let trees = LinkTrees(
            source: sources.first?.tree ?? target.tree,
            others: sources.dropFirst().map(\.tree),
            target: target.tree
        )
        let byID = Dictionary(links.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return CheckedStandard(
            edition: EditionName(edition, question),
            isInForce: inForce.contains(edition.id),
            links: links.count,
            drafts: links.count { $0.status == .draft },
            incomparable: check.incomparable,
            findings: check.findings.map {
                NamedFinding($0, links: byID, in: trees, question)
            }
        )
    }

    /// The editions whose links lead back to themselves, as far as one of these is among them.
    func cycles(through editions: [Edition]) throws -> [[String]] {
        let checked = Set(editions.map(\.id))
        return try EditionCycles.groups(try connection.linkedEditions(at: moment))
            .filter { !checked.isDisjoint(with: $0) }
            .map { group in try group.compactMap { try connection.edition($0)?.slug } }
    }

    /// An edition with all its texts, and what became of it.
    private mutating func subject(_ edition: Edition) throws -> CrosswalkCheck.Subject {
        if let subject = subjects[edition.id] { return subject }
        let tree = try connection.tree(of: edition)
        let end = teachOuts[edition.id]
        let subject = CrosswalkCheck.Subject(
            tree,
            state(of: edition.id, end),
            withdrawn: try end.map { try withdrawn(from: tree, by: $0) } ?? []
        )
        subjects[edition.id] = subject
        return subject
    }

    private func state(of edition: Edition.ID, _ end: TeachOut?) -> CrosswalkCheck.State {
        guard let end else { return .current }
        if inForce.contains(edition) { return .ending }
        return end.successor == nil ? .retired : .replaced
    }

    /// The items that the edition in its place does not have.
    private func withdrawn(from tree: EditionTree, by end: TeachOut) throws -> Set<Item.ID> {
        guard let id = end.successor, let successor = try connection.edition(id) else { return [] }
        let next = try connection.tree(of: successor)
        let settled = try end.adoption.map { try connection.settlements(of: $0) } ?? []
        let diff = try EditionDiff(
            from: tree,
            to: next,
            settlements: settled.map { stored in
                Settlement(
                    from: stored.items.compactMap { tree[$0] }.map(tree.path),
                    to: stored.items.compactMap { next[$0] }.map(next.path),
                    verdict: stored.verdict,
                    reason: stored.reason ?? ""
                )
            }
        )
        return Set(diff.changes(of: .withdrawn).flatMap(\.old))
    }
}
