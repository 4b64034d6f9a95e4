package import AltasCore

/// What a region's folder is checked against: a curriculum, and the editions that are there already.
package struct RegionContext: Sendable {
    /// The curriculum that links start from.
    package let curriculum: EditionTree
    /// The editions that are there already, of any region.
    let editions: [Edition]

    /// Takes a curriculum and the editions of a register.
    package init(curriculum: EditionTree, editions: [Edition]) {
        self.curriculum = curriculum
        self.editions = editions
    }

    /// Takes the newest curriculum and the editions of a library; nil when it has no curriculum.
    package init?(_ library: Library) {
        let curricula = library.curricula.map(\.tree)
        guard let newest = Library.newest(of: curricula) else { return nil }
        let standards = library.standards + library.regions.flatMap(\.standards)
        let local = library.regions.compactMap(\.local?.tree.edition)
        self.init(
            curriculum: newest,
            editions: curricula.map(\.edition) + standards.map(\.tree.edition) + local
        )
    }

    /// The codes of the methods that the curriculum names.
    var methods: [String] { curriculum.edition.details.methods.map(\.code) }

    /// The codes of the curriculum's items of one kind.
    func codes(_ kind: Item.Kind) -> [String] {
        curriculum.items.filter { $0.kind == kind }.map(\.code.description)
    }
}
