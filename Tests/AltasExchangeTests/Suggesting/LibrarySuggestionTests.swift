import AltasCore
import AltasExchange
import XCTest

/// What is proposed for the standards of the source tree when their links are taken away, held
/// against those links.
final class LibrarySuggestionTests: XCTestCase {
    /// The library is read once for all tests.
    private static let library = Result { try Library.read(RealData.files()) }

    /// How many items got a proposal, and for how many the first, or one of three, was right.
    private struct Tally {
        var served = 0
        var first = 0
        var any = 0
    }

    /// Right is the source that the link names, or the item directly above or below that one.
    ///
    /// Of 94 items with a proposal, 61 had a right one first when the floor was set.
    func testMostFirstProposalsAreRight() throws {
        let library = try Self.library.get()
        let curriculum = try XCTUnwrap(library.curricula.first).tree
        var tally = Tally()
        for standard in library.regions.flatMap(\.standards) {
            guard let crosswalk = standard.crosswalk else { continue }
            try add(crosswalk, of: standard.tree, from: curriculum, to: &tally)
        }
        XCTAssertGreaterThanOrEqual(tally.served, 80, "\(tally)")
        XCTAssertGreaterThanOrEqual(Double(tally.first) / Double(tally.served), 0.6, "\(tally)")
        XCTAssertGreaterThanOrEqual(Double(tally.any) / Double(tally.served), 0.65, "\(tally)")
    }

    private func add(
        _ crosswalk: CrosswalkTable,
        of tree: EditionTree,
        from curriculum: EditionTree,
        to tally: inout Tally
    ) throws {
        let found = LinkSuggestions(from: [curriculum], to: tree, linked: [])
        let linked = Dictionary(grouping: crosswalk.rows, by: \.target)
        for (id, proposals) in Dictionary(grouping: found.suggestions, by: \.target) {
            let item = try XCTUnwrap(tree[id])
            guard let rows = linked[item.code.description] else { continue }
            let right = rows.reduce(into: Set<Item.ID>()) { right, row in
                guard let source = curriculum.items(coded: row.source).first else { return }
                right.formUnion([source.id, source.parent ?? source.id])
                right.formUnion(curriculum.children(of: source.id).map(\.id))
            }
            tally.served += 1
            if let first = proposals.first, right.contains(first.source) { tally.first += 1 }
            if proposals.contains(where: { right.contains($0.source) }) { tally.any += 1 }
        }
    }

    func testNoProposalForAResearchedStandardIsStrongerThanPartial() throws {
        let library = try Self.library.get()
        let curriculum = try XCTUnwrap(library.curricula.first).tree
        for standard in library.regions.flatMap(\.standards) {
            let found = LinkSuggestions(from: [curriculum], to: standard.tree, linked: [])
            for suggestion in found.suggestions {
                XCTAssertLessThanOrEqual(suggestion.relation, .partial)
                XCTAssertGreaterThanOrEqual(suggestion.sharedWords.count, 2)
            }
        }
    }
}
