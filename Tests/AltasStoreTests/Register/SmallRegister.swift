import AltasCore
import AltasCrypto
import Fixtures

@testable import AltasStore

/// A register in which every table of facts has a row, made through the program's own door.
///
/// Ada (`trainer`) sees `learners` at Rosewood on 4 March 2026; each gets a decision on each criterion.
struct SmallRegister {
    static let noon: Int64 = 1_772_625_600
    static let seenOn = CivilDate.on("2026-03-04")

    let connection: Connection
    let curriculum: EditionTree
    let standard: EditionTree
    let site: Site.ID
    let otherSite: Site.ID
    let trainer: Staff.ID
    let administrator: Staff.ID
    let learners: [Learner.ID]
    let cohort: Cohort.ID
    let visit: Visit.ID
    let decisions: [Decision.ID]

    /// The curriculum's criteria in order.
    var criteria: [Item.ID] { curriculum.items.filter { $0.kind == .criterion }.map(\.id) }

    /// Makes the register; eight learners and twelve criteria make a visit of 96 decisions.
    init(
        on connection: Connection? = nil,
        learners count: Int = 2,
        criteria: Int = 2
    ) throws {
        let connection = try connection ?? .inMemory()
        try Schema.migrator.run(on: connection)
        self.connection = connection
        (curriculum, standard) = try connection.newEntry(.create) { draft in
            try draft.addFrameworks(criteria: criteria)
        }
        let people = try connection.newEntry(.addLearners) { try People($0, learners: count) }
        (site, otherSite) = (people.site, people.otherSite)
        (trainer, administrator) = (people.trainer, people.administrator)
        (learners, cohort) = (people.learners, people.cohort)
        let edition = curriculum.edition.id
        try connection.newEntry(.place) { try $0.settle(people, in: edition) }
        let items = curriculum.items.filter { $0.kind == .criterion }.map(\.id)
        (visit, decisions) = try connection.newEntry(.recordVisit) { draft in
            try draft.record(people, decidingOn: items)
        }
    }

    /// What the register knows now about the day of the visit, or another.
    func now(on day: CivilDate = seenOn) throws -> Moment {
        Moment(entry: try connection.head()?.number ?? 0, day: day)
    }
}

extension SmallRegister {
    /// The rows of the tables that an ordinary year adds to later: corrections, ends, ratings, an erasure.
    func addLaterFacts() throws {
        let people = connection
        let links = try connection.links(to: standard.edition.id, at: try now())
        try people.newEntry(.correct) { draft in
            try draft.correct(decisions[0], by: decisions[1], because: .fixture("wrong learner"))
            let (raised, due) = (CivilDate.on("2026-03-10"), CivilDate.on("2026-03-24"))
            try draft.dispute(decisions[1], on: raised, settleBy: due, because: .fixture("no"))
            try draft.settle(dispute: 1, .stands, because: .fixture("seen twice"))
            try addLineage(draft, among: links)
            try addCertificates(draft)
        }
        let moment = try now()
        let placement = try people.placements(of: learners[0], at: moment)[0]
        let grant = try people.roles(of: trainer, at: moment)[0]
        let membership = try people.memberships(of: learners[0], in: cohort)[0]
        let enrolment = try people.enrolments(of: learners[0], at: moment)[0]
        try people.newEntry(.changeEnrolment) { draft in
            try draft.end(placement, on: .on("2026-12-31"))
            try draft.end(grant, on: .on("2026-12-31"))
            try draft.leave(membership: membership)
            try draft.change(enrolment.id, to: .onBreak, from: .on("2026-06-01"))
        }
        try people.newEntry(.rate, requestID: "request-1") { draft in
            let rating = StoredRating(
                .before,
                on: .on("2026-01-10"),
                answers: ["Q-1": "1", "Q-2": "3"]
            )
            try draft.add(rating, of: learners[0], edition: curriculum.edition.id)
        }
        let names = try people.nameDigests(of: .learner(learners[1]))
        try people.newEntry(.rename) { draft in
            try draft.name(.learner(learners[1]), .fixture("Grace Hopper"))
            try draft.erase(names[0])
        }
    }

    /// Certificates, of which one renews another and is withdrawn.
    private func addCertificates(_ draft: EntryDraft) throws {
        let issuer = try draft.addIssuer(
            did: "did:web:certs.example.org:issuers:rosewood",
            url: "https://certs.example.org",
            name: .fixture("Rosewood Care Ltd")
        )
        let proof = try draft.addKey(of: issuer, .ed25519, "ed25519-2026", [1])
        let token = try draft.addKey(of: issuer, .rsa, "rsa-2026", [2])
        try draft.endKey(token, .retired)
        let list = try draft.addStatusList("2026-a", of: issuer)
        var last: StoredCertificate.ID?
        for (number, year) in ["2026", "2029", "2032"].enumerated() {
            let id = try draft.add(
                NewCertificate(
                    uuid: "uuid-\(number)",
                    code: "code-\(number)",
                    subject: "subject-\(number)",
                    learner: learners[0],
                    region: "GB-ENG",
                    edition: curriculum.edition.id,
                    award: Award(
                        earnedOn: .on("\(year)-03-04"),
                        lastDay: .on("\(year)-12-31")
                    ),
                    renews: number == 2 ? last : nil
                )
            )
            try draft.add(
                NewCertificateVersion(
                    issuer: issuer,
                    validFrom: Self.noon,
                    place: StoredCertificate.Place(list: list, index: number),
                    document: .fixture("document \(number)"),
                    claims: .fixture("claims \(number)"),
                    proof: StoredCertificate.Signature(key: proof, value: "z1"),
                    token: StoredCertificate.Signature(key: token, value: "t1")
                ),
                of: id
            )
            last = id
        }
        if let last { try draft.withdraw(last, because: .fixture("a mistake")) }
    }

    /// An edition that takes the standard's place, with what was settled, and is taken back; one link is reviewed, the
    /// other ended.
    private func addLineage(_ draft: EntryDraft, among links: [Link]) throws {
        var edition = standard.edition
        (edition.slug, edition.identifier) = ("standard-2", "urn:standard-2")
        let successor = try draft.add(EditionTree(edition: edition, items: [.aim(1, "K1")]))
        let adoption = try draft.adopt(successor.edition.id, from: .on("2026-08-01"))
        try draft.add(
            TeachOut(
                edition: standard.edition.id,
                adoption: adoption,
                successor: successor.edition.id,
                lastEnrolmentOn: .on("2026-07-31"),
                lastAwardOn: .on("2026-12-31")
            )
        )
        let (old, new) = (standard.items[0].id, successor.items[0].id)
        let link = Link(target: new, sources: [old], relation: .exact)
        let crosswalk = Crosswalk(
            source: standard.edition.id,
            target: successor.edition.id,
            links: [link]
        )
        try draft.add(crosswalk, of: adoption)
        try draft.settle([old, new], .equivalent, because: .fixture("same task"), of: adoption)
        try draft.undo(adoption, because: .fixture("too early"))
        try draft.review(links[0].id, by: administrator, note: .fixture("read both"))
        try draft.end(links[1].id, because: .fixture("not so"))
    }

    /// One with every table of facts filled.
    static func full(on connection: Connection? = nil) throws -> SmallRegister {
        let register = try SmallRegister(on: connection)
        try register.addLaterFacts()
        return register
    }
}
