import AltasCore
import AltasRegister
import AltasText

/// Where a learner stands in a standard, item by item; one that is long is shown by its parts.
struct StandardPage {
    let answer: StandardAnswer
    /// The code of the part to show; nil for all of it.
    let part: String?
    let reader: Reader

    /// How much of the list a page holds, in bytes, so that a page stays small on any line.
    private static let room = 16_000

    private var code: String { answer.learner.code }
    private var slug: String { answer.standard.slug }

    var html: HTML {
        Page(
            title: "\(titleText) · \(reader.plainName(answer.learner))",
            reader: reader,
            section: .standards,
            learner: code,
            main: main
        ).html
    }

    private var titleText: String { answer.standard.title?.text ?? slug }

    private var main: HTML {
        #"""
        <p class="crumb"><a href="\#(Link.standards(of: code))">\#(reader(WebWords.standards))</a> · \#
        \#(reader.name(answer.learner))</p>
        <h1>\#(answer.standard.title.map { reader.text($0) } ?? "\(slug)")</h1>
        <section>\#(summary)</section>\#(way)
        <section><h2>\#(reader(WebWords.items))</h2>\#(list)</section>
        \#(Colophon(
            reader: reader,
            curriculum: answer.curriculum,
            rule: answer.rule,
            stamp: answer.stamp
        ).html)
        """#
    }

    private var summary: HTML {
        let meter = Meter(done: answer.done, total: answer.total, reader: reader)
        let edition = [answer.standard.code, answer.standard.label].compactMap { $0 }
            .joined(separator: " · ")
        let drafts = Words.draftLinks(answer.draftLinks, of: answer.links)
        return #"""
            \#(meter.html(counting: "\(reader(WebWords.parts(answer.total)))", isBig: true))
            <p class="small">\#(edition) · \#(reader(answer.standard.verification.word))</p>
            <p class="soft small">\#(reader(drafts)) \#(reader(WebWords.aboutStandards))</p>
            """#
    }

    /// The way back from a part to all of it.
    private var way: HTML? {
        guard part != nil else { return nil }
        let words = reader(WebWords.wholeStandard)
        return #"<p><a class="button" href="\#(Link.standard(slug, of: code))">\#(words)</a></p>"#
    }
}

// MARK: - The list

extension StandardPage {
    /// The items of the part that is shown, each with how far below its top it stands.
    private var shown: [(item: StandardAnswer.Item, depth: Int)] {
        guard let part, let start = answer.items.firstIndex(where: { $0.item.code == part }) else {
            return answer.items.map { ($0, $0.depth) }
        }
        let top = answer.items[start].depth
        let below = answer.items[(start + 1)...].prefix { $0.depth > top }
        return ([answer.items[start]] + below).map { ($0, $0.depth - top) }
    }

    /// All items that are shown; where they are too many for a page, the topmost with the ways into them.
    private var list: HTML {
        let rows = shown.map { row($0.item, depth: $0.depth) }
        let size = rows.reduce(0) { $0 + $1.description.utf8.count }
        guard size > Self.room else { return #"<ul class="rows">\#(rows)</ul>"# }
        let groups = groups
        guard groups.count < shown.count else {
            return #"<ul class="rows">\#(shown.map(brief))</ul>"#
        }
        return #"<ul class="rows">\#(groups.map(group))</ul>"#
    }

    /// The highest level with more than one item, each with what is below it.
    private var groups: [ArraySlice<(item: StandardAnswer.Item, depth: Int)>] {
        let items = shown
        let deepest = items.map(\.depth).max() ?? 0
        let level = (0...deepest).first { level in items.count { $0.depth == level } > 1 } ?? 0
        let starts = items.indices.filter { items[$0].depth == level }
        return starts.enumerated().map { place, start in
            let end = place + 1 < starts.count ? starts[place + 1] : items.endIndex
            return items[start..<end]
        }
    }

    private func group(_ group: ArraySlice<(item: StandardAnswer.Item, depth: Int)>) -> HTML {
        guard let top = group.first, group.count > 1 else {
            return "\(group.map { row($0.item, depth: 0) })"
        }
        let below = group.filter { $0.depth == top.depth + 1 }
        let done = below.count { $0.item.state == .achieved }
        let meter = Meter(done: done, total: below.count, reader: reader)
        let link = Link.standard(slug, of: code, part: top.item.item.code)
        return #"""
            <li><a href="\#(link)">\#(reader.item(top.item.item))</a>\#(meter.bar)\#
            <span class="small">\#(meter.words) \#(reader(WebWords.parts(below.count)))</span> · \#
            \#(mark(of: top.item).html)</li>
            """#
    }

    private func mark(of item: StandardAnswer.Item) -> Mark {
        Mark(item.state, since: item.since, reader)
    }

    /// An item without what it lacks.
    private func brief(_ item: StandardAnswer.Item, depth: Int) -> HTML {
        let link = Link.standardItem(item.item.code, in: slug, of: code)
        return
            #"<li><a href="\#(link)">\#(reader.item(item.item))</a> \#(mark(of: item).html)</li>"#
    }

    private func row(_ item: StandardAnswer.Item, depth: Int) -> HTML {
        let link = Link.standardItem(item.item.code, in: slug, of: code)
        let indent: HTML = depth == 0 ? "" : #" class="d\#(min(depth, 3))""#
        return #"""
            <li\#(indent)><a href="\#(link)">\#(reader.item(item.item))</a><br>\#
            \#(mark(of: item).html)\#(labels(of: item))\#(remarks(on: item))</li>
            """#
    }

    /// What is said of an item in a word or two.
    private func labels(of item: StandardAnswer.Item) -> HTML {
        var labels: [String] = []
        if !item.isRequired { labels.append(reader(WebWords.optional)) }
        if item.isDraft { labels.append(reader(Words.draftLink)) }
        if item.verification != answer.standard.verification {
            labels.append(reader(item.verification.word))
        }
        guard !labels.isEmpty else { return "" }
        return #" <span class="soft small">(\#(labels.joined(separator: ", ")))</span>"#
    }

    /// What it lacks.
    private func remarks(on item: StandardAnswer.Item) -> HTML {
        if item.isUnheld { return #"<br><span class="soft">\#(reader(Words.notHeld))</span>"# }
        var lines: [HTML] = []
        if let decision = item.decision {
            let words = item.basis == .direct ? Words.shownDirectly : Words.heldBack
            let link = Link.decision(decision, of: code)
            lines.append(#"\#(reader(words)) (<a href="\#(link)">\#(decision)</a>)"#)
        }
        if !item.missing.isEmpty {
            lines.append("\(reader(WebWords.needs)) \(item.missing.joined(separator: ", "))")
        }
        lines += item.gaps.map { "\(reader(WebWords.gap)) \(reader.english($0))" }
        return "\(lines.map { #"<br><span class="small">\#($0)</span>"# as HTML })"
    }
}
