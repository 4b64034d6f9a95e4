import AltasCore
import Fixtures
import XCTest

/// What holds for any two editions, tried on generated ones.
final class EditionDiffPropertyTests: XCTestCase {
    private let seeds: ClosedRange<UInt64> = 1...12

    func testEveryItemIsInExactlyOneClass() throws {
        for seed in seeds {
            var edits = RandomEdition(seed: seed)
            let old = try edits.tree()
            let new = try edits.edited(old).tree
            var strange = RandomEdition(seed: seed + 100, words: 60)
            let unrelated = try strange.tree()
            for other in [new, unrelated] {
                let diff = try EditionDiff(from: old, to: other)
                let olds = diff.changes.flatMap(\.old)
                let news = diff.changes.flatMap(\.new)
                XCTAssertEqual(olds.sorted(), old.items.map(\.id).sorted(), "\(seed)")
                XCTAssertEqual(news.sorted(), other.items.map(\.id).sorted(), "\(seed)")
                for change in diff.changes {
                    XCTAssertEqual(change.old.isEmpty, change.kind == .new, "\(seed)")
                    XCTAssertEqual(change.new.isEmpty, change.kind == .withdrawn, "\(seed)")
                    XCTAssertTrue(change.old.allSatisfy { diff.change(ofOld: $0) == change })
                    XCTAssertTrue(change.new.allSatisfy { diff.change(ofNew: $0) == change })
                }
            }
        }
    }

    func testAnEditionIsTheSameAsItselfEvenWhereTextsRepeat() throws {
        for seed in seeds {
            var edition = RandomEdition(seed: seed, words: 4)
            let tree = try edition.tree()
            let diff = try EditionDiff(from: tree, to: tree)
            XCTAssertTrue(
                diff.changes.allSatisfy { $0.kind == .same && $0.old == $0.new },
                "\(seed)"
            )
            XCTAssertEqual(diff.equivalences.needsTopUp, [], "\(seed)")
        }
    }

    func testAfterARenumberingItemsAreFoundByTheirTexts() throws {
        for seed in seeds {
            var edition = RandomEdition(seed: seed)
            let old = try edition.tree()
            let new = try edition.renumbered(old)
            let diff = try EditionDiff(from: old, to: new)
            for change in diff.changes {
                XCTAssertEqual(change.old, change.new, "\(seed)")
                XCTAssertTrue([.same, .moved].contains(change.kind), "\(seed) \(change.kind)")
                XCTAssertFalse(change.awaitsVerdict, "\(seed)")
            }
        }
    }

    func testAfterARenumberingAndARewordingNoCodeMisleads() throws {
        for seed in seeds {
            var edition = RandomEdition(seed: seed)
            let old = try edition.tree()
            let new = try edition.reworded(edition.renumbered(old))
            let diff = try EditionDiff(from: old, to: new)
            for change in diff.changes where change.old != change.new {
                XCTFail("\(seed): \(change.kind) \(change.old) \(change.new)")
            }
        }
    }

    func testInALongFlatListItemsAreFoundByTheirWords() throws {
        var edition = RandomEdition(seed: 3)
        let old = try edition.list(of: 400)
        let new = try edition.reworded(edition.renumbered(old))
        let diff = try EditionDiff(from: old, to: new)
        XCTAssertEqual(diff.changes(of: .moved).count, 400)
        XCTAssertTrue(diff.changes.allSatisfy { $0.old == $0.new })
    }

    func testExchangingTheEditionsMirrorsTheClasses() throws {
        for seed in seeds {
            var edition = RandomEdition(seed: seed)
            let old = try edition.tree()
            let new = try edition.edited(old).tree
            let there = try EditionDiff(from: old, to: new)
            let back = try EditionDiff(from: new, to: old)
            let mirrored = Set(
                back.changes.map {
                    [$0.kind.mirrored.rawValue] + keys($0.new) + ["→"] + keys($0.old)
                }
            )
            let direct = Set(
                there.changes.map { [$0.kind.rawValue] + keys($0.old) + ["→"] + keys($0.new) }
            )
            XCTAssertEqual(direct, mirrored, "\(seed)")
        }
    }

    func testRandomEditsAreFound() throws {
        var kinds: Set<EditionDiff.Kind> = []
        for seed in seeds {
            var edition = RandomEdition(seed: seed)
            let old = try edition.tree()
            let (new, expected) = try edition.edited(old)
            let diff = try EditionDiff(from: old, to: new)
            for (key, kind) in expected {
                let change = diff.change(ofNew: key) ?? diff.change(ofOld: key)
                XCTAssertEqual(change?.kind, kind, "seed \(seed), item \(key)")
                kinds.insert(kind)
            }
        }
        XCTAssertEqual(kinds, [.reworded, .moved, .new, .withdrawn])
    }

    func testTheSameEditionsGiveTheSameAnswer() throws {
        var edition = RandomEdition(seed: 7, words: 30)
        let old = try edition.tree()
        let new = try edition.edited(old).tree
        let first = try EditionDiff(from: old, to: new).changes
        for _ in 0..<5 { XCTAssertEqual(try EditionDiff(from: old, to: new).changes, first) }
    }

    private func keys(_ ids: [Item.ID]) -> [String] { ids.map(\.description) }
}

extension EditionDiff.Kind {
    /// The class seen from the other edition.
    fileprivate var mirrored: Self {
        switch self {
        case .same, .reworded, .moved: self
        case .split: .merged
        case .merged: .split
        case .new: .withdrawn
        case .withdrawn: .new
        }
    }
}
