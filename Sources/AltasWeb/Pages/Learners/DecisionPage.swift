import AltasCore
import AltasRegister
import AltasText

/// One decision with everything that is held of it, and the way to disagree.
struct DecisionPage {
    let answer: LearnerDecisionAnswer
    /// The learner's disagreement with it; nil when there is none.
    let dispute: DisputeAnswer?
    let glossary: Glossary
    let reader: Reader
    /// What was wrong with the form when it was sent.
    var problem: String?
    /// What was said in it.
    var reason = ""

    private var decision: DecisionExport { answer.decision }
    private var code: String { answer.learner.code }

    var html: HTML {
        Page(
            title: "\(decision.number) · \(reader.plainName(answer.learner))",
            reader: reader,
            section: .record,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        #"""
        <p class="crumb"><a href="\#(Link.learner(code))">\#(reader.name(answer.learner))</a></p>
        <h1>\#(reader.capital(Words.decision)) \#(decision.number)</h1>
        <section><h2>\#(item)</h2>\#(facts)\#(way)</section>\#(disagreement)
        \#(Colophon(reader: reader, stamp: answer.stamp).html)
        """#
    }

    private var item: HTML {
        let wording = decision.item
        return "<b>\(wording.code)</b> \(reader.text(wording.title))"
    }

    /// The way to what the decision is part of.
    private var way: HTML {
        let heading = "\(decision.item.edition):\(decision.item.code)"
        let link = Link.item(heading, of: code)
        return #"<p><a href="\#(link)">\#(reader(WebWords.why))</a></p>"#
    }

    private var facts: HTML {
        var facts = Facts(reader)
        let visit = decision.visit
        facts.add(WebWords.result, Mark(decision.result, reader).html)
        facts.add(WebWords.grade, decision.grade.map { "\($0)\(scale)" })
        facts.add(WebWords.weight, weight)
        facts.add(Words.assessor, visit.assessor.map(reader.name))
        facts.add(WebWords.seen, reader.day(visit.seenOn))
        facts.add(WebWords.entered, reader.day(visit.enteredOn))
        facts.add(Words.site, visit.site.map { "<bdi>\($0.name)</bdi>" })
        facts.add(
            Words.method,
            "\(reader.method(decision.method, glossary)) (\(reader(decision.setting.word)))"
        )
        facts.add(Words.visit, "\(reader(visit.kind.word))")
        facts.add(WebWords.markedOn, decision.markedOn.map { "\($0)" })
        facts.add(WebWords.note, decision.note.map { #"<span dir="auto">\#($0)</span>"# })
        facts.add(WebWords.evidence, evidence)
        facts.add(Words.receipt, "<code>\(String(visit.receipt.prefix(12)))</code>")
        return facts.html
    }

    private var scale: String { decision.scale.map { " (\($0))" } ?? "" }

    private var evidence: HTML {
        guard !decision.evidence.isEmpty else { return "\(reader(WebWords.none))" }
        let files = decision.evidence.map { file -> HTML in
            let digest = file.digest.prefix(12)
            return "<bdi>\(file.name ?? reader(.erased))</bdi> <code>\(String(digest))</code>"
        }
        return .joined(files, by: "<br>")
    }

    private var weight: HTML {
        guard let correction = decision.correction else {
            let word = decision.counts ? WebWords.stands : nil
            return "\(reader(word ?? Decision.Weight.notEntitled.word ?? WebWords.stands))"
        }
        let replacement = correction.replacement.map { number -> HTML in
            let link = Link.decision(number, of: code)
            return #" \#(reader(WebWords.replacedBy)) <a href="\#(link)">\#(number)</a>."#
        }
        let reason = correction.reason.map { " " + reader(.said($0)) } ?? ""
        return "\(reader(WebWords.isVoid))\(replacement)\(reason)"
    }
}

// MARK: - Disagreeing

extension DecisionPage {
    private var disagreement: HTML? {
        if let dispute {
            return """
                <section><h2>\(reader(WebWords.disagreement))</h2>
                \(DisputeText(dispute: dispute, reader: reader).html)</section>
                """
        }
        guard reader.kind == .learner, decision.correction == nil, let token = reader.formToken
        else { return nil }
        let link = Link.dispute(decision.number, of: code)
        return #"""
            <section id="disagree"><h2>\#(reader(WebWords.disagree))</h2>\#(FormProblem(problem).html)
            <p id="about">\#(reader(WebWords.aboutDisagreeing))</p>
            <form method="post" action="\#(link)">\#(token.field)
            <p><label for="reason">\#(reader(WebWords.yourReason))</label>\#
            <textarea id="reason" name="reason" rows="4" maxlength="2000" required \#
            aria-describedby="about">\#(reason)</textarea></p>
            <button>\#(reader(WebWords.sendDisagreement))</button></form></section>
            """#
    }
}
