import AltasCore
import AltasRegister
import AltasText

/// Where a learner stands towards a region's award, what comes next, and what runs out when.
struct ProgressPage {
    let progress: ProgressAnswer
    let assessors: AssessorsAnswer
    let glossary: Glossary
    /// The region that was asked for; nil for the learner's own.
    let region: String?
    let reader: Reader

    private var code: String { progress.learner.code }

    var html: HTML {
        Page(
            title: reader.plainName(progress.learner),
            reader: reader,
            section: .progress,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        """
        <h1>\(reader.name(progress.learner))</h1><p class="soft">\(code) · \(enrolment)</p>
        \(award)<div class="pair">\(next)\(renewals)</div>\(modules)\(regions)
        \(Colophon(
            reader: reader,
            curriculum: progress.curriculum,
            rule: progress.rule,
            stamp: progress.stamp
        ).html)
        """
    }

    private var enrolment: String {
        guard let enrolment = progress.enrolment else {
            return reader(Words.notEnrolled(in: regionName))
        }
        return reader(Words.enrolled(in: regionName, since: enrolment.from, enrolment.state))
    }

    private var regionName: String { progress.rule.name?.text ?? progress.rule.region }

    private var award: HTML {
        let meter = Meter(done: progress.award.done, total: progress.award.total, reader: reader)
        let parts = reader(Words.awardParts(in: regionName))
        let complete: HTML? =
            progress.award.isComplete
            ? #"""
            <p class="good">\#(reader(WebWords.nothingMissing))</p>\#
            <p><a href="\#(Link.certificates(of: code))">\#(reader(CertificateWords.hasCertificate))</a></p>
            """# : nil
        return """
            <section><h2>\(reader(WebWords.towardsAward(in: regionName)))</h2>
            \(meter.html(counting: "\(parts)", isBig: true))\(complete)\(local)</section>
            """
    }

    /// How many of the region's own criteria are met, and the ways to those that are not.
    private var local: HTML? {
        let criteria = progress.modules.flatMap(\.outcomes).flatMap(\.local).filter(\.isForAward)
        guard !criteria.isEmpty else { return nil }
        let open = criteria.filter { !$0.state.isMet }
        let words = Words.localCriteria(criteria.count - open.count, of: criteria.count)
        guard !open.isEmpty else { return "<p>\(reader(words)).</p>" }
        return """
            <details><summary>\(reader(words)).</summary>
            \(missing(open.map { .localCriterion(code: $0.item.code) }))</details>
            """
    }

    private func missing(_ missing: [ProgressAnswer.Missing]) -> HTML {
        guard !missing.isEmpty else { return "" }
        return MissingList(
            missing: missing,
            learner: code,
            region: region,
            glossary: glossary,
            reader: reader
        ).html
    }

    private var regions: HTML {
        let links = glossary.regions.map { term -> HTML in
            let current: HTML = term.code == progress.rule.region ? #" aria-current="true""# : ""
            let name = term.label.map { reader.text($0) } ?? "\(term.code)"
            let link = Link.learner(code, region: term.code)
            return #"<li><a href="\#(link)"\#(current)>\#(name)</a></li>"#
        }
        return #"""
            <section><h2>\#(reader(WebWords.throughRegion))</h2>
            <nav class="chips" aria-label="\#(reader(WebWords.regions))"><ul>\#(links)</ul></nav>
            <p><a href="\#(Link.standards(of: code))">\#(reader(WebWords.allStandards))</a></p></section>
            """#
    }
}

// MARK: - What comes next

extension ProgressPage {
    private var next: HTML {
        let steps: HTML =
            progress.next.isEmpty
            ? "<p>\(reader(nothingLeft))</p>" : "<ol>\(progress.next.map(step))</ol>\(helpers)"
        return "<section><h2>\(reader(Words.next))</h2>\(steps)</section>"
    }

    private var nothingLeft: Phrase {
        progress.award.isComplete ? WebWords.nothingNext : WebWords.renewNext
    }

    private func step(_ step: ProgressAnswer.NextStep) -> HTML {
        let link = Link.item(step.outcome.code, of: code, region: region)
        return #"""
            <li><p><a href="\#(link)">\#(reader.item(step.outcome))</a></p>\#
            \#(missing(step.missing))</li>
            """#
    }

    /// Who can assess it, site by site.
    private var helpers: HTML {
        let places = assessors.places.map { place -> HTML in
            let names = place.assessors.map(reader.name)
            let who: HTML =
                names.isEmpty ? "\(reader(WebWords.nobodyNear))" : .joined(names, by: ", ")
            return "<p>\(who) (<bdi>\(place.site.name)</bdi>)</p>"
        }
        let nowhere: HTML? = places.isEmpty ? "<p>\(reader(WebWords.notPlaced))</p>" : nil
        return #"""
            <div class="note"><h3>\#(reader(WebWords.withWhom))</h3>\#(places)\#(nowhere)</div>
            """#
    }

    /// What has been achieved and ends, the earliest first.
    private var renewals: HTML {
        let ending = progress.modules.filter { $0.until != nil }
            .sorted { ($0.until ?? .distantFuture) < ($1.until ?? .distantFuture) }
        let rows = ending.map { module -> HTML in
            """
            <li>\(reader.item(module.item))<br>\
            \(Mark(module.currency, until: module.until, reader).html)</li>
            """
        }
        let list: HTML =
            rows.isEmpty
            ? "<p>\(reader(WebWords.nothingRunsOut))</p>" : #"<ul class="rows">\#(rows)</ul>"#
        return "<section><h2>\(reader(WebWords.runsOutWhen))</h2>\(list)</section>"
    }
}

// MARK: - Everything there is

extension ProgressPage {
    private var modules: HTML {
        """
        <section><h2>\(reader(WebWords.modules))</h2>\(progress.modules.map(module))</section>
        """
    }

    private func module(_ module: ProgressAnswer.Module) -> HTML {
        let meter = Meter(done: module.done, total: module.total, reader: reader)
        let count = "\(meter.words) \(reader(Words.outcomes))"
        return #"""
            <details><summary><span>\#(reader.item(module.item))\#(meter.bar)\#(count) · \#
            \#(Mark(module.currency, until: module.until, reader).html)</span></summary>
            <ul class="rows">\#(module.outcomes.map(outcome))</ul></details>
            """#
    }

    private func outcome(_ outcome: ProgressAnswer.Outcome) -> HTML {
        let link = Link.item(outcome.item.code, of: code, region: region)
        return #"""
            <li><a href="\#(link)">\#(reader.item(outcome.item))</a><br>\#(mark(of: outcome).html)</li>
            """#
    }

    private func mark(of outcome: ProgressAnswer.Outcome) -> Mark {
        guard outcome.achievedOn == nil else {
            return Mark(achievedOn: outcome.achievedOn, reader)
        }
        let met = outcome.criteria.count { $0.state.isMet }
        let words = WebWords.criteriaMet(met, of: outcome.criteria.count)
        return Mark(tone: met == 0 ? .mute : .warn, words: reader(words))
    }
}
