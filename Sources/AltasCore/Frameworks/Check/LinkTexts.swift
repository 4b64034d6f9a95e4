/// How much of what an item says the sources of a link say too, in the languages that both have.
struct LinkTexts {
    /// How many achieving links have no language in common with their sources.
    private(set) var incomparable = 0
    private var shares: [Link.ID: Double] = [:]

    /// Compares the texts of the links that achieve; a source speaks for what stands under it.
    init(of links: [Link], from sources: [EditionTree], to target: EditionTree) {
        let strong = links.filter(\.relation.achieves)
        guard !strong.isEmpty else { return }
        let languages = target.languages.intersection(
            sources.reduce(into: Set<String>()) { $0.formUnion($1.languages) }
        ).sorted()
        var vocabulary = Vocabulary()
        let left = sources.map {
            WordedEdition($0, languages: languages, vocabulary: &vocabulary)
        }
        let right = WordedEdition(target, languages: languages, vocabulary: &vocabulary)
        let scale = LikenessScale(left + [right], stemCount: vocabulary.stemCount)
        for link in strong {
            guard let place = right.places[link.target] else { continue }
            let said = WordProfile(left.flatMap { Self.words(of: link, in: $0, scale) })
            let overlap = Overlap(said, scale.profile(of: place, in: right))
            if overlap.right > 0, overlap.left > 0 {
                shares[link.id] = Double(overlap.shared / overlap.right)
            } else {
                incomparable += 1
            }
        }
    }

    /// How much of the target's words the sources have, from 0 to 1; nil where nothing was
    /// compared.
    func share(of link: Link) -> Double? { shares[link.id] }

    private static func words(
        of link: Link,
        in edition: WordedEdition,
        _ scale: LikenessScale
    ) -> [WordProfile.Word] {
        let places = link.sources.flatMap { edition.tree.subtree(of: $0) }
            .compactMap { edition.places[$0.id] }
        return scale.profile(of: places, in: edition).words
    }
}
