import AltasCore
import AltasRegister
import AltasText

/// What a learner said against a decision, and where that stands.
struct DisputeText {
    let dispute: DisputeAnswer
    let reader: Reader

    var html: HTML {
        let reason = dispute.reason ?? reader(.erased)
        return #"""
            <blockquote dir="auto">\#(reason)</blockquote>
            <p>\#(reader(WebWords.raised(on: dispute.raisedOn)))<br>\#(end)</p>
            """#
    }

    private var end: HTML {
        guard let outcome = dispute.outcome else {
            let words = reader(WebWords.settled(by: dispute.settleBy))
            return #"<span class="warn">\#(words)</span>"#
        }
        let why = dispute.settlement.map { " " + reader(.said($0)) } ?? ""
        return "<b>\(reader.capital(outcome.word)).</b>\(why)"
    }
}
