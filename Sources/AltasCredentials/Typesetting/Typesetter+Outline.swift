extension Typesetter {
    /// The outlines of a line of text, whose base line has its middle at a place; y goes downwards.
    ///
    /// - Throws: ``TypesettingFault``.
    func outline(
        of text: String,
        _ style: TextStyle,
        middle: Point
    ) throws(TypesettingFault) -> [OutlineStep] {
        let paragraph = try paragraph(text, style)
        let left = middle.x - paragraph.width / 2
        var path: [OutlineStep] = []
        for run in paragraph.lines.flatMap(\.runs) {
            let scale = style.size / Double(units(of: run.font))
            for placed in run.clusters.flatMap(\.glyphs) {
                guard case .glyph(let glyph) = placed.shape else { continue }
                path += outline(of: glyph, in: run.font).map { step in
                    step.map {
                        Point(left + placed.x + $0.x * scale, middle.y - placed.y - $0.y * scale)
                    }
                }
            }
        }
        return path
    }
}
