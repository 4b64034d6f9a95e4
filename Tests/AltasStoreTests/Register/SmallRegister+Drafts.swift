import AltasCore
import AltasCrypto
import Fixtures

@testable import AltasStore

/// The people and places of a small register.
struct People {
    let site: Site.ID
    let otherSite: Site.ID
    let trainer: Staff.ID
    let administrator: Staff.ID
    let learners: [Learner.ID]
    let cohort: Cohort.ID

    init(_ draft: EntryDraft, learners count: Int) throws {
        site = try draft.addSite("rosewood", name: "Rosewood")
        otherSite = try draft.addSite("fjord", name: "Fjordheim")
        trainer = try draft.addStaff(.fixture(101), name: .fixture("Ada Byron"))
        administrator = try draft.addStaff(.fixture(102), name: .fixture("Alan Turing"))
        learners = try (1...count).map { number in
            try draft.addLearner(.fixture(UInt8(number)), name: .fixture("Learner \(number)"))
        }
        cohort = try draft.addCohort("spring", name: .fixture("Spring 2026"))
    }
}

extension EntryDraft {
    fileprivate func addSite(_ code: String, name: String) throws -> Site.ID {
        try addSite(
            code,
            uuid: "uuid-\(code)",
            region: "NO",
            timeZone: "Europe/Oslo",
            name: .fixture(name)
        )
    }

    /// A curriculum and a standard, linked both ways that links come: two sources together, and one.
    func addFrameworks(criteria: Int) throws -> (curriculum: EditionTree, standard: EditionTree) {
        _ = try add(.register, [.text("uuid-register"), .text("Europe/Oslo")])
        let curriculum = try add(.curriculum(criteria: criteria))
        let standard = try add(.standard([.aim(1, "K1"), .aim(2, "K2")]))
        try adopt(curriculum.edition.id, from: .on("2026-01-01"))
        let sources = curriculum.items.suffix(2).map(\.id)
        let links = [
            Link(
                target: standard.items[0].id,
                sources: sources,
                relation: .exact,
                group: "g1"
            ),
            Link(
                target: standard.items[1].id,
                sources: [sources[0]],
                relation: .partial,
                gap: "the law",
                rationale: "much of it",
                confidence: "high",
                status: .reviewed
            ),
        ]
        try add(
            Crosswalk(source: curriculum.edition.id, target: standard.edition.id, links: links)
        )
        try add(try Profile.fixture(), inForceFrom: .on("2026-01-01"))
        return (curriculum, standard)
    }

    /// Places, enrols and groups the learners, and gives the staff their roles.
    func settle(_ people: People, in edition: Edition.ID) throws {
        for learner in people.learners {
            try place(learner, at: people.site, from: .on("2026-01-01"))
            try enrol(learner, in: edition, towards: "NO", from: .on("2026-01-01"))
            try join(people.cohort, learner)
        }
        try grant(.trainer, to: people.trainer, at: people.site, from: .on("2026-01-01"))
        try grant(.administrator, to: people.administrator, at: nil, from: .on("2026-01-01"))
        try add(
            AssessorCapacity(in: "NO", "supervisor", from: .on("2026-01-01")),
            of: people.trainer
        )
    }

    /// One visit: every learner met every criterion; the first decision has a note and a file.
    func record(
        _ people: People,
        decidingOn items: [Item.ID]
    ) throws -> (Visit.ID, [Decision.ID]) {
        let visit = try addVisit(at: people.site, by: people.trainer)
        var decisions: [Decision.ID] = []
        for learner in people.learners {
            for item in items {
                var decision = NewDecision.fixture(learner, item)
                if decisions.isEmpty {
                    decision.note = .fixture("calm and clear")
                    let photo = Digest.of("photo")
                    decision.evidence = [.init(name: .fixture("lift.jpg"), content: photo)]
                }
                decisions.append(try add(decision, to: visit, ordinal: decisions.count + 1))
            }
        }
        return (visit, decisions)
    }

    /// A visit whose identifier, sheet and receipt come from `key`.
    func addVisit(
        _ key: String = "first",
        at site: Site.ID,
        by assessor: Staff.ID,
        on day: CivilDate = SmallRegister.seenOn
    ) throws -> Visit.ID {
        try addVisit(
            "uuid-\(key)",
            .observation,
            at: site,
            by: assessor,
            as: "supervisor",
            enteredBy: assessor,
            on: day,
            sheet: "sheet-\(key)",
            receipt: .of(key)
        )
    }
}

extension Item {
    /// A competence aim with all that an item may hold, in two languages.
    static func aim(_ id: Int64, _ code: String, parent: Int64? = nil) -> Item {
        var item = Item.fixture(id: id, parent: parent, code: code, kind: "aim")
        item.requirement = .optional
        item.choose = 2
        item.title = LocalizedText(["nb": "Mål \(code)", "nn": "Mål \(code) på nynorsk"])
        item.statement = LocalizedText(["nb": "Lang tekst om \(code)"])
        item.assessment = Assessment(
            kind: .understanding,
            methods: ["OBS", "DISC"],
            setting: .workOrSimulation,
            refreshMonths: 24,
            neededFor: ["award", "standard"]
        )
        item.verification = .secondHand
        item.facts = ["level": "3", "hours": "12;5"]
        return item
    }
}
