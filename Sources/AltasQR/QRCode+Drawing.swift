extension QRCode {
    /// The dark modules as the data of one SVG path, one unit a module, with the quiet zone's corner at the origin.
    package var path: String {
        var parts: [String] = []
        for row in 0..<size {
            var column = 0
            while column < size {
                let start = column
                while self[row, column] { column += 1 }
                if column > start {
                    let (x, y) = (start + Self.quietZone, row + Self.quietZone)
                    parts.append("M\(x) \(y)h\(column - start)v1h-\(column - start)z")
                }
                column += 1
            }
        }
        return parts.joined()
    }

    /// How wide the drawing is, in modules, with its quiet zone.
    package var drawingSize: Int { size + 2 * Self.quietZone }

    /// Lines of half blocks, two rows of modules a line, for a terminal that writes dark on light.
    package var lines: [String] {
        let range = (-Self.quietZone)..<(size + Self.quietZone)
        return stride(from: range.lowerBound, to: range.upperBound, by: 2).map { row in
            String(
                range.map { column -> Character in
                    switch (self[row, column], self[row + 1, column]) {
                    case (true, true): "█"
                    case (true, false): "▀"
                    case (false, true): "▄"
                    case (false, false): " "
                    }
                }
            )
        }
    }
}
