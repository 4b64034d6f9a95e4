import AltasCore
import AltasRegister
import AltasText

/// How far a learner's decisions reach in every region's standards.
struct StandardsPage {
    let answer: StandardsAnswer
    let reader: Reader

    private var code: String { answer.learner.code }

    var html: HTML {
        Page(
            title: "\(reader(WebWords.standards)) · \(reader.plainName(answer.learner))",
            reader: reader,
            section: .standards,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        #"""
        <p class="crumb"><a href="\#(Link.learner(code))">\#(reader.name(answer.learner))</a></p>
        <h1>\#(reader(WebWords.allStandards))</h1><p>\#(reader(WebWords.aboutStandards))</p>
        \#(answer.regions.map(region))\#(Colophon(reader: reader, stamp: answer.stamp).html)
        """#
    }

    private func region(_ region: StandardsAnswer.Region) -> HTML {
        let name = region.rule.name.map { reader.text($0) } ?? "\(region.rule.region)"
        let meter = Meter(done: region.done, total: region.total, reader: reader)
        let plain = region.rule.name?.text ?? region.rule.region
        let link = Link.learner(code, region: region.rule.region)
        let words = reader(Words.awardParts(in: plain))
        let standards: HTML =
            region.standards.isEmpty
            ? #"<p class="soft">\#(reader(WebWords.noStandards))</p>"#
            : #"<ul class="rows">\#(region.standards.map(standard))</ul>"#
        return #"""
            <section><h2>\#(name)</h2>\#(meter.html(counting: #"<a href="\#(link)">\#(words)</a>"#))
            \#(standards)</section>
            """#
    }

    private func standard(_ standard: StandardsAnswer.Standard) -> HTML {
        let edition = standard.edition
        let link = Link.standard(edition.slug, of: code)
        let meter = Meter(done: standard.done, total: standard.total, reader: reader)
        let title = edition.title.map { reader.text($0) } ?? "\(edition.slug)"
        let code = edition.code.map { "\($0) · " } ?? ""
        return #"""
            <li><a href="\#(link)">\#(title)</a>\#(meter.bar)\#
            <span class="small">\#(code)\#(meter.words) \#(reader(WebWords.parts(standard.total))) · \#
            \#(reader(edition.verification.word))</span></li>
            """#
    }
}
