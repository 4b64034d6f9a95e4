package import AltasCore
import AltasStore

/// Which frameworks are asked for.
package struct FrameworkFilter: Sendable, Hashable, Codable {
    /// The region they belong to; nil for any.
    package var region: String?
    /// What they are for; nil for anything.
    package var role: Edition.Role?
    /// Whether those that are not in force are shown too.
    package var includesAll: Bool

    /// By default everything in force.
    package init(region: String? = nil, role: Edition.Role? = nil, includesAll: Bool = false) {
        self.region = region
        self.role = role
        self.includesAll = includesAll
    }
}

/// The frameworks that a register holds.
package struct FrameworkList: Sendable, Codable {
    /// The curriculum first, then by region and slug.
    package let frameworks: [Framework]
    /// How many more there are that are not in force, and were not asked for.
    package let others: Int
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// One edition in the list.
    package struct Framework: Sendable, Codable {
        /// Which.
        package let edition: EditionName
        /// Whether it is in force.
        package let isInForce: Bool
        /// How many items it has.
        package let items: Int
        /// When and how it ends; nil while that is not decided.
        package let ending: EditionEnding?
    }
}

extension FrameworkList {
    /// A list with these of another's frameworks only.
    package init(_ places: Range<Int>, of list: FrameworkList) {
        self.init(
            frameworks: Array(list.frameworks[places]),
            others: list.others,
            stamp: list.stamp
        )
    }
}

extension Register {
    /// Lists frameworks.
    ///
    /// Whoever is signed in may read them.
    ///
    /// - Throws: ``Refusal/unknownRegion(_:nearest:)``.
    package func frameworks(
        _ filter: FrameworkFilter = FrameworkFilter(),
        _ inquiry: Inquiry,
        as session: Session
    ) throws -> FrameworkList {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let region = try filter.region.map { try connection.region(named: $0, at: moment) }
            let inForce = try connection.editionsInForce(at: moment)
            let counts = try connection.itemCounts()
            let lineage = try connection.lineage(at: moment)
            let alike = try connection.editions(at: moment).filter { edition in
                (region == nil || edition.region == region)
                    && (filter.role == nil || edition.role == filter.role)
            }
            let editions = alike.filter { filter.includesAll || inForce.contains($0.id) }
            return FrameworkList(
                frameworks: try editions.sorted(by: Edition.isListedBefore).map { edition in
                    FrameworkList.Framework(
                        edition: EditionName(edition, question),
                        isInForce: inForce.contains(edition.id),
                        items: counts[edition.id] ?? 0,
                        ending: try lineage.teachOut(of: edition.id).map {
                            try EditionEnding($0, on: connection)
                        }
                    )
                },
                others: alike.count - editions.count,
                stamp: question.stamp
            )
        }
    }
}

extension Edition {
    /// The curriculum first, then by region; a region's own criteria before its standards.
    fileprivate static func isListedBefore(_ left: Edition, _ right: Edition) -> Bool {
        left.listingKey.lexicographicallyPrecedes(right.listingKey)
    }

    private var listingKey: [String] {
        [region?.rawValue ?? "", role.rawValue, slug]
    }
}
