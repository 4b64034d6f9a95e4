import AltasCore
import AltasExchange

/// The sample people, sites and visits of the demonstration. None of them exists.
struct DemoStory {
    /// A site with its trainer and its learners.
    struct Home {
        let code: String
        let name: String
        let region: String
        let trainer: String
        let assurer: String
        let capacity: String
        let learners: [String]
    }

    static let homes = [
        Home(
            code: "rosewood",
            name: "Rosewood House, Liverpool",
            region: "GB-ENG",
            trainer: "Priya Nair",
            assurer: "Owen Hughes",
            capacity: "assessor",
            learners: [
                "Grace Ashworth", "Daniel Okafor", "Siân Llŷr", "Megan Doyle", "Tomasz Łukasik",
                "Aisha Rahman",
            ]
        ),
        Home(
            code: "mirador",
            name: "Residencia El Mirador, Valencia",
            region: "ES",
            trainer: "Lucía Ferrer Peña",
            assurer: "Jordi Vidal",
            capacity: "workplace-tutor",
            learners: [
                "Carmen Ibáñez", "Javier Muñoz", "Nuria Solà", "Ángel Peris", "Inés Aguilar",
                "Raúl Ortega",
            ]
        ),
        Home(
            code: "fjordheim",
            name: "Fjordheim omsorgssenter, Bergen",
            region: "NO",
            trainer: "Ingrid Bjørnstad",
            assurer: "Lars Hauge",
            capacity: "professional-leader",
            learners: [
                "Kari Nygård", "Ola Sæther", "Máret Sara", "Amina Warsame", "Håkon Lie",
                "Solveig Brekke",
            ]
        ),
        Home(
            code: "solgaarden",
            name: "Solgården, Odense",
            region: "DK",
            trainer: "Mette Østergaard",
            assurer: "Jens Kjær",
            capacity: "placement-supervisor",
            learners: [
                "Freja Møller", "Søren Dahl", "Zeynep Yılmaz", "Anders Bæk", "Line Toft",
                "Peter Juhl",
            ]
        ),
    ]

    /// A visit: how long ago, to how many of the home's learners, and what was seen.
    struct Sitting {
        let daysAgo: Int
        let learners: Int
        let modules: [String]
        let evidence: Evidence

        init(
            _ daysAgo: Int,
            _ learners: Int,
            _ modules: [String] = [],
            _ evidence: Evidence = .first
        ) {
            self.daysAgo = daysAgo
            self.learners = learners
            self.modules = modules
            self.evidence = evidence
        }
    }

    /// What a visit is for: a first kind of evidence, a second kind for skills, or the region's own criteria.
    enum Evidence {
        case first
        case second
        case local
    }

    /// One learner of each home gets far; what others hold has run out, or is about to.
    static let sittings = [
        Sitting(1180, 3, ["ALT-1"]), Sitting(1060, 4, ["ALT-2"]),
        Sitting(1055, 4, ["ALT-2"], .second), Sitting(210, 4, ["ALT-4", "ALT-5"]),
        Sitting(180, 3, ["ALT-4", "ALT-5"], .second), Sitting(90, 2, ["ALT-6"]),
        Sitting(60, 2, ["ALT-6"], .second), Sitting(30, 2, [], .local), Sitting(20, 1, ["ALT-1"]),
        Sitting(12, 3, ["ALT-3"]),
    ]
}

/// The grids of the demonstration, made of what the curriculum itself says.
struct DemoGrid {
    let curriculum: EditionTree
    let regions: [RegionPackage]

    /// A grid as CSV: a mark for each criterion, by a method that its outcome lists. Only those who are not the home's
    /// first two get a *not yet* now and then, as people do.
    func csv(
        _ sitting: DemoStory.Sitting,
        at home: DemoStory.Home,
        learners: [(code: String, name: String)],
        on day: CivilDate,
        assessor: String
    ) -> String {
        let columns = columns(of: sitting, at: home)
        let preamble = [
            ["site", home.code], ["seen on", day.description], ["assessor", assessor],
        ]
        let header = ["learner", "name"] + columns.map(\.heading)
        let rows = learners.prefix(sitting.learners).enumerated().map { place, learner in
            let marks = columns.enumerated().map { column, item in
                let isNotYet = place > 1 && (place * 5 + column).isMultiple(of: 11)
                return "\(isNotYet ? "not yet" : "met")/\(item.method)"
            }
            return [learner.code, learner.name] + marks
        }
        return CSVWriter().text(preamble + [header] + rows)
    }

    private typealias Column = (heading: String, method: String)

    private func columns(of sitting: DemoStory.Sitting, at home: DemoStory.Home) -> [Column] {
        guard sitting.evidence != .local else { return localColumns(of: home) }
        let outcomes = sitting.modules.flatMap { curriculum.items(coded: $0) }
            .flatMap { curriculum.children(of: $0.id) }
        return outcomes.flatMap { outcome -> [Column] in
            guard let method = method(for: outcome, sitting.evidence) else { return [] }
            return curriculum.children(of: outcome.id).map { ("altas:\($0.code)", method) }
        }
    }

    private func localColumns(of home: DemoStory.Home) -> [Column] {
        let local = regions.first { $0.profile.region.rawValue == home.region }?.local
        let items = (local?.tree.items ?? []).filter { $0.assessment.neededFor == ["award"] }
        return items.compactMap { item in
            let outcome = local?.anchors[item.id].flatMap { curriculum.items(coded: $0).first }
            guard let method = outcome.flatMap({ method(for: $0, .first) }) else { return nil }
            return (item.code.description, method)
        }
    }

    /// The first observation that an outcome lists, else its first method; for a second kind of evidence another one, and
    /// a simulation only when there is nothing else. Nil where no second kind is asked for.
    private func method(for outcome: Item, _ evidence: DemoStory.Evidence) -> String? {
        let methods = outcome.assessment.methods
        let first = methods.first { [.observation, "WIT"].contains($0) } ?? methods.first
        guard evidence == .second else { return first?.rawValue }
        guard outcome.assessment.kind == .skill else { return nil }
        let others = methods.filter { $0 != first }
        return (others.first { $0 != .simulation } ?? others.first)?.rawValue
    }
}
