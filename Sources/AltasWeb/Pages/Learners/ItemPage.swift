import AltasCore
import AltasRegister
import AltasText

/// Why an item of the curriculum, or a region's own criterion, is met or not yet.
struct ItemPage {
    let why: WhyAnswer
    let part: WhyAnswer.Part
    let glossary: Glossary
    /// The region that was asked for; nil for the learner's own.
    let region: String?
    let reader: Reader

    private var code: String { why.learner.code }

    var html: HTML {
        Page(
            title: "\(part.item.code) · \(reader.plainName(why.learner))",
            reader: reader,
            section: .progress,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        #"""
        <p class="crumb"><a href="\#(Link.learner(code, region: region))">\#
        \#(reader.name(why.learner))</a></p><h1>\#(reader.item(part.item))</h1>
        <p>\#(mark(of: part).html)</p>\#(missing)\#(content)
        \#(Colophon(
            reader: reader,
            curriculum: why.curriculum,
            rule: why.rule,
            stamp: why.stamp
        ).html)
        """#
    }

    private func mark(of part: WhyAnswer.Part) -> Mark {
        part.state.map { Mark($0, reader) } ?? Mark(achievedOn: part.achievedOn, reader)
    }

    private var missing: HTML? {
        guard !part.missing.isEmpty else { return nil }
        let list = MissingList(
            missing: part.missing,
            learner: code,
            region: region,
            glossary: glossary,
            reader: reader
        )
        return #"<div class="note">\#(list.html)</div>"#
    }

    private var content: HTML {
        guard part.parts.isEmpty, part.local.isEmpty else {
            return "\(part.parts.map { section($0) })\(localCriteria)"
        }
        return "<section>\(decisions(of: part))</section>"
    }

    private var localCriteria: HTML? {
        guard !part.local.isEmpty else { return nil }
        return """
            <h2>\(reader(WebWords.localCriteria))</h2>\(part.local.map { section($0, isUnderHeading: true) })
            """
    }

    /// A criterion with its decisions; an outcome of a module by its name, for it has a page of its own.
    private func section(_ part: WhyAnswer.Part, isUnderHeading: Bool = false) -> HTML {
        let link = Link.item(part.item.code, of: code, region: region)
        let name: HTML = #"<a href="\#(link)">\#(reader.item(part.item))</a>"#
        let heading: HTML = isUnderHeading ? "<h3>\(name)</h3>" : "<h2>\(name)</h2>"
        let decisions: HTML? = part.state == nil ? nil : decisions(of: part)
        return "<section>\(heading)<p>\(mark(of: part).html)</p>\(decisions)</section>"
    }

    private func decisions(of part: WhyAnswer.Part) -> HTML {
        JudgementList(
            judgements: part.decisions,
            learner: code,
            glossary: glossary,
            reader: reader
        ).html
    }
}
