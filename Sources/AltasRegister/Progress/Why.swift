import AltasCore
import AltasStore

extension Register {
    /// The path that made an item what it is for a learner, or the nearest path and what breaks it.
    ///
    /// - Parameters:
    ///   - item: a code of the curriculum or of the region's own criteria; a code of
    ///     ``ProgressRequest/standard`` when one is named; `slug:code` for any other.
    ///   - request: the learner, and the region or standard looked through.
    ///   - session: who asks.
    ///   - inquiry: as of when, and in which language.
    /// - Returns: The path.
    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)``,
    ///   ``Refusal/ambiguousItem(_:candidates:)`` and what
    ///   ``progress(_:as:_:)`` and ``standard(_:as:_:)`` throw.
    package func why(
        _ item: String,
        _ request: ProgressRequest,
        as session: Session,
        _ inquiry: Inquiry = Inquiry()
    ) throws -> WhyAnswer {
        try ask(as: session, inquiry) { question in
            let learner = try question.learner(coded: request.learner)
            let path = try WhyPath(item, of: learner, request, in: question)
            return try path.answer()
        }
    }
}

/// The way from an item back to the decisions it rests on.
private struct WhyPath {
    private let found: ItemFinder.Found
    private let sight: LearnerSight

    init(
        _ text: String,
        of learner: Learner,
        _ request: ProgressRequest,
        in question: Question
    ) throws {
        if let name = request.standard {
            let edition = try question.standard(named: name)
            found = try question.item(text, in: edition)
        } else {
            let region = try question.region(named: request.region)
            let sight = try LearnerSight(learner, through: region, in: question)
            if let item = sight.item(coded: text) {
                (found, self.sight) = (item, sight)
                return
            }
            var finder = ItemFinder(
                question.connection,
                at: question.moment,
                in: question.inquiry.languages
            )
            found = try finder.item(named: text)
        }
        let edition = found.tree.edition
        sight = try LearnerSight(
            learner,
            through: try question.region(of: edition, orRefuse: request.region),
            curriculum: edition.role == .curriculum ? edition : nil,
            in: question
        )
    }

    func answer() throws -> WhyAnswer {
        let judgements = try Judgements(sight)
        let edition = found.tree.edition
        guard edition.role == .standard else {
            let part = judgements.part(found.item, in: found.tree)
            return try WhyAnswer(edition, part: part, in: sight)
        }
        let standing = try sight.standing(in: edition)
        let item = try standing[found.item.id].map { try judgements.item($0, in: standing) }
        return try WhyAnswer(edition, standardItem: item, in: sight)
    }
}

extension Question {
    /// An item of one edition.
    fileprivate func item(_ text: String, in edition: Edition) throws -> ItemFinder.Found {
        let prefix = edition.slug + ":"
        let code =
            text.lowercased().hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
        var finder = ItemFinder(connection, at: moment, in: inquiry.languages)
        return try finder.item(named: prefix + code)
    }
}

extension LearnerSight {
    /// The one item of the curriculum or of the region's own criteria with this code.
    fileprivate func item(coded text: String) -> ItemFinder.Found? {
        for tree in [region.curriculum, region.local].compactMap({ $0 }) {
            let items = tree.items(coded: text)
            if items.count == 1 { return ItemFinder.Found(item: items[0], tree: tree) }
        }
        return nil
    }
}
