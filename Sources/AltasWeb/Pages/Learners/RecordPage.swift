import AltasCore
import AltasRegister
import AltasText

/// Everything that is held about a learner, for the learner to read, and who looked at it.
struct RecordPage {
    let export: LearnerExportAnswer
    /// Which decisions are shown.
    let pager: Pager
    let reader: Reader

    /// How many decisions a page shows.
    static let pageSize = 30
    /// How many looks are shown; the file has all of them.
    private static let shownLooks = 20

    private var record: LearnerRecord { export.record }
    private var code: String { record.learner.code }

    var html: HTML {
        Page(
            title: "\(reader(WebWords.record)) · \(reader.plainName(record.learner))",
            reader: reader,
            section: .record,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        #"""
        <p class="crumb"><a href="\#(Link.learner(code))">\#(reader.name(record.learner))</a></p>
        <h1>\#(reader(WebWords.heldAboutYou))</h1><p>\#(reader(WebWords.aboutRecord))</p>
        <p><a class="button" href="\#(Link.recordFile(of: code))">\#(reader(WebWords.download))</a></p>
        <section><h2>\#(reader(WebWords.person))</h2>\#(person)</section>
        \#(certificates)\#(disagreements)
        <section><h2>\#(reader(WebWords.decisions))</h2>\#(decisions)</section>
        <section><h2>\#(reader(WebWords.whoLooked))</h2>\#(looked)</section>\#(signingIn)
        \#(Colophon(reader: reader, stamp: export.stamp).html)
        """#
    }

    /// The way to the passphrase, for the learner.
    private var signingIn: HTML? {
        guard reader.kind == .learner else { return nil }
        return #"<p><a href="\#(Link.passphrase)">\#(reader(SignInWords.signingIn))</a></p>"#
    }

    private func long(_ day: CivilDate) -> String { DateStyle.long.text(day, in: reader.language) }

    private func lines(_ lines: [HTML]) -> HTML? {
        lines.isEmpty ? nil : .joined(lines, by: "<br>")
    }
}

// MARK: - The person

extension RecordPage {
    private var person: HTML {
        var facts = Facts(reader)
        facts.add(WebWords.code, "\(code)")
        facts.add(
            WebWords.names,
            lines(
                record.names.map {
                    "<bdi>\($0.name ?? reader(.erased))</bdi>, \(long($0.enteredOn))"
                }
            )
        )
        facts.add(Words.site, lines(record.placements.map(placement)))
        facts.add(Words.enrolment, lines(record.enrolments.map(enrolment)))
        facts.add(Words.cohort, lines(record.cohorts.map { "\($0)" }))
        facts.add(WebWords.selfRatings, lines(export.ratings.map(rating)))
        return facts.html
    }

    private func placement(_ placement: LearnerRecord.PlacementRecord) -> HTML {
        let span = WebWords.span(long(placement.from), placement.until.map(long))
        return "<bdi>\(placement.site.name)</bdi>, \(reader(span))"
    }

    private func enrolment(_ enrolment: EnrolmentRecord) -> HTML {
        let first = "\(reader(Enrolment.State.active.word)) \(long(enrolment.from))"
        let steps = enrolment.history.map { "\(reader($0.state.word)) \(long($0.from))" }
        let history = ([first] + steps).joined(separator: ", ")
        return "\(enrolment.region.rawValue) (\(enrolment.edition)): \(history)"
    }

    private func rating(_ rating: RatingExport) -> HTML {
        "\(reader(rating.occasion.word)), \(long(rating.takenOn)) (\(rating.edition))"
    }
}

// MARK: - Certificates

extension RecordPage {
    private var certificates: HTML? {
        guard !export.certificates.isEmpty else { return nil }
        let rows = export.certificates.map { certificate -> HTML in
            let state = Mark(tone: certificate.state.tone, words: reader(certificate.state.word))
            return #"""
                <li><a href="\#(Link.certificates(of: code))">\#(certificate.code)</a> \#
                \#(certificate.title(in: reader.language)), \#(state.html)</li>
                """#
        }
        return #"""
            <section><h2>\#(reader(CertificateWords.certificates))</h2>\#
            <ul class="rows">\#(rows)</ul></section>
            """#
    }
}

// MARK: - Decisions, disagreements and looks

extension RecordPage {
    private var decisions: HTML {
        guard !export.decisions.isEmpty else { return "<p>\(reader(WebWords.nothingDecided))</p>" }
        let rows = pager.part(of: export.decisions.reversed()).map(row)
        return #"""
            <ul class="rows">\#(rows)</ul>\#(pager.html(reader) { Link.record(of: code, page: $0) })
            """#
    }

    private func row(_ decision: DecisionExport) -> HTML {
        let visit = decision.visit
        let who = visit.assessor.map(reader.plainName) ?? reader(.erased)
        let corrected: HTML? =
            decision.correction == nil
            ? nil : #" <span class="soft">(\#(reader(WebWords.corrected)))</span>"#
        return #"""
            <li><a href="\#(Link.decision(decision.number, of: code))">\#(decision.number)</a> \#
            <b>\#(decision.item.code)</b> \#(Mark(decision.result, reader).html)\#(corrected)<br>\#
            <bdi>\#(reader(WebWords.decided(by: who, on: visit.seenOn)))</bdi></li>
            """#
    }

    private var disagreements: HTML? {
        guard !export.disputes.isEmpty else { return nil }
        let rows = export.disputes.map { dispute -> HTML in
            #"""
            <li><a href="\#(Link.decision(dispute.decision, of: code))">\#(dispute.decision)</a> \#
            \#(dispute.item.map { reader.item($0) })\#
            \#(DisputeText(dispute: dispute, reader: reader).html)</li>
            """#
        }
        return #"""
            <section><h2>\#(reader(WebWords.disagreements))</h2><ul class="rows">\#(rows)</ul></section>
            """#
    }

    private var looked: HTML {
        guard !export.looks.isEmpty else { return "<p>\(reader(WebWords.nobodyLooked))</p>" }
        let rows = export.looks.prefix(Self.shownLooks).map { look -> HTML in
            "<tr><td>\(reader.day(look.day))</td><td>\(reader.name(look.staff))</td></tr>"
        }
        return #"""
            <table><thead><tr><th scope="col">\#(reader.capital(WebWords.day))</th>\#
            <th scope="col">\#(reader.capital(WebWords.who))</th></tr></thead>\#
            <tbody>\#(rows)</tbody></table>
            """#
    }
}
