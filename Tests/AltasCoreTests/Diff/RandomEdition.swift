import AltasCore
import Fixtures

/// Editions made at random, and random edits of them that are known.
struct RandomEdition {
    private var random: SeededGenerator
    private let words: Int

    /// Texts are made of so many words.
    init(seed: UInt64, words: Int = 900) {
        random = SeededGenerator(seed: seed)
        self.words = words
    }

    /// Eight headings with one to nine items each, a few of them with parts.
    mutating func tree() throws -> EditionTree {
        var lines: [CareOutline.Line] = []
        for heading in 1...8 {
            lines.append(line("\(heading)"))
            for outcome in 1...Int.random(in: 1...9, using: &random) {
                let path = "\(heading)>\(heading).\(outcome)"
                lines.append(line(path))
                guard Int.random(in: 0..<4, using: &random) == 0 else { continue }
                lines.append(line("\(path)>\(heading).\(outcome)a"))
                lines.append(line("\(path)>\(heading).\(outcome)b"))
            }
        }
        return try .outline(lines)
    }

    /// So many items at the top.
    mutating func list(of count: Int) throws -> EditionTree {
        var lines: [CareOutline.Line] = []
        for number in 1...count { lines.append(line("\(number)")) }
        return try .outline(lines)
    }

    /// The same items with the same keys and other codes: each has one that another had.
    mutating func renumbered(_ tree: EditionTree) throws -> EditionTree {
        let codes = tree.items.map(\.code)
        let shift = Int.random(in: 1..<codes.count, using: &random)
        return try tree.changing { item in
            guard let place = tree.items.firstIndex(where: { $0.id == item.id }) else { return }
            item.code = codes[(place + shift) % codes.count]
        }
    }

    /// Two words of each statement replaced.
    mutating func reworded(_ tree: EditionTree) throws -> EditionTree {
        var random = random
        return try tree.changing { item in
            item.statement = LocalizedText(["en": reword(item.statement, &random)])
        }
    }

    /// The tree with every sixth item edited in some way, and what became of each of those.
    mutating func edited(
        _ tree: EditionTree
    ) throws -> (tree: EditionTree, expected: [Item.ID: EditionDiff.Kind]) {
        var expected: [Item.ID: EditionDiff.Kind] = [:]
        var items: [Item] = []
        for item in tree.items {
            var item = item
            switch Int.random(in: 0..<24, using: &random) {
            case 0 where tree.children(of: item.id).isEmpty:
                expected[item.id] = .withdrawn
                continue
            case 1:
                item.statement = LocalizedText(["en": reword(item.statement, &random)])
                expected[item.id] = .reworded
            case 2 where item.parent != nil && tree.children(of: item.id).isEmpty:
                item.parent = nil
                expected[item.id] = .moved
            case 3:
                var added = Item.fixture(id: item.id.rawValue + 1_000, code: "N\(item.id)")
                added.title = LocalizedText(["en": text(4)])
                added.statement = LocalizedText(["en": text(12)])
                added.identifier = ""
                items.append(added)
                expected[added.id] = .new
            default: break
            }
            items.append(item)
        }
        return (try EditionTree(edition: tree.edition, items: items), expected)
    }

    private mutating func line(_ path: String) -> CareOutline.Line { (path, text(4), text(12)) }

    private mutating func text(_ count: Int) -> String {
        (0..<count).map { _ in Self.word(Int.random(in: 0..<words, using: &random)) }
            .joined(separator: " ")
    }

    private func reword(_ text: LocalizedText, _ random: inout SeededGenerator) -> String {
        var words = (text["en"] ?? "").split(separator: " ").map(String.init)
        for place in [2, 7] where place < words.count {
            words[place] = Self.word(Int.random(in: 0..<1_000_000, using: &random) + 1_000)
        }
        return words.joined(separator: " ")
    }

    /// A word for a number: syllables, each of two letters.
    private static func word(_ number: Int) -> String {
        let (consonants, vowels) = (Array("bdfgklmnprst"), Array("aeiou"))
        var (rest, word) = (number, "")
        repeat {
            word.append(consonants[rest % 12])
            word.append(vowels[rest / 12 % 5])
            rest /= 60
        } while rest > 0
        return word
    }
}
