import AltasCore
import AltasStore

extension Register {
    /// What a holder of one region's award still lacks in another: the differential.
    ///
    /// Whoever is signed in may ask.
    ///
    /// - Throws: ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/unknownEdition(_:nearest:)`` for a standard that the
    ///   second region does not have.
    package func gap(
        _ request: GapRequest,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> GapAnswer {
        try ask(as: session, inquiry) { question in
            try GapInquiry(request, question).answer()
        }
    }

    /// What holders of two regions' awards lack in each other's: both directions, at one moment.
    ///
    /// Whoever is signed in may ask.
    ///
    /// - Throws: ``Refusal/unknownRegion(_:nearest:)``.
    package func gapBothWays(
        _ first: String,
        _ second: String,
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> [GapAnswer] {
        try ask(as: session, inquiry) { question in
            try [
                GapRequest(from: first, to: second), GapRequest(from: second, to: first),
            ].map { try GapInquiry($0, question).answer() }
        }
    }
}

/// A gap while it is being worked out.
private struct GapInquiry {
    let question: Question
    let held: RegionSight
    let wanted: RegionSight
    let standards: [StandardPlan]

    init(_ request: GapRequest, _ question: Question) throws {
        self.question = question
        let (connection, moment) = (question.connection, question.moment)
        let languages = question.inquiry.languages
        let from = try connection.region(named: request.from, at: moment)
        let to = try connection.region(named: request.to, at: moment)
        held = try RegionSight(from, on: connection, at: moment, in: languages)
        wanted = try RegionSight(
            to,
            curriculum: held.curriculum,
            on: connection,
            at: moment,
            in: languages
        )
        let curriculum = held.curriculum.edition.id
        let editions =
            try request.standard.map { [try connection.standard(named: $0, of: to, at: moment)] }
            ?? connection.standards(of: to, at: moment)
        standards = try editions.map {
            try connection.standardPlan(of: $0, from: curriculum, at: moment, in: languages)
        }
    }

    func answer() throws -> GapAnswer {
        let gap = RegionGap(
            curriculum: held.curriculum,
            from: held.view,
            to: wanted.view,
            standards: standards,
            on: question.moment.day
        )
        let links = standards.flatMap { plan in plan.tree.items.flatMap(plan.links) }
        let names = try SourceNames(
            of: links,
            among: [held.curriculum] + [held.local, wanted.local].compactMap(\.self),
            on: question.connection,
            at: question.moment
        )
        return GapAnswer(
            from: try RegionRule(held, question),
            to: try RegionRule(wanted, question),
            curriculum: EditionName(held.curriculum.edition, question),
            methods: held.curriculum.edition.details.methods.map { TermName($0, question) },
            rules: gap.rules,
            localCriteria: gap.localCriteria.map(need),
            standards: gap.standards.map { StandardGap($0, names: names, question) },
            missing: missing(in: gap.standards),
            links: links.count,
            drafts: links.count { $0.status == .draft },
            stamp: question.stamp
        )
    }

    private func missing(in standings: [StandardStanding]) -> [ItemName] {
        let missing = Set(
            standings.flatMap(\.items).filter { $0.state != .achieved }
                .flatMap(\.missingLinks).flatMap(\.missing)
        )
        let trees = [held.curriculum] + [held.local, wanted.local].compactMap(\.self)
        return trees.flatMap { tree in
            tree.items.filter { missing.contains($0.id) }.map { ItemName($0, in: tree, question) }
        }
    }

    private func need(_ criterion: Item) -> LocalNeed {
        LocalNeed(
            item: ItemName(criterion, in: wanted.local ?? wanted.curriculum, question),
            outcome: criterion.anchor.flatMap { wanted.curriculum[$0]?.code.description },
            verification: criterion.verification
        )
    }
}

extension Connection {
    /// A standard of a region, in force or not.
    fileprivate func standard(
        named text: String,
        of region: Region.Code,
        at moment: Moment
    ) throws -> Edition {
        let edition = try edition(named: text, at: moment)
        guard edition.role == .standard, edition.region == region else {
            let slugs = try standards(of: region, at: moment).map(\.slug)
            throw Refusal.unknownEdition(
                text,
                nearest: Suggestions.nearest(to: text, among: slugs)
            )
        }
        return edition
    }
}

extension StandardGap {
    fileprivate init(_ standing: StandardStanding, names: SourceNames, _ question: Question) {
        let tree = standing.plan.tree
        edition = EditionName(tree.edition, question)
        parts = standing.parts.count
        partsAchieved = standing.parts.count { $0.state == .achieved }
        let held = standing.items.filter { !$0.item.isUnheld }
        states = Dictionary(grouping: held, by: \.state).mapValues(\.count)
        unheld = standing.items.count - held.count
        let byItem = Dictionary(
            standing.items.map { ($0.item.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        items = tree.depthFirst.compactMap { byItem[$0.id] }
            .filter { $0.state != .achieved }
            .map { ItemGap($0, in: tree, names: names, question) }
    }
}

extension ItemGap {
    fileprivate init(
        _ standing: StandardStanding.ItemStanding,
        in tree: EditionTree,
        names: SourceNames,
        _ question: Question
    ) {
        item = ItemName(standing.item, in: tree, question)
        depth = tree.ancestors(of: standing.item.id).count
        state = standing.state
        isUnheld = standing.item.isUnheld
        verification = standing.item.verification
        contributions = standing.links
            .filter { $0.link.relation == .partial && $0.contributes }
            .map { NamedLink($0.link, names: names) }
        missing = standing.missingLinks.map { names[$0.missing] }
    }
}

extension StandardStanding.ItemStanding {
    /// The links that would achieve it if nothing were missing.
    fileprivate var missingLinks: [LinkStanding] {
        links.filter { $0.link.relation.achieves && !$0.missing.isEmpty }
    }
}
