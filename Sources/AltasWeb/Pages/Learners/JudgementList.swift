import AltasCore
import AltasRegister
import AltasText

/// The decisions on an item, the newest first: what was decided, by whom, when, and on what.
struct JudgementList {
    let judgements: [WhyAnswer.Judgement]
    let learner: String
    let glossary: Glossary
    let reader: Reader

    /// How many are shown before the rest is left to the record.
    private static let limit = 6

    var html: HTML {
        guard !judgements.isEmpty else {
            return #"<p class="soft">\#(reader(WebWords.noDecisions))</p>"#
        }
        let shown = judgements.suffix(Self.limit).reversed().map(line)
        return #"<ul class="rows">\#(shown)\#(rest)</ul>"#
    }

    private var rest: HTML? {
        let older = judgements.count - Self.limit
        guard older > 0 else { return nil }
        let words = reader(WebWords.older(older))
        return #"<li><a href="\#(Link.record(of: learner))">\#(words)</a></li>"#
    }

    private func line(_ judgement: WhyAnswer.Judgement) -> HTML {
        let link = Link.decision(judgement.number, of: learner)
        return #"""
            <li><a href="\#(link)">\#(judgement.number)</a> \#(Mark(judgement.result, reader).html)\#
            \#(weight(of: judgement))<br>\#(who(judgement))<br>\#(how(judgement))\#
            \#(judgement.note.map(quoted))</li>
            """#
    }

    private func who(_ judgement: WhyAnswer.Judgement) -> HTML {
        let name = judgement.assessor.map(reader.plainName) ?? reader(.erased)
        let entered = judgement.enteredOn.map { ", \(reader(WebWords.entered(on: $0)))" } ?? ""
        return "<bdi>\(reader(WebWords.decided(by: name, on: judgement.seenOn)))</bdi>\(entered)"
    }

    private func how(_ judgement: WhyAnswer.Judgement) -> HTML {
        let setting = "(\(reader(judgement.setting.word)))"
        let kind = judgement.kind == .observation ? "" : ", \(reader(judgement.kind.word))"
        let files = judgement.evidence.map { $0.name ?? reader(.erased) }.joined(separator: ", ")
        let evidence = files.isEmpty ? "" : "; \(reader(WebWords.evidence)): \(files)"
        return "\(reader.method(judgement.method, glossary)) \(setting)\(kind)\(evidence)"
    }

    private func quoted(_ note: String) -> HTML {
        #"<blockquote dir="auto">\#(note)</blockquote>"#
    }

    /// Why it does not count, and what took its place.
    private func weight(of judgement: WhyAnswer.Judgement) -> HTML? {
        guard let word = judgement.weight.word else { return nil }
        let replacement = judgement.replacement.map { number -> HTML in
            #" → <a href="\#(Link.decision(number, of: learner))">\#(number)</a>"#
        }
        return #" <span class="soft">(\#(reader(word)))</span>\#(replacement)"#
    }
}
