import AltasCore
import AltasRegister

/// Frameworks, and the links between them.
struct FrameworkOperations: Sendable {
    let register: Register

    var all: [Operation] { [frameworks, framework, crosswalk, gap] }

    private var frameworks: Operation {
        .list(
            "frameworks",
            .apiFrameworks,
            "The frameworks in force: the curriculum first, then by region and short name.",
            query: [
                QueryParameter("region", .text, "Only those of the region of this code."),
                QueryParameter(
                    "role",
                    .choice(Edition.Role.allCases.map(\.rawValue)),
                    "Only those that are for this."
                ),
                QueryParameter("all", .choice(["true", "false"]), "Also those not in force."),
            ],
            refusals: [.notFound],
            list
        )
    }

    private var framework: Operation {
        .question(
            "framework",
            .apiFramework,
            "A framework with its items, each before those under it.",
            query: [
                QueryParameter("item", .text, "The code of the item to begin at.")
            ]
        ) {
            try register.framework(
                $0.parameter("framework"),
                item: $0.query("item"),
                $0.inquiry,
                as: $1
            )
        }
    }

    private var crosswalk: Operation {
        .question(
            "crosswalk",
            .apiCrosswalk,
            "The links from one framework to the items of another.",
            query: [
                QueryParameter("item", .text, "The code of the item to begin at.")
            ]
        ) {
            let request = CrosswalkRequest(
                $0.parameter("target"),
                item: $0.query("item"),
                source: $0.parameter("source")
            )
            return try register.crosswalk(request, $0.inquiry, as: $1)
        }
    }

    private var gap: Operation {
        .question(
            "gap",
            .apiGap,
            "What somebody who holds one region's award still lacks in another.",
            query: [
                QueryParameter(
                    "from",
                    .text,
                    "The region whose award is held.",
                    example: "GB-ENG"
                ),
                QueryParameter("to", .text, "The region of interest.", example: "NO"),
                QueryParameter("standard", .text, "Only this standard of that region."),
            ],
            refusals: [.notFound]
        ) {
            let request = GapRequest(
                from: $0.query("from") ?? "",
                to: $0.query("to") ?? "",
                standard: $0.query("standard")
            )
            return try register.gap(request, $0.inquiry, as: $1)
        }
    }

    private func list(_ request: Request, _ session: Session) throws -> ListPage<FrameworkList> {
        let paging = Paging(of: request)
        let filter = FrameworkFilter(
            region: request.query("region"),
            role: request.query("role").flatMap(Edition.Role.init),
            includesAll: request.query("all") == "true"
        )
        let list = try register.frameworks(filter, request.inquiry, as: session)
        return try ListPage(list, paging)
    }
}

extension ListPage<FrameworkList> {
    /// A part of a list that is short enough to be read whole.
    ///
    /// - Throws: `Refusal.unknownEdition` when the page is to begin or end at one that is not listed.
    fileprivate init(_ list: FrameworkList, _ paging: Paging) throws {
        let slugs = list.frameworks.map(\.edition.slug)
        guard let places = paging.places(in: slugs) else {
            throw Refusal.unknownEdition(paging.after ?? paging.before ?? "", nearest: [])
        }
        let shown = slugs[places]
        self.init(
            answer: FrameworkList(places, of: list),
            total: slugs.count,
            previous: places.lowerBound > 0 ? shown.first : nil,
            next: places.upperBound < slugs.count ? shown.last : nil
        )
    }
}
