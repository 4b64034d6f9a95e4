import AltasText

/// How far something has come: a bar, and the same in words.
struct Meter {
    let done: Int
    let total: Int
    let reader: Reader

    /// The numbers alone: `3 of 7`.
    var words: String { reader(Words.count(done, of: total)) }

    /// The bar alone, for where the words stand beside it already; it never overstates.
    var bar: HTML {
        #"<progress value="\#(done)" max="\#(max(total, 1))" aria-label="\#(words)"></progress>"#
    }

    /// The bar, and under it the numbers with what they count.
    func html(counting parts: HTML, isBig: Bool = false) -> HTML {
        let kind: HTML = isBig ? #" class="big""# : ""
        return "\(bar)<p\(kind)><b>\(words)</b> \(parts)</p>"
    }
}
