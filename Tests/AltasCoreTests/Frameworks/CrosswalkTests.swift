import AltasCore
import XCTest

final class CrosswalkTests: XCTestCase {
    func testAChainOfLinksIsAsStrongAsItsWeakest() {
        let relations = Link.Relation.allCases
        XCTAssertEqual(relations.sorted(), [.related, .partial, .covers, .exact])
        for (place, weaker) in relations.enumerated() {
            for stronger in relations[place...] {
                XCTAssertEqual(weaker.chained(with: stronger), weaker)
                XCTAssertEqual(stronger.chained(with: weaker), weaker)
            }
        }
    }

    func testOnlyExactAndCoversAchieve() {
        XCTAssertEqual(Link.Relation.allCases.filter(\.achieves), [.covers, .exact])
    }
}
