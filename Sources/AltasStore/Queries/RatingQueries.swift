package import AltasCore

/// A self-rating as the register holds it.
package struct StoredRating: Sendable, Hashable {
    /// Before or after the course.
    package let occasion: Questionnaire.Occasion
    /// The day it was taken.
    package let takenOn: CivilDate
    /// The value for each statement that was answered.
    package let answers: [String: String]
}

extension Connection {
    /// A learner's self-ratings for an edition, by the moment's entry.
    ///
    /// - Throws: ``SQLiteError``.
    package func ratings(
        of learner: Learner.ID,
        edition: Edition.ID,
        at moment: Moment
    ) throws -> [StoredRating] {
        let ratings = try rows(
            """
            SELECT id, occasion, taken_on FROM rating
            WHERE learner_id = \(learner) AND edition_id = \(edition)
                AND entry <= \(moment.entry) AND taken_on <= \(moment.day)
            ORDER BY id
            """
        ) { row -> (Int64, Questionnaire.Occasion, CivilDate) in
            (row.int64(0), try row.member(1), try row.day(2))
        }
        return try ratings.map { id, occasion, day in
            StoredRating(occasion: occasion, takenOn: day, answers: try answers(of: id))
        }
    }

    private func answers(of rating: Int64) throws -> [String: String] {
        var answers: [String: String] = [:]
        try forEachRow(
            "SELECT statement, value FROM rating_answer WHERE rating_id = \(rating) ORDER BY id"
        ) { answers[$0.text(0)] = $0.text(1) }
        return answers
    }
}

extension EntryDraft {
    /// Adds a self-rating.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when there is one for that occasion.
    package func add(
        _ rating: StoredRating,
        of learner: Learner.ID,
        edition: Edition.ID
    ) throws {
        let id = try add(
            .rating,
            [
                learner.sqlValue, edition.sqlValue, rating.occasion.sqlValue,
                rating.takenOn.sqlValue,
            ]
        )
        for (statement, value) in rating.answers.sorted(by: { $0.key < $1.key }) {
            _ = try add(.ratingAnswer, [.integer(id), .text(statement), .text(value)])
        }
    }
}

extension StoredRating {
    /// Makes a self-rating.
    package init(
        _ occasion: Questionnaire.Occasion,
        on day: CivilDate,
        answers: [String: String]
    ) {
        self.occasion = occasion
        takenOn = day
        self.answers = answers
    }
}
