import AltasCore

/// What stands across a training matrix: modules or criteria, of the curriculum and of the region's
/// own.
struct MatrixColumns {
    private var columns: [(item: Item, tree: EditionTree)] = []

    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)``,
    ///   ``Refusal/ambiguousItem(_:candidates:)``.
    init(_ request: MatrixRequest, in sight: RegionSight) throws {
        let roots =
            request.items.isEmpty
            ? sight.curriculum.roots.map { ($0, sight.curriculum) }
            : try request.items.map { try Self.item(coded: $0, in: sight) }
        for (item, tree) in roots {
            if tree.edition.role == .local || (item.parent == nil && !request.isByCriteria) {
                add(item, of: tree)
            } else {
                addCriteria(under: item, in: sight)
            }
        }
    }

    private mutating func add(_ item: Item, of tree: EditionTree) {
        guard !columns.contains(where: { $0.item.id == item.id }) else { return }
        columns.append((item, tree))
    }

    /// A criterion itself; of an outcome the European criteria, then the region's own that its
    /// award needs.
    private mutating func addCriteria(under item: Item, in sight: RegionSight) {
        if item.kind == .criterion { return add(item, of: sight.curriculum) }
        let awardCriteria = sight.view.awardCriteria
        for part in sight.curriculum.subtree(of: item.id) {
            for criterion in sight.curriculum.children(of: part.id)
            where criterion.kind == .criterion {
                add(criterion, of: sight.curriculum)
            }
            guard let local = sight.local else { continue }
            for own in awardCriteria where own.anchor == part.id { add(own, of: local) }
        }
    }

    private static func item(
        coded text: String,
        in sight: RegionSight
    ) throws -> (Item, EditionTree) {
        let trees = [sight.curriculum, sight.local].compactMap { $0 }
        let prefix = sight.curriculum.edition.slug + ":"
        let code = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
        let found = trees.flatMap { tree in tree.items(coded: code).map { ($0, tree) } }
        guard found.count <= 1 else {
            throw Refusal.ambiguousItem(text, candidates: found.map { $1.path(of: $0) })
        }
        guard let first = found.first else {
            let codes = trees.flatMap { $0.items.map(\.code.description) }
            throw Refusal.unknownItem(
                text,
                edition: sight.curriculum.edition.slug,
                nearest: Suggestions.nearest(to: code, among: codes)
            )
        }
        return first
    }
}

extension MatrixColumns {
    /// What the columns are called.
    func names(_ question: Question) -> [ItemName] {
        columns.map { ItemName($0.item, in: $0.tree, question) }
    }

    /// How long each column's item lasts for one learner, in the columns' order.
    func validities(in standing: CurriculumStanding) -> [Validity?] {
        var validities: [Item.ID: Validity] = [:]
        for module in standing.modules {
            validities[module.item] = module.validity
            for outcome in module.outcomes {
                for criterion in outcome.criteria + outcome.local {
                    validities[criterion.item] = criterion.validity
                }
            }
        }
        return columns.map { validities[$0.item.id] }
    }
}
