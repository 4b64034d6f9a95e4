import AltasCore
import Fixtures
import XCTest

@testable import AltasStore

final class RatingQueriesTests: XCTestCase {
    private let register = Result { try SmallRegister() }

    func testRatingsComeBackAsTheyWentInByTheMoment() throws {
        let register = try register.get()
        let edition = register.curriculum.edition.id
        let before = StoredRating(
            .before,
            on: .on("2026-01-10"),
            answers: ["Q-1": "1", "Q-2": "2"]
        )
        let after = StoredRating(.after, on: .on("2026-06-10"), answers: [:])
        for rating in [before, after] {
            try register.connection.newEntry(.rate) { draft in
                try draft.add(rating, of: register.learners[0], edition: edition)
            }
        }
        let cases: [(entry: Int64, day: String, ratings: [StoredRating])] = [
            (4, "2026-07-01", []), (5, "2026-01-09", []), (5, "2026-07-01", [before]),
            (6, "2026-06-09", [before]), (6, "2026-06-10", [before, after]),
        ]
        for (entry, day, ratings) in cases {
            let moment = Moment(entry: entry, day: .on(day))
            let found = try register.connection.ratings(
                of: register.learners[0],
                edition: edition,
                at: moment
            )
            XCTAssertEqual(found, ratings, "entry \(entry), \(day)")
        }
        let other = try register.connection.ratings(
            of: register.learners[1],
            edition: edition,
            at: register.now(on: .on("2027-01-01"))
        )
        XCTAssertEqual(other, [])
    }

    func testAnOccasionIsRatedOnce() throws {
        let register = try register.get()
        let edition = register.curriculum.edition.id
        let rating = StoredRating(.before, on: .on("2026-01-10"), answers: [:])
        func add() throws {
            try register.connection.newEntry(.rate) { draft in
                try draft.add(rating, of: register.learners[0], edition: edition)
            }
        }
        try add()
        assertThrows(.constraint) { try add() }
    }
}
