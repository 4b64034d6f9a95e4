import AltasCore
import AltasRegister
import AltasText

/// What made an item of a standard what it is, or what comes nearest and what breaks that.
struct StandardItemPage {
    let why: WhyAnswer
    let item: WhyAnswer.StandardItem
    let glossary: Glossary
    let reader: Reader

    private var code: String { why.learner.code }

    var html: HTML {
        Page(
            title: "\(item.item.code) · \(reader.plainName(why.learner))",
            reader: reader,
            section: .standards,
            learner: code,
            main: main
        ).html
    }

    private var main: HTML {
        let standard = why.edition.title.map { reader.text($0) } ?? "\(why.edition.slug)"
        return #"""
            <p class="crumb"><a href="\#(Link.standard(why.edition.slug, of: code))">\#(standard)</a> · \#
            \#(reader.name(why.learner))</p><h1>\#(reader.item(item.item))</h1>
            <p>\#(Mark(item.state, since: item.since, reader).html)</p>\#(remark)\#(direct)\#(links)\#
            \#(children)
            \#(Colophon(
                reader: reader,
                curriculum: why.curriculum,
                rule: why.rule,
                stamp: why.stamp
            ).html)
            """#
    }

    private var remark: HTML? {
        let words: Phrase? =
            if item.isUnheld {
                Words.notHeld
            } else if item.basis == .direct {
                Words.shownDirectly
            } else if item.state == .uncovered {
                WebWords.uncovered
            } else {
                nil
            }
        return words.map { #"<div class="note"><p>\#(reader.capital($0))</p></div>"# }
    }

    private var direct: HTML? {
        guard !item.decisions.isEmpty else { return nil }
        let list = JudgementList(
            judgements: item.decisions,
            learner: code,
            glossary: glossary,
            reader: reader
        )
        return "<section><h2>\(reader(WebWords.directDecisions))</h2>\(list.html)</section>"
    }

    private var children: HTML? {
        guard !item.children.isEmpty else { return nil }
        let rows = item.children.map { child -> HTML in
            let link = Link.standardItem(child.item.code, in: why.edition.slug, of: code)
            return #"""
                <li><a href="\#(link)">\#(reader.item(child.item))</a><br>\#
                \#(Mark(child.state, since: child.since, reader).html)</li>
                """#
        }
        return #"""
            <section><h2>\#(reader(WebWords.under))</h2><ul class="rows">\#(rows)</ul></section>
            """#
    }
}

// MARK: - Links

extension StandardItemPage {
    private var links: HTML? {
        guard !item.links.isEmpty else { return nil }
        let about: HTML? =
            item.links.count > 1
            ? #"<p class="soft small">\#(reader(WebWords.alternatives))</p>"# : nil
        return """
            <h2>\(reader(WebWords.leadsHere))</h2>\(about)\(item.links.map(link))
            """
    }

    private func link(_ link: WhyAnswer.Link) -> HTML {
        let codes = link.sources.map(\.item.code).joined(separator: " + ")
        let words = "\(reader(link.relation.word)), \(reader(link.status.word))"
        let gap = link.gap.map { line(WebWords.gap, $0) }
        let rationale = link.rationale.map { line(WebWords.because, $0) }
        return #"""
            <section><h3>\#(codes)</h3><p class="soft">\#(reader.capital(Phrase(same: words)))</p>\#
            \#(gap)\#(rationale)<ul class="rows">\#(link.sources.map(source))\#
            \#(link.items.map(earlier))</ul></section>
            """#
    }

    private func line(_ words: Phrase, _ text: String) -> HTML {
        "<p>\(reader(words)) \(reader.english(text))</p>"
    }

    private func source(_ part: WhyAnswer.Part) -> HTML {
        let link = Link.item(part.item.code, of: code, region: why.rule.region)
        let mark = part.state.map { Mark($0, reader) } ?? Mark(achievedOn: part.achievedOn, reader)
        return #"""
            <li><a href="\#(link)">\#(reader.item(part.item))</a><br>\#(mark.html)</li>
            """#
    }

    /// An item of the standard whose place this one took.
    private func earlier(_ item: WhyAnswer.StandardItem) -> HTML {
        """
        <li>\(reader.item(item.item))<br>\(Mark(item.state, since: item.since, reader).html)</li>
        """
    }
}
