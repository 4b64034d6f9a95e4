import AltasText

/// A long list shown in parts: which part it is, and the ways to those beside it.
struct Pager {
    let page: Int
    let size: Int
    let total: Int

    /// The part that was asked for by number, from 1; the first for what is no number, the last for one beyond it.
    init(asked text: String?, size: Int, total: Int) {
        let last = max(1, (total + size - 1) / size)
        page = min(max(1, text.flatMap { Int($0) } ?? 1), last)
        self.size = size
        self.total = total
    }

    private var first: Int { (page - 1) * size }
    private var end: Int { min(first + size, total) }

    /// The members of the list in this part.
    func part<Element>(of list: [Element]) -> ArraySlice<Element> { list[first..<end] }

    /// The ways to the other parts; nothing where there are none.
    func html(_ reader: Reader, _ link: (Int) -> Link) -> HTML {
        guard total > size else { return "" }
        let before = page > 1 ? way(WebWords.earlier, link(page - 1), reader) : ""
        let after = end < total ? way(WebWords.later, link(page + 1), reader) : ""
        let shown = WebWords.shown(first + 1, end, of: total)
        return #"""
            <nav class="pager" aria-label="\#(reader(WebWords.pages))">\#
            <p class="soft">\#(reader(shown))</p><ul>\#(before)\#(after)</ul></nav>
            """#
    }

    private func way(_ words: Phrase, _ link: Link, _ reader: Reader) -> HTML {
        #"<li><a href="\#(link)">\#(reader(words))</a></li>"#
    }
}
