package import AltasCore
package import AltasExchange
import AltasStore

/// Self-ratings to be recorded.
package struct RatingRequest: Sendable, Hashable, Codable {
    /// The filled-in sheet.
    package var grid: Grid
    /// Before or after the course.
    package var occasion: Questionnaire.Occasion
    /// The day they were taken; nil for the day that the sheet names, else today.
    package var day: CivilDate?

    /// Asks to record a sheet.
    package init(
        _ grid: Grid,
        _ occasion: Questionnaire.Occasion,
        day: CivilDate? = nil
    ) {
        self.grid = grid
        self.occasion = occasion
        self.day = day
    }
}

/// What became of a sheet of self-ratings.
package struct RatingReceipt: Sendable, Hashable, Codable {
    /// Before or after the course.
    package let occasion: Questionnaire.Occasion
    /// The day that was recorded.
    package let day: CivilDate
    /// Whose rating was recorded now.
    package let recorded: [PersonName]
    /// Whose rating was recorded before, with the same content.
    package let alreadyRecorded: [PersonName]
    /// How many rows had no answer.
    package let blank: Int
    /// The state of the register after it.
    package let stamp: Stamp
}

extension Register {
    /// Records self-ratings, all of them or none.
    ///
    /// They show change and decide nothing. A rating that is there already with the same content is passed over, so that a sheet can be sent again.
    ///
    /// - Throws: ``Refusal/badGrid(_:)`` with every cell that cannot be taken; ``Refusal/alreadyRated(learner:occasion:)``
    ///   where other answers are held; ``Refusal/notAllowed(_:)`` unless whoever records administers the register or is a
    ///   trainer where every one of the learners is placed.
    package func recordRatings(
        _ request: RatingRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> RatingReceipt {
        try write(as: session, options) { transaction in
            let rated = try RatedCurriculum(on: transaction.connection, at: transaction.moment)
            var reader = RatingReader(request, rated, transaction)
            let sheet = try reader.sheet()
            let (fresh, held) = try transaction.sorted(sheet, rated)
            let stamp =
                fresh.isEmpty
                ? try transaction.unchanged()
                : try transaction.entry(.rate) { draft in
                    for row in fresh {
                        try draft.add(row.rating, of: row.learner.id, edition: rated.edition.id)
                    }
                }.1
            return RatingReceipt(
                occasion: request.occasion,
                day: sheet.day,
                recorded: fresh.map { PersonName($0.learner) },
                alreadyRecorded: held.map { PersonName($0.learner) },
                blank: sheet.blank,
                stamp: stamp
            )
        }
    }
}

extension Transaction {
    /// The rows that are new, and those that are held with the same content.
    fileprivate func sorted(
        _ sheet: RatingReader.Sheet,
        _ rated: RatedCurriculum
    ) throws -> (fresh: [RatingReader.Row], held: [RatingReader.Row]) {
        var (fresh, same) = ([RatingReader.Row](), [RatingReader.Row]())
        let everything = Moment(entry: moment.entry, day: .distantFuture)
        for row in sheet.rows {
            let held = try connection.ratings(
                of: row.learner.id,
                edition: rated.edition.id,
                at: everything
            ).first { $0.occasion == row.rating.occasion }
            guard let held else {
                fresh.append(row)
                continue
            }
            let isSameDay = !sheet.isDayStated || held.takenOn == sheet.day
            guard isSameDay, held.answers == row.rating.answers else {
                throw Refusal.alreadyRated(
                    learner: row.learner.code.description,
                    occasion: row.rating.occasion
                )
            }
            same.append(row)
        }
        return (fresh, same)
    }
}
