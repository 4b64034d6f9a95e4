import AltasRegister
import AltasText

/// The decisions that learners disagree with and nobody has settled, those due first at the top.
struct DisputesPage {
    let disputes: [DisputeAnswer]
    let reader: Reader

    /// How many are shown; those due first are what matters.
    private static let limit = 30

    var html: HTML {
        Page(
            title: reader(WebWords.disagreements),
            reader: reader,
            section: .disputes,
            main: main
        ).html
    }

    private var main: HTML {
        let list: HTML =
            disputes.isEmpty
            ? "<p>\(reader(WebWords.noDisagreements))</p>"
            : "\(disputes.prefix(Self.limit).map(section))<p>\(reader(WebWords.howToSettle))</p>"
        return "<h1>\(reader(WebWords.openDisagreements))</h1>\(list)"
    }

    private func section(_ dispute: DisputeAnswer) -> HTML {
        let link = Link.decision(dispute.decision, of: dispute.learner.code)
        let assessor = dispute.assessor.map { person -> HTML in
            "<p>\(reader.capital(Words.assessor)): \(reader.name(person))</p>"
        }
        return #"""
            <section><h2><a href="\#(link)">\#(dispute.decision)</a> \#
            \#(reader.name(dispute.learner))</h2><p>\#(dispute.item.map { reader.item($0) })</p>
            \#(assessor)\#(DisputeText(dispute: dispute, reader: reader).html)</section>
            """#
    }
}
