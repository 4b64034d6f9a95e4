import AltasCore
import AltasStore

/// One learner looked at through one region: by which rule, with which decisions, and what follows
/// from them.
struct LearnerSight {
    let question: Question
    let learner: Learner
    /// The enrolment that is followed; nil when the learner has none in the region.
    let enrolment: Enrolment?
    let region: RegionSight
    /// How the items of the standing are named.
    let names: NamedItems
    /// Every decision on the learner that is known at the moment.
    let decisions: [Decision]
    let standing: CurriculumStanding

    /// - Parameters:
    ///   - learner: somebody whom the asker may see.
    ///   - region: the region to look through; nil for the enrolment's, else the site's.
    ///   - curriculum: the edition looked at; nil for the enrolment's, else the one in force.
    ///   - question: as of when, and who asks.
    /// - Throws: ``Refusal/notEnrolled(learner:on:)`` when no region was named and none follows
    ///   from the record.
    init(
        _ learner: Learner,
        through region: Region.Code? = nil,
        curriculum: Edition? = nil,
        in question: Question
    ) throws {
        let (connection, moment) = (question.connection, question.moment)
        let enrolments = try connection.enrolments(of: learner.id, at: moment)
        let region = try region ?? question.region(of: learner, enrolled: enrolments)
        let enrolment = enrolments.followed(in: region)
        let edition = try curriculum ?? question.curriculum(of: enrolment)
        self.question = question
        self.learner = learner
        self.enrolment = enrolment
        self.region = try RegionSight(
            region,
            curriculum: edition,
            on: connection,
            at: moment,
            in: question.inquiry.languages
        )
        names = NamedItems(of: self.region, for: question)
        decisions = try connection.decisions(of: learner.id, at: moment)
        standing = self.region.plan.standing(of: decisions, on: moment.day)
    }
}

// MARK: - Whom, and through which region

extension Question {
    /// A learner whom the asker may see.
    func learner(coded code: String) throws -> Learner {
        let learner = try connection.learner(coded: code, at: moment, for: authority)
        try authority.requireAccess(to: learner, on: connection, at: moment)
        return learner
    }

    /// The edition by which somebody enrolled is seen: the one they enrolled on, or the one that took its place.
    fileprivate func curriculum(of enrolment: Enrolment?) throws -> Edition? {
        guard let enrolment else { return nil }
        let lineage = try connection.lineage(at: moment)
        return try connection.edition(
            lineage.edition(following: enrolment.edition, on: moment.day)
        )
    }

    /// The region of the enrolment that goes on, else of the site, else of any enrolment.
    ///
    /// - Throws: ``Refusal/notEnrolled(learner:on:)`` when none follows from the record.
    func region(of learner: Learner) throws -> Region.Code {
        try region(of: learner, enrolled: connection.enrolments(of: learner.id, at: moment))
    }

    fileprivate func region(
        of learner: Learner,
        enrolled enrolments: [Enrolment]
    ) throws -> Region.Code {
        if let current = enrolments.filter({ $0.state != .withdrawn }).followed() {
            return current.region
        }
        let placement = try connection.placements(of: learner.id, at: moment).last
        if let placement, let site = try connection.site(placement.site, at: moment) {
            return site.region
        }
        guard let last = enrolments.last else {
            throw Refusal.notEnrolled(learner: learner.code.description, on: moment.day)
        }
        return last.region
    }
}

extension [Enrolment] {
    /// The newest that is active, else the newest, among those in `region` when one is given.
    func followed(in region: Region.Code? = nil) -> Enrolment? {
        let candidates = filter { region == nil || $0.region == region }
        return candidates.last { $0.state == .active } ?? candidates.last
    }
}

// MARK: - Items by name

extension LearnerSight {
    /// An item of the curriculum or of the region's own criteria.
    func item(_ id: Item.ID) -> Item? {
        region.curriculum[id] ?? region.local?[id]
    }

    /// The tree that holds an item of the standing.
    ///
    /// - Precondition: the item is one of the curriculum's or of the region's own.
    private func tree(holding id: Item.ID) -> (tree: EditionTree, item: Item) {
        if let item = region.curriculum[id] { return (region.curriculum, item) }
        guard let local = region.local, let item = local[id] else {
            preconditionFailure("A standing names items of its own plan only.")
        }
        return (local, item)
    }

    /// How an item of the standing is named.
    func name(of id: Item.ID) -> ItemName { names[id].name }

    /// The code of an item of the standing.
    func code(of id: Item.ID) -> String { names[id].name.code }

    /// An item that a link starts from, which may belong to an older edition.
    func found(_ id: Item.ID) throws -> ItemFinder.Found {
        if item(id) != nil {
            let (tree, item) = tree(holding: id)
            return ItemFinder.Found(item: item, tree: tree)
        }
        var finder = ItemFinder(
            question.connection,
            at: question.moment,
            in: question.inquiry.languages
        )
        guard let found = try finder.item(id) else {
            throw Refusal.unknownItem(id.description, edition: "", nearest: [])
        }
        return found
    }

    /// The code of an item that a link starts from: with its edition's slug, where that is another
    /// one.
    func code(ofSource id: Item.ID) throws -> String {
        if item(id) != nil { return code(of: id) }
        return try found(id).heading
    }
}
