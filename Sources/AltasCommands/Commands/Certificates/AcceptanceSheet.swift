import AltasCore
import AltasExchange
import AltasRegister

/// A grid of what a certificate could count for, filled in, for an assessor to look at and record.
struct AcceptanceSheet {
    private let answer: AcceptanceAnswer
    private let day: CivilDate

    init(_ answer: AcceptanceAnswer, on day: CivilDate) {
        self.answer = answer
        self.day = day
    }

    /// The grid as CSV; what the learner has met already is left out.
    var text: String {
        let open = answer.proposals.filter { !$0.isMet }
        let preamble = [
            ["site", answer.site ?? ""], ["seen on", day.description],
            ["kind", Visit.Kind.priorLearning.rawValue], ["method", answer.method.rawValue],
        ]
        let header = ["learner", "name"] + open.map(\.item.code)
        let row = [answer.learner.code, answer.learner.name] + open.map { _ in "met" }
        return CSVWriter(isSpreadsheetSafe: true).text(preamble + [header, row])
    }
}
