package import AltasCore
import AltasCrypto
package import AltasExchange
import AltasStore

/// What a sheet is to hold.
package struct SheetRequest: Sendable, Codable {
    /// The site's short name.
    package var site: String
    /// The items, as `slug:code` or bare codes; an outcome stands for its criteria.
    package var items: [String]
    /// Only these learners; all who are placed at the site when empty.
    package var learners: [String] = []
    /// Only the learners of this cohort.
    package var cohort: String?
    /// The day of the visit; nil when it is to be filled in.
    package var date: CivilDate?
    /// The method that most marks will have.
    package var method = Method.observation.rawValue
    /// Whether an outcome is one column, to be marked as a whole.
    package var keepsOutcomes = false

    /// A sheet for everybody at a site.
    package init(site: String, items: [String]) {
        self.site = site
        self.items = items
    }
}

/// A sheet to be filled in, and the state of the register that its held marks are from.
package struct SheetAnswer: Sendable, Codable {
    /// The sheet.
    package let sheet: Sheet
    /// Where it will be filled in.
    package let site: SiteName
    /// The state of the register.
    package let stamp: Stamp
}

extension Register {
    /// A sheet for a visit: a row for each learner, a column for each criterion, with the marks already held.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)`` unless the asker has a role at the site; refusals for what is not known.
    package func sheet(
        _ request: SheetRequest,
        as session: Session,
        _ inquiry: Inquiry
    ) throws -> SheetAnswer {
        try ask(as: session, inquiry) { question in
            let site = try question.connection.site(named: request.site, at: question.moment)
            try question.authority.requireAccess(to: site)
            var writing = try SheetWriting(request, site, question)
            return SheetAnswer(
                sheet: try writing.sheet(),
                site: SiteName(site),
                stamp: question.stamp
            )
        }
    }
}

private struct SheetWriting {
    let request: SheetRequest
    let site: Site
    let question: Question
    var finder: ItemFinder
    let plan: StandingPlan

    init(_ request: SheetRequest, _ site: Site, _ question: Question) throws {
        self.request = request
        self.site = site
        self.question = question
        finder = ItemFinder(
            question.connection,
            at: question.moment,
            in: question.inquiry.languages
        )
        plan = try RegionSight(
            site.region,
            on: question.connection,
            at: question.moment,
            in: []
        ).plan
    }

    mutating func sheet() throws -> Sheet {
        let items = try items()
        let learners = try learners()
        return Sheet(
            settings: try settings(),
            items: items.map { found in
                Sheet.Item(
                    heading: found.heading,
                    words: shortWords(question.text(found.item.title)?.text ?? "")
                )
            },
            learners: try learners.map { try row($0, items: items.map(\.item)) }
        )
    }

    private func settings() throws -> [Sheet.Setting] {
        let id = PersonCode(random: try SecureRandom().bytes(7)).description
        let assessor = try question.connection.staff(
            try question.authority.requireStaff(),
            at: question.moment
        )
        let isTrainer = question.authority.holds(.trainer, at: site.id, on: question.moment.day)
        return [
            Sheet.Setting(.sheet, id),
            Sheet.Setting(.site, site.code, words: site.name),
            Sheet.Setting(.date, request.date?.description ?? ""),
            Sheet.Setting(.method, request.method),
            Sheet.Setting(
                .setting,
                SettingWord.word(for: .work, in: question.inquiry.language)
            ),
            Sheet.Setting(
                .assessor,
                isTrainer ? assessor?.code.description ?? "" : "",
                words: isTrainer ? assessor?.name ?? "" : ""
            ),
        ]
    }

    private mutating func items() throws -> [ItemFinder.Found] {
        var found: [ItemFinder.Found] = []
        for text in request.items {
            let named = try finder.item(named: text)
            guard named.isDecidable else { throw Refusal.undecidableItem(text) }
            let items = request.keepsOutcomes ? [named.item] : named.marked
            for item in items where !found.contains(where: { $0.item.id == item.id }) {
                found.append(ItemFinder.Found(item: item, tree: named.tree))
            }
        }
        return found
    }

    private func learners() throws -> [Learner] {
        let connection = question.connection
        var learners = try connection.learners(placedAt: site.id, at: question.moment)
        if let cohort = request.cohort {
            let members = try connection.learners(
                in: connection.cohort(named: cohort, at: question.moment).id,
                at: question.moment
            )
            learners.removeAll { !members.contains($0) }
        }
        guard !request.learners.isEmpty else { return learners }
        return try request.learners.map { text in
            let learner = try connection.learner(
                coded: text,
                at: question.moment,
                for: question.authority
            )
            guard learners.contains(learner) else {
                throw Refusal.notPlaced(learner: text, site: site.code, on: question.moment.day)
            }
            return learner
        }
    }

    private func row(_ learner: Learner, items: [Item]) throws -> Sheet.Learner {
        let decisions = try question.connection.decisions(of: learner.id, at: question.moment)
        let standing = plan.standing(of: decisions, on: question.moment.day)
        let criteria = standing.modules.flatMap(\.outcomes).flatMap { $0.criteria + $0.local }
        let states = Dictionary(
            criteria.map { ($0.item, $0.state) },
            uniquingKeysWith: { first, _ in first }
        )
        let cells = items.map { held(states[$0.id], achieved: standing.achieved[$0.id]) }
        return Sheet.Learner(code: learner.code.description, name: learner.name, cells: cells)
    }

    /// What is held of an item, in parentheses, so that it is not read back as a mark.
    private func held(_ state: CriterionStanding.State?, achieved: CivilDate?) -> String {
        let language = question.inquiry.language
        switch state {
        case .met(let day): return "(\(Mark.met.word(in: language)) \(day))"
        case .open(let day): return "(\(Mark.notYet.word(in: language)) \(day))"
        case .seen(let days, let needed): return "(\(days)/\(needed))"
        case .notStarted: return ""
        case nil: return achieved.map { "(\(Mark.met.word(in: language)) \($0))" } ?? ""
        }
    }

    private func shortWords(_ text: String) -> String {
        let words = text.split(separator: " ")
        return words.prefix(7).joined(separator: " ") + (words.count > 7 ? " …" : "")
    }
}
