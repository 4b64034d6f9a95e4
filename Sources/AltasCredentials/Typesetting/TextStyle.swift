/// How a paragraph is set.
struct TextStyle: Equatable {
    /// The family of letters, each with others to fall back on.
    enum Family: String {
        case sans = "Noto Sans, DejaVu Sans, sans-serif"
        case serif = "Noto Serif, Noto Naskh Arabic, Noto Serif Devanagari, DejaVu Serif, serif"
    }

    /// Where a line stands between the edges.
    enum Alignment: Int32 {
        case start
        case middle
        case end
    }

    var family = Family.sans
    /// The size of an em, in points.
    var size: Double
    var isBold = false
    var isItalic = false
    /// What is added between letters, in points.
    var tracking = 0.0
    /// A BCP 47 tag.
    var language: String
    /// How wide a line may be, in points; nil for a single line.
    var width: Double?
    var alignment = Alignment.start
    /// From one base line to the next, in ems.
    var leading = 1.32
}
