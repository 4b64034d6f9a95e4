extension PDFDrawing {
    /// Sets a paragraph whose first line begins at a place.
    mutating func set(_ paragraph: SetParagraph, x: Double, top: Double, _ colour: Colour) {
        var base = top + (paragraph.leading + paragraph.size * 0.7) / 2
        for line in paragraph.lines {
            for run in line.runs {
                for piece in pieces(of: run) {
                    let origin = Point(x, base)
                    set(piece, of: run, origin, paragraph.size, colour)
                }
            }
            base += paragraph.leading
        }
    }

    /// Clusters of which a reader is told in the same way what they say.
    private struct Piece {
        var clusters: [SetParagraph.Cluster]
        /// What they say, where their glyphs alone do not tell.
        var actualText: String?
    }

    private mutating func pieces(of run: SetParagraph.Run) -> [Piece] {
        var pieces: [(isPlain: Bool, clusters: [SetParagraph.Cluster])] = []
        for cluster in run.clusters {
            let isPlain = isPlain(cluster, in: run.font)
            if let last = pieces.last, last.isPlain == isPlain {
                pieces[pieces.count - 1].clusters.append(cluster)
            } else {
                pieces.append((isPlain, [cluster]))
            }
        }
        return pieces.map { piece in
            let texts = piece.clusters.map(\.text)
            let text = run.isRightToLeft ? texts.reversed().joined() : texts.joined()
            return Piece(clusters: piece.clusters, actualText: piece.isPlain ? nil : text)
        }
    }

    /// Whether one glyph stands for a cluster, and always for the same characters.
    private mutating func isPlain(_ cluster: SetParagraph.Cluster, in font: FontNumber) -> Bool {
        if cluster.isSpaceAtAnEnd { return true }
        guard cluster.glyphs.count == 1, case .glyph(let glyph) = cluster.glyphs.first?.shape
        else { return false }
        return fonts.take(glyph, saying: cluster.text, in: font)
    }

    private mutating func set(
        _ piece: Piece,
        of run: SetParagraph.Run,
        _ origin: Point,
        _ size: Double,
        _ colour: Colour
    ) {
        if let actual = piece.actualText {
            let text = String(decoding: PDFObject.text(actual).bytes, as: UTF8.self)
            add("/Span <</ActualText \(text)>> BDC")
        }
        drawBoxes(piece.clusters.flatMap(\.glyphs), origin, size, colour)
        let glyphs = piece.clusters.flatMap { visible($0, in: run.font) }
        if let first = glyphs.first {
            let start = Self.text(Point(origin.x + first.x, origin.y))
            let name = fonts.name(of: run.font)
            add("BT \(colour.operands) rg /\(name) \(PDFNumber.text(size)) Tf 1 0 0 1 \(start) Tm")
            show(glyphs, run.font, size)
            add("ET")
        }
        if piece.actualText != nil { add("EMC") }
    }

    /// A glyph that is drawn, from the left edge of its paragraph.
    private struct VisibleGlyph {
        var glyph: UInt16
        var x: Double
        var y: Double
    }

    /// What is drawn of a cluster: a space for a character that no font has, so that readers find it.
    private mutating func visible(
        _ cluster: SetParagraph.Cluster,
        in font: FontNumber
    ) -> [VisibleGlyph] {
        cluster.glyphs.compactMap { placed in
            switch placed.shape {
            case .glyph(let glyph):
                fonts.take(glyph, in: font)
                return VisibleGlyph(glyph: glyph, x: placed.x, y: placed.y)
            case .missing:
                return fonts.space(in: font).map {
                    VisibleGlyph(glyph: $0, x: placed.x, y: 0)
                }
            case .empty:
                guard cluster.isSpaceAtAnEnd else { return nil }
                return fonts.space(in: font).map {
                    VisibleGlyph(glyph: $0, x: placed.x, y: 0)
                }
            }
        }
    }

    /// Shows glyphs, each in its place: what differs from the font's own widths is said between them (operator `TJ`).
    private mutating func show(_ glyphs: [VisibleGlyph], _ font: FontNumber, _ size: Double) {
        var parts: [String] = []
        var (pen, rise) = (glyphs.first?.x ?? 0, 0.0)
        for glyph in glyphs {
            if abs(glyph.y - rise) > 0.002 {
                if !parts.isEmpty { add(Self.showing(parts)) }
                add("\(PDFNumber.text(glyph.y)) Ts")
                (parts, rise) = ([], glyph.y)
            }
            let move = (pen - glyph.x) * 1000 / size
            if abs(move) >= 0.5 {
                let rounded = move.rounded()
                parts.append(PDFNumber.text(rounded))
                pen -= rounded * size / 1000
            }
            parts.append("<\(Self.code(glyph.glyph))>")
            pen += fonts.advance(of: glyph.glyph, in: font) * size / 1000
        }
        add(Self.showing(parts))
        if rise != 0 { add("0 Ts") }
    }

    private static func showing(_ parts: [String]) -> String {
        "[\(parts.joined().split(separator: "><").joined())] TJ"
    }

    private static func code(_ glyph: UInt16) -> String {
        let digits = String(glyph, radix: 16, uppercase: true)
        return String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// An empty box for each character that no font has.
    private mutating func drawBoxes(
        _ glyphs: [SetParagraph.Glyph],
        _ origin: Point,
        _ size: Double,
        _ colour: Colour
    ) {
        for glyph in glyphs where glyph.shape == .missing {
            let corner = Point(origin.x + glyph.x + size * 0.06, origin.y - size * 0.68)
            let box = Shapes.rectangle(corner, width: size * 0.44, height: size * 0.66)
            stroke(box, colour, width: size * 0.05)
        }
    }
}

extension SetParagraph.Cluster {
    /// Whether it is a space that takes no room, because its line ends there.
    fileprivate var isSpaceAtAnEnd: Bool {
        text == " " && glyphs.count == 1 && glyphs.first?.shape == .empty
    }
}
