/// A paragraph of a certificate before it is set.
struct PaperText: Equatable {
    /// What it is to a reader: `P`, `H1` or `H2`.
    var tag = "P"
    var text: String
    /// Its BCP 47 tag.
    var language: String
    var style: TextStyle
    /// The English of it, on the same line.
    var beside: String?
    var colour = Colour.ink
    /// How much space is left above it.
    var before = 0.0

    /// The English beneath a text: smaller and quieter.
    static func english(_ text: String, _ style: TextStyle, before: Double = 0) -> PaperText {
        var style = style
        style.language = "en"
        style.isBold = false
        return PaperText(
            text: text,
            language: "en",
            style: style,
            colour: .quiet,
            before: before
        )
    }
}

/// A paragraph that is set and knows what it is.
struct SetText {
    var source: PaperText
    var paragraph: SetParagraph
    /// The English of it, and how far from its left edge that begins.
    var beside: (paragraph: SetParagraph, offset: Double)?

    init(_ source: PaperText, _ typesetter: Typesetter) throws(TypesettingFault) {
        self.source = source
        var style = source.style
        style.language = source.language
        paragraph = try typesetter.paragraph(source.text, style)
        guard let english = source.beside else { return }
        style.language = "en"
        style.width = nil
        let offset = paragraph.width + style.size * 0.4
        beside = (try typesetter.paragraph("· \(english)", style), offset)
    }

    /// How much room it takes, with the space above it.
    var height: Double { source.before + paragraph.height }
}
