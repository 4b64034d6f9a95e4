/// An edition whose texts are numbers, for comparing it with another.
///
/// Items are known by their places in the edition, from 0.
struct WordedEdition {
    /// The edition itself.
    let tree: EditionTree
    /// The place of each item.
    let places: [Item.ID: Int]
    /// The place of each item's parent; nil at the top.
    let parents: [Int?]
    /// The places of each item's children.
    let children: [[Int]]
    /// The places at the top.
    let roots: [Int]
    /// What is compared of each code: neither letter case nor a `~` before it counts.
    let codes: [String]
    /// The texts of each item, by language.
    let texts: WordedTexts
    /// The stems of all texts, one after the other.
    let stems: [Int32]

    /// Numbers the texts; `languages` are those that both editions have.
    init(_ tree: EditionTree, languages: [String], vocabulary: inout Vocabulary) {
        self.tree = tree
        var places: [Item.ID: Int] = [:]
        for place in tree.items.indices { places[tree.items[place].id] = place }
        self.places = places
        parents = tree.items.map { $0.parent.flatMap { places[$0] } }
        var children = [[Int]](repeating: [], count: tree.items.count)
        for (place, parent) in parents.enumerated() {
            if let parent { children[parent].append(place) }
        }
        self.children = children
        roots = parents.indices.filter { [parents] in parents[$0] == nil }
        codes = tree.items.map { item in
            let code = item.code.description.lowercased()
            return item.code.isOurs ? String(code.dropFirst()) : code
        }
        var stems: [Int32] = []
        var texts = WordedTexts()
        for item in tree.items {
            texts.append(
                languages.enumerated().compactMap { number, language in
                    WordedText(item, in: language, number: number, &vocabulary, &stems)
                }
            )
        }
        self.texts = texts
        self.stems = stems
    }

    /// How many items there are.
    var count: Int { parents.count }

    /// The stems of one text, in its order.
    func stems(of text: WordedText) -> ArraySlice<Int32> {
        stems[Int(text.stems.lowerBound)..<Int(text.stems.upperBound)]
    }

    /// The items under one parent, or at the top for nil.
    func family(of parent: Int?) -> [Int] { parent.map { children[$0] } ?? roots }

    /// A value that only items of the same words in the same languages share; nil for one without
    /// words.
    func textKey(of place: Int) -> Int? {
        guard !texts[place].isEmpty else { return nil }
        var hasher = Hasher()
        for text in texts[place] {
            hasher.combine(text.language)
            hasher.combine(text.titleKey)
            hasher.combine(text.statementKey)
        }
        return hasher.finalize()
    }
}

/// The texts of items, all in one list.
struct WordedTexts {
    /// All of them, item after item.
    private(set) var all: [WordedText] = []
    /// Where those of each item end.
    private var ends: [Int32] = []

    /// The texts of one item.
    subscript(_ place: Int) -> ArraySlice<WordedText> {
        all[(place > 0 ? Int(ends[place - 1]) : 0)..<Int(ends[place])]
    }

    /// Adds the texts of the next item.
    mutating func append(_ texts: some Sequence<WordedText>) {
        all.append(contentsOf: texts)
        ends.append(Int32(truncatingIfNeeded: all.count))
    }
}

/// What an item says in one language, as numbers.
struct WordedText {
    /// The number of the language.
    let language: Int32
    /// A value that only titles of the same words share; nil where there is none.
    let titleKey: Int?
    /// A value that only statements of the same words share; nil where there is none.
    let statementKey: Int?
    /// Where its stems are, the title's before the statement's.
    let stems: Range<Int32>
    /// Where the stems of the title end.
    let titleEnd: Int32

    fileprivate init?(
        _ item: Item,
        in language: String,
        number: Int,
        _ vocabulary: inout Vocabulary,
        _ stems: inout [Int32]
    ) {
        let (title, statement) = (item.title[language], item.statement[language])
        guard title != nil || statement != nil else { return nil }
        self.language = Int32(truncatingIfNeeded: number)
        let start = Int32(truncatingIfNeeded: stems.count)
        titleKey = title.map { vocabulary.read($0, into: &stems) }
        titleEnd = Int32(truncatingIfNeeded: stems.count)
        statementKey = statement.map { vocabulary.read($0, into: &stems) }
        self.stems = start..<Int32(truncatingIfNeeded: stems.count)
    }
}
