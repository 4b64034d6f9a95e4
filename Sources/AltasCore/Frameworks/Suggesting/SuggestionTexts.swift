/// The texts of some editions and of a standard, made ready to find which are near each other.
struct SuggestionTexts {
    /// The languages that both sides have, by tag.
    let languages: [String]
    private let sources: [Source]
    private let target: WordedEdition
    private let vocabulary: Vocabulary
    private let scale: LikenessScale
    /// The sources that have a word, with what it weighs there, by the word.
    private let postings: [UInt32: [Posting]]

    /// An item that a link may start from.
    private struct Source {
        let item: Item
        let lengths: Lengths
    }

    /// That a source has a word.
    private struct Posting {
        let source: Int
        let weight: Float
    }

    /// The squared weight of an item's words in each language; 0 where it has none.
    private typealias Lengths = [Float]

    init(_ editions: [EditionTree], _ standard: EditionTree) {
        let held = editions.reduce(into: Set<String>()) { $0.formUnion($1.languages) }
        let shared = held.intersection(standard.languages).sorted()
        var vocabulary = Vocabulary()
        let worded = editions.map {
            WordedEdition($0, languages: shared, vocabulary: &vocabulary)
        }
        languages = shared
        target = WordedEdition(standard, languages: languages, vocabulary: &vocabulary)
        scale = LikenessScale(worded + [target], stemCount: vocabulary.stemCount)
        self.vocabulary = vocabulary
        var found: [Source] = []
        var postings: [UInt32: [Posting]] = [:]
        for edition in worded {
            for (place, item) in edition.tree.items.enumerated()
            where item.kind != .module && !item.isUnheld {
                let words = scale.tellingWords(of: place, in: edition)
                for word in words {
                    let posting = Posting(source: found.count, weight: word.weight)
                    postings[word.key, default: []].append(posting)
                }
                found.append(Source(item: item, lengths: Self.lengths(words, languages.count)))
            }
        }
        self.sources = found
        self.postings = postings
    }

    /// The sources whose texts are nearest to an item of the standard, the nearest first.
    func nearest(to place: Int, limit: Int) -> [LinkSuggestion] {
        let words = scale.tellingWords(of: place, in: target)
        let lengths = Self.lengths(words, languages.count)
        var products: [Int: Float] = [:]
        for word in words {
            for posting in postings[word.key] ?? [] {
                products[posting.source, default: 0] += word.weight * posting.weight
            }
        }
        let scores = products.map { source, product in
            (source: source, score: Self.cosine(product, lengths, sources[source].lengths))
        }
        let best = scores.sorted { ($1.score, $0.source) < ($0.score, $1.source) }.prefix(limit)
        return best.map { suggestion(of: sources[$0.source].item, for: place, score: $0.score) }
    }

    private static func lengths(_ words: [WordProfile.Word], _ count: Int) -> Lengths {
        words.reduce(into: Lengths(repeating: 0, count: count)) { lengths, word in
            lengths[word.language] += word.weight * word.weight
        }
    }

    /// The cosine of the angle between two texts, in the languages in which both are held.
    private static func cosine(_ product: Float, _ left: Lengths, _ right: Lengths) -> Double {
        var (ours, theirs): (Float, Float) = (0, 0)
        for (length, other) in zip(left, right) where length > 0 && other > 0 {
            ours += length
            theirs += other
        }
        guard ours > 0, theirs > 0 else { return 0 }
        return min(1, Double(product / (ours * theirs).squareRoot()))
    }
}

// MARK: - Words for people

extension SuggestionTexts {
    /// How many words of each sort are named.
    private static let mostWords = 6

    private func suggestion(of source: Item, for place: Int, score: Double) -> LinkSuggestion {
        let item = target.tree.items[place]
        let language =
            languages.first { $0 == "en" && item.holds($0) && source.holds($0) }
            ?? languages.first { item.holds($0) && source.holds($0) } ?? ""
        let held = Set(words(of: source, in: language).flatMap(\.stems))
        let own = words(of: item, in: language)
        return LinkSuggestion(
            target: item.id,
            source: source.id,
            score: (score * 100).rounded(.down) / 100,
            sharedWords: named(own.filter { !held.isDisjoint(with: $0.stems) }),
            missingWords: named(own.filter { held.isDisjoint(with: $0.stems) })
        )
    }

    /// The words of an item's texts that say something, in their order.
    private func words(of item: Item, in language: String) -> [(text: String, stems: [Int32])] {
        var words: [(text: String, stems: [Int32])] = []
        for text in [item.title[language], item.statement[language]].compactMap(\.self) {
            WordSplitter.forEach(in: text) { _, part in
                let stems = vocabulary.stems(of: part).filter(scale.isTelling)
                if part.contains(where: \.isLetter), !stems.isEmpty {
                    words.append((part.lowercased(), stems))
                }
            }
        }
        return words
    }

    /// The most telling of these, each once.
    private func named(_ words: [(text: String, stems: [Int32])]) -> [String] {
        var seen: Set<[Int32]> = []
        let distinct = words.filter { seen.insert($0.stems).inserted }
        let weighed = distinct.map { word in
            (text: word.text, weight: word.stems.reduce(0) { max($0, scale.weight(of: $1)) })
        }
        return weighed.enumerated().sorted {
            ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
        }.prefix(Self.mostWords).map(\.element.text)
    }
}

extension LikenessScale {
    /// How much a word says that a quarter of all texts have, or eight where they are few; no more
    /// than that is nothing.
    private var commonWeight: Float { weight(ofCount: max(8, textCount / 4)) }

    /// Whether a stem tells one text from another.
    fileprivate func isTelling(_ stem: Int32) -> Bool { weight(of: stem) > commonWeight }

    /// The words of an item that tell it from others.
    fileprivate func tellingWords(
        of place: Int,
        in edition: WordedEdition
    ) -> [WordProfile.Word] {
        let words = profile(of: place, in: edition).words
        return words.filter { isTelling($0.stem) }
    }
}

extension Item {
    /// Whether it says something in a language.
    fileprivate func holds(_ language: String) -> Bool {
        title[language] != nil || statement[language] != nil
    }
}
