/// The sample people, sites and visits of the demonstration.
///
/// None of them exists.
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

    /// What one learner of the first home then shows, to earn the certificate.
    static let lastSittings = [
        Sitting(9, 1, ["ALT-3"], .second), Sitting(6, 1, ["ALT-7"]),
        Sitting(5, 1, ["ALT-7"], .second),
    ]
}
