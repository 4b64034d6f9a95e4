/// What is drawn inside one piece of marked content.
///
/// Places are in points from the top left corner of an A4 page.
struct PDFDrawing {
    /// The height of A4, which PDF counts upwards.
    static let pageHeight = 841.89
    /// The width of A4.
    static let pageWidth = 595.276

    private(set) var operators: [String] = []
    var fonts: FontBook

    init(fonts: FontBook) {
        self.fonts = fonts
    }

    /// Fills a path by the rule of non-zero winding (operator `f`).
    mutating func fill(_ path: [OutlineStep], _ colour: Colour) {
        operators.append("\(colour.operands) rg \(Self.text(path)) f")
    }

    /// Draws along a path (operator `S`).
    mutating func stroke(_ path: [OutlineStep], _ colour: Colour, width: Double) {
        operators.append(
            "\(colour.operands) RG \(PDFNumber.text(width)) w \(Self.text(path)) S"
        )
    }

    /// Adds operators as they are.
    mutating func add(_ text: String) {
        operators.append(text)
    }

    private static func text(_ path: [OutlineStep]) -> String {
        path.map { step in
            switch step {
            case .move(let point): "\(text(point)) m"
            case .line(let point): "\(text(point)) l"
            case .curve(let first, let second, let end):
                "\(text(first)) \(text(second)) \(text(end)) c"
            case .close: "h"
            }
        }.joined(separator: " ")
    }

    static func text(_ point: Point) -> String {
        "\(PDFNumber.text(point.x)) \(PDFNumber.text(pageHeight - point.y))"
    }
}
