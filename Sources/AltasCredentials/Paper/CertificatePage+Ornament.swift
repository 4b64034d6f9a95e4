extension CertificatePage {
    /// A fine double line around the page, with a square in each corner.
    mutating func drawBorder() {
        let accent = theme.accent
        page.artifact { drawing in
            for (inset, line) in [(22.0, 1.6), (27.0, 0.5)] {
                let frame = Shapes.rectangle(
                    Point(inset, inset),
                    width: PDFDrawing.pageWidth - 2 * inset,
                    height: PDFDrawing.pageHeight - 2 * inset
                )
                drawing.stroke(frame, accent, width: line)
            }
            for x in [22.0, PDFDrawing.pageWidth - 22] {
                for y in [22.0, PDFDrawing.pageHeight - 22] {
                    let corner = Shapes.rectangle(Point(x - 4, y - 4), width: 8, height: 8)
                    drawing.fill(corner, .white)
                    drawing.stroke(corner, accent, width: 1.6)
                }
            }
        }
    }

    /// A short line under the title, with a diamond in its middle.
    mutating func drawRule(at height: Double) {
        let accent = theme.accent
        let middle = PDFDrawing.pageWidth / 2
        page.artifact { drawing in
            for side in [-1.0, 1.0] {
                let line = Shapes.line(
                    Point(middle + side * 8, height),
                    Point(middle + side * 70, height)
                )
                drawing.stroke(line, accent, width: 0.8)
            }
            let diamond = Shapes.polygon([
                Point(middle - 4, height), Point(middle, height - 4), Point(middle + 4, height),
                Point(middle, height + 4),
            ])
            drawing.fill(diamond, accent)
        }
    }

    /// A hairline across the page.
    mutating func drawThinRule(at height: Double) {
        let accent = theme.accent
        page.artifact { drawing in
            let line = Shapes.line(
                Point(Self.margin, height),
                Point(Self.margin + Self.width, height)
            )
            drawing.stroke(line, accent, width: 0.4)
        }
    }

    /// A seal: a rosette with a ring and a tick in it.
    mutating func drawSeal(_ centre: Point, radius: Double) {
        let accent = theme.accent
        page.artifact { drawing in
            let rosette = Shapes.rosette(centre, radius: radius, waves: 28, depth: radius * 0.12)
            drawing.fill(rosette, accent)
            drawing.stroke(Shapes.circle(centre, radius: radius * 0.76), .white, width: 1)
            drawing.stroke(Shapes.circle(centre, radius: radius * 0.7), .white, width: 0.4)
            drawing.fill(Shapes.tick(centre, reach: radius * 0.42), .white)
        }
    }
}

extension Shapes {
    /// A tick around a point.
    static func tick(_ centre: Point, reach: Double) -> [OutlineStep] {
        let outline = [
            (-1.0, 0.05), (-0.62, -0.33), (-0.25, 0.04), (0.66, -0.88), (1.02, -0.5), (-0.25, 0.8),
        ]
        return polygon(outline.map { Point(centre.x + $0.0 * reach, centre.y + $0.1 * reach) })
    }
}
