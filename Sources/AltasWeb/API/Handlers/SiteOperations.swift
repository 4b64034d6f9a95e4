import AltasRegister

/// Sites, and what is in date there.
struct SiteOperations: Sendable {
    let register: Register

    var all: [Operation] {
        [
            .question("sites", .apiSites, "The sites where the asker holds a role, by code.") {
                try register.sites(as: $1, $0.inquiry)
            },
            .question(
                "siteMatrix",
                .apiMatrix,
                "The training matrix of a site: learners down, modules or criteria across.",
                query: [
                    QueryParameter(
                        "region",
                        .text,
                        "The code of the region to look through; without it, the site's."
                    ),
                    QueryParameter(
                        "by",
                        .choice(["modules", "criteria"]),
                        "What stands across; without it, modules."
                    ),
                    QueryParameter(
                        "expiring-within",
                        .number(0...36_500),
                        "Only learners with something out of date, or running out in so many days."
                    ),
                ],
                matrix
            ),
        ]
    }

    private func matrix(_ request: Request, _ session: Session) throws -> MatrixAnswer {
        let wanted = MatrixRequest(
            site: request.parameter("site"),
            region: request.query("region"),
            isByCriteria: request.query("by") == "criteria",
            expiringWithin: request.query("expiring-within").flatMap { Int($0) }
        )
        return try register.matrix(wanted, as: session, request.inquiry)
    }
}
