import AltasCore
import AltasText
import Synchronization

/// The picture of a certificate's badge: a seal in the region's colour, with its code and the year.
package struct BadgeDrawing: Equatable, Sendable {
    /// How wide and high it is, in points of an SVG and pixels of a PNG.
    static let size = 400

    /// What is filled, one over the other.
    let shapes: [Shape]
    private let text: String
    private let title: String
    private let description: String
    private let language: String

    /// A path that is filled by the rule of non-zero winding.
    struct Shape: Equatable, Sendable {
        var path: [OutlineStep]
        var colour: Colour
    }

    /// Draws the badge of a certificate.
    ///
    /// - Throws: ``TypesettingFault``.
    package init(_ claims: CertificateClaims) throws {
        let text = "\(claims.region.rawValue) \(claims.awardedOn.year)"
        let accent = RegionTheme(claims.region).accent
        shapes = try Typesetter.withShared { typesetter in
            try Self.shapes(text, accent, typesetter)
        }
        self.text = text
        language = claims.language.rawValue
        title = Self.title(claims)
        description = Self.description(claims)
    }

    private static func shapes(
        _ text: String,
        _ accent: Colour,
        _ typesetter: Typesetter
    ) throws(TypesettingFault) -> [Shape] {
        let centre = Point(200, 200)
        var style = TextStyle(size: 44, isBold: true, tracking: 2, language: "en")
        style.size *= min(1, 212 / (try typesetter.paragraph(text, style).width))
        let letters = try typesetter.outline(of: text, style, middle: Point(200, 298))
        return [
            Shape(
                path: Shapes.rosette(centre, radius: 196, waves: 32, depth: 16),
                colour: accent
            ),
            Shape(path: Shapes.circle(centre, radius: 164), colour: .white),
            Shape(path: Shapes.circle(centre, radius: 158), colour: accent),
            Shape(path: Shapes.circle(centre, radius: 152), colour: .white),
            Shape(path: Shapes.tick(Point(200, 172), reach: 82), colour: accent),
            Shape(path: letters, colour: .ink),
        ]
    }

    private static func title(_ claims: CertificateClaims) -> String {
        let curriculum = Bilingual(claims.curriculum.title, claims.language).own.text
        return "\(Words.Certificate.title[claims.language]): \(curriculum)"
    }

    private static func description(_ claims: CertificateClaims) -> String {
        let language = claims.language
        let day = DateStyle.long.text(claims.awardedOn, in: language)
        let end =
            claims.lastDay.map { DateStyle.long.text($0, in: language) }
            ?? Words.Certificate.noEnd[language]
        let facts = [
            claims.holder,
            "\(Words.Certificate.awarded[language]): \(day)",
            "\(Words.Certificate.validTo[language]): \(end)",
            "\(Words.Certificate.issuedBy[language]): \(claims.issuer.name)",
        ]
        return facts.joined(separator: ". ") + "."
    }

    /// The picture as an SVG document, with its name and what it says for those who do not see it.
    package var svg: String {
        let paths = shapes.map { shape in
            "<path fill=\"\(shape.colour.web)\" d=\"\(SVGPath.text(shape.path))\"/>"
        }
        return """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.size) \(Self.size)" \
            width="\(Self.size)" height="\(Self.size)" role="img" \
            aria-labelledby="title description" xml:lang="\(language)">
            <title id="title">\(XMLText.escaping(title))</title>
            <desc id="description">\(XMLText.escaping(description))</desc>
            \(paths.joined(separator: "\n"))
            </svg>

            """
    }

    /// The picture as a PNG file with a transparent background.
    ///
    /// - Throws: ``CompressionFault``.
    package func png() throws(CompressionFault) -> [UInt8] {
        if let known = Self.drawn.withLock({ $0[text] }) { return known.file(title: title) }
        var picture = Picture(width: Self.size, height: Self.size)
        for shape in shapes { picture.fill(shape.path, shape.colour) }
        let packed = try picture.packed()
        Self.drawn.withLock { $0[text] = packed }
        return packed.file(title: title)
    }

    /// The pictures drawn by this process, by the region and the year that they show: no more is on them.
    private static let drawn = Mutex<[String: PackedPicture]>([:])
}

/// Paths as SVG writes them.
enum SVGPath {
    /// A path's data.
    static func text(_ path: [OutlineStep]) -> String {
        path.map { step in
            switch step {
            case .move(let point): "M\(text(point))"
            case .line(let point): "L\(text(point))"
            case .curve(let first, let second, let end):
                "C\(text(first)) \(text(second)) \(text(end))"
            case .close: "Z"
            }
        }.joined()
    }

    private static func text(_ point: Point) -> String {
        "\(PDFNumber.text(point.x)) \(PDFNumber.text(point.y))"
    }
}
