import AltasCore
import AltasRegister
import AltasText

/// The learners of a site: how far each is, and what runs out.
struct SitePage {
    let answer: SiteProgressAnswer
    let pager: Pager
    let reader: Reader

    /// How many learners a page shows.
    static let pageSize = 40

    var html: HTML {
        Page(title: answer.site.name, reader: reader, section: .sites, main: main).html
    }

    private var main: HTML {
        let count = reader(WebWords.learners(answer.learners.count))
        return #"""
            <p class="crumb"><a href="\#(Link.sites)">\#(reader(WebWords.sites))</a></p>
            <h1><bdi>\#(answer.site.name)</bdi></h1>
            <p class="soft">\#(count). \#(reader(WebWords.lookIsNoted))</p>
            <section>\#(list)</section>
            \#(Colophon(
                reader: reader,
                curriculum: answer.curriculum,
                rule: answer.rule,
                stamp: answer.stamp
            ).html)
            """#
    }

    private var list: HTML {
        guard !answer.learners.isEmpty else { return "<p>\(reader(WebWords.noLearners))</p>" }
        let rows = pager.part(of: answer.learners).map(row)
        return #"""
            <ul class="rows">\#(rows)</ul>\#
            \#(pager.html(reader) { Link.site(answer.site.code, page: $0) })
            """#
    }

    private func row(_ learner: SiteProgressAnswer.Learner) -> HTML {
        let link = Link.learner(learner.learner.code, region: answer.site.region)
        let meter = Meter(done: learner.done, total: learner.total, reader: reader)
        return #"""
            <li><a href="\#(link)">\#(reader.name(learner.learner))</a> \#
            <span class="soft small">\#(learner.learner.code)</span>\#(meter.bar)\#(meter.words) \#
            \#(reader(WebWords.parts(learner.total))) · \#(renewals(of: learner))</li>
            """#
    }

    private func renewals(of learner: SiteProgressAnswer.Learner) -> HTML {
        let marks = learner.renewals.map { renewal -> HTML in
            "\(renewal.code) \(Mark(renewal.currency, until: renewal.until, reader).html)"
        }
        guard !marks.isEmpty else {
            return #"<span class="soft">\#(reader(WebWords.nothingToRenew))</span>"#
        }
        return .joined(marks, by: "; ")
    }
}
