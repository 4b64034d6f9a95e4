import AltasCore
package import AltasExchange
import AltasStore

/// One decision that somebody wants to record.
package struct AssessRequest: Sendable, Codable {
    /// The learner's code.
    package var learner: String
    /// The item, as `slug:code` or a bare code.
    package var item: String
    /// The mark, in any of the four languages, or a value of ``scale``.
    package var mark: String
    /// The settings of the visit; the site may be left out when the learner is placed at just one.
    package var settings: [GridSetting: String] = [:]
    /// A note.
    package var note: String?
    /// Files that were shown.
    package var evidence: [VisitRequest.EvidenceFile] = []
    /// Whether it is meant to be recorded again.
    package var isAgain = false

    /// A decision on one item.
    package init(learner: String, item: String, mark: String) {
        self.learner = learner
        self.item = item
        self.mark = mark
    }
}

extension Register {
    /// Records one decision, as a visit of its own.
    ///
    /// - Throws: the same as ``record(_:as:_:)``, with a refusal about the one thing instead of a grid's problems.
    package func assess(
        _ request: AssessRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> VisitReceipt {
        try write(as: session, options) { transaction in
            let grid = try request.grid(transaction)
            do {
                return try VisitRecording(grid, transaction).run()
            } catch Refusal.badGrid(let problems) {
                throw problems.first?.refusal(of: request, grid) ?? Refusal.badGrid(problems)
            }
        }
    }
}

extension AssessRequest {
    /// The same as a grid of one cell, on the day it is at the site unless another is named.
    fileprivate func grid(_ transaction: Transaction) throws -> VisitRequest {
        let connection = transaction.connection
        let learner = try transaction.learner(coded: learner)
        var settings = settings
        if settings[.site] == nil {
            let placements = try connection.placements(of: learner.id, at: transaction.moment)
            if Set(placements.map(\.site)).count == 1 {
                settings[.site] = try connection.site(placements[0].site, at: transaction.moment)?
                    .code
            }
        }
        if settings[.date] == nil {
            let site = try settings[.site].flatMap {
                try connection.site($0, at: transaction.moment)
            }
            let today = try site.map(transaction.today) ?? transaction.moment.day
            settings[.date] = today.description
        }
        let row = GridRow(
            learner: Grid.Cell(learner.code.description, row: 1, column: 1),
            name: Grid.Cell("", row: 1, column: 2),
            marks: [Grid.Cell(mark, row: 1, column: 3)],
            note: note.map { Grid.Cell($0, row: 1, column: 4) }
        )
        return VisitRequest(
            grid: Grid(headings: [Grid.Cell(item, row: 1, column: 3)], rows: [row]),
            settings: settings,
            isAgain: isAgain,
            evidence: evidence
        )
    }
}

extension GridProblem {
    /// What is wrong with the one cell of a decision, without speaking of rows and columns.
    fileprivate func refusal(of request: AssessRequest, _ visit: VisitRequest) -> Refusal {
        let day = visit.settings[.date].flatMap { CivilDate($0) } ?? .distantPast
        switch problem {
        case .unknownItem:
            let parts = request.item.split(separator: ":", maxSplits: 1).map(String.init)
            let edition = parts.count == 2 ? parts[0] : "altas"
            return .unknownItem(parts.last ?? "", edition: edition, nearest: nearest)
        case .ambiguousItem: return .ambiguousItem(request.item, candidates: nearest)
        case .undecidableItem: return .undecidableItem(request.item)
        case .notPlaced(let site): return .notPlaced(learner: request.learner, site: site, on: day)
        case .notEnrolled: return .notEnrolled(learner: request.learner, on: day)
        case .recordedElsewhere(let receipt):
            return .recordedElsewhere(
                learner: request.learner,
                item: request.item,
                on: day,
                receipt: receipt
            )
        case .nothingOpen, .row:
            return .badGrid([self])
        case .missingSetting(let field):
            return .invalid(field: field, value: "", reason: .blank)
        case .invalidSetting(let field, let reason):
            return .invalid(field: field, value: found, reason: reason)
        case .unknownMark, .formula:
            return .invalid(field: .mark, value: found, reason: .notOneOf(nearest))
        case .unknownGrade(let scale):
            return .invalid(field: .grade, value: "\(found) (\(scale))", reason: .notOneOf(nearest))
        case .unknownMethod:
            return .invalid(field: .method, value: found, reason: .notOneOf(nearest))
        case .neverDecides:
            return .invalid(field: .method, value: found, reason: .neverDecides)
        case .repeatedItem, .unknownLearner, .repeatedLearner, .nameDiffers, .cellCount,
            .unknownSite:
            return .badGrid([self])
        }
    }
}
