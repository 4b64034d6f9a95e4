import AltasCore
import AltasCredentials
import AltasExchange
import AltasStore
import AltasText

/// Puts together what a certificate says from where its learner stands.
struct ClaimsBuilder {
    private let sight: LearnerSight
    /// Where the issuer serves its frameworks; nil for one without a public address.
    private let site: String?

    init(_ sight: LearnerSight, _ issuer: IssuerInUse) {
        self.sight = sight
        site = issuer.issuer.url
    }

    private var question: Question { sight.question }

    // MARK: The curriculum

    func curriculum() -> ClaimedEdition {
        edition(sight.region.curriculum.edition)
    }

    /// The modules that are achieved, with their outcomes.
    func modules() -> [ClaimedModule] {
        sight.standing.modules.compactMap { module in
            guard let day = module.achievedOn, let item = sight.item(module.item) else {
                return nil
            }
            return ClaimedModule(
                item: claimed(item),
                outcomes: module.outcomes.compactMap { sight.item($0.item).map(claimed) },
                achievedOn: day
            )
        }
    }

    /// The edition of the region's own criteria.
    func localEdition() -> ClaimedEdition? {
        (sight.region.local?.edition).map(edition)
    }

    /// The region's own criteria that are met.
    func localCriteria() -> [ClaimedItem] {
        sight.standing.modules.flatMap(\.outcomes).flatMap(\.local).filter(\.isMet)
            .compactMap { sight.item($0.item).map(claimed) }
    }

    /// The methods behind what is achieved, most used first.
    func evidence() -> [ClaimedEvidence] {
        let counted = Set(
            sight.standing.modules.flatMap(\.outcomes).flatMap { $0.criteria + $0.local }
                .filter(\.isMet).flatMap(\.decisions)
        )
        let methods = sight.decisions.filter { counted.contains($0.id) }.map(\.method)
        let numbers = Dictionary(grouping: methods, by: \.self).mapValues(\.count)
        let terms = sight.region.curriculum.edition.details.methods
        return numbers.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
            .map { method, number in
                ClaimedEvidence(
                    method: method,
                    title: terms.first { $0.code == method.rawValue }?.label
                        ?? LocalizedText(["en": method.rawValue]),
                    decisions: number
                )
            }
    }

    // MARK: The region's standards

    /// The region's standards in force in which something is shown.
    func standards() throws -> [ClaimedStandard] {
        try question.connection.standards(of: sight.region.region, at: question.moment)
            .map { try sight.standing(in: $0) }
            .filter { $0.items.contains { [.achieved, .partly].contains($0.state) } }
            .map(standard)
    }

    private func standard(_ standing: StandardStanding) -> ClaimedStandard {
        let parts = standing.parts
        let tree = standing.plan.tree
        return ClaimedStandard(
            edition: edition(tree.edition),
            done: parts.count { $0.state == .achieved },
            total: parts.count,
            achieved: standing.items.compactMap { item in
                basis(of: item).map {
                    ClaimedStandard.AchievedItem(item: claimed(item.item), basis: $0)
                }
            },
            gaps: standing.items
                .filter { $0.state != .achieved && tree.children(of: $0.item.id).isEmpty }
                .map { claimed($0.item) }
        )
    }

    private func basis(of item: StandardStanding.ItemStanding) -> ClaimedStandard.Basis? {
        switch item.basis {
        case .link(let id, _):
            let link = item.links.first { $0.link.id == id }?.link
            return link?.status == .reviewed ? .reviewedLink : .draftLink
        case .direct: return .shownDirectly
        case .children: return .parts
        case nil: return nil
        }
    }

    // MARK: Naming

    private func edition(_ edition: Edition) -> ClaimedEdition {
        ClaimedEdition(
            slug: edition.slug,
            title: edition.details.title,
            edition: edition.label,
            uri: uri("CFDocuments", CASEIdentifier.served(edition.identifier)),
            isDraft: edition.details.verification != .verified
        )
    }

    private func claimed(_ item: Item) -> ClaimedItem {
        let code = item.code.description
        return ClaimedItem(
            code: code.hasPrefix("~") ? nil : code,
            title: item.title,
            uri: uri("CFItems", CASEIdentifier.served(item.identifier))
        )
    }

    private func uri(_ collection: String, _ identifier: String) -> String {
        guard let site else { return "urn:uuid:\(identifier)" }
        return "\(CASEHost.base(of: site))\(collection)/\(identifier)"
    }
}
