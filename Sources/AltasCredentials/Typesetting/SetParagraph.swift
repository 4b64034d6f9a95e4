/// A paragraph whose every glyph has its place.
struct SetParagraph: Equatable {
    var lines: [Line]
    /// From one base line to the next, in points.
    var leading: Double
    /// The size of an em, in points.
    var size: Double

    /// A line, as runs from left to right.
    struct Line: Equatable {
        var runs: [Run]
        var width: Double
    }

    /// Clusters of one font and one direction, from left to right.
    struct Run: Equatable {
        var font: FontNumber
        var isRightToLeft: Bool
        var clusters: [Cluster]
    }

    /// The fewest characters that glyphs stand for, and those glyphs.
    struct Cluster: Equatable {
        var text: String
        var glyphs: [Glyph]
    }

    /// A glyph in its place.
    struct Glyph: Equatable {
        var shape: Shape
        /// From the left edge of the paragraph.
        var x: Double
        /// Upwards from the base line.
        var y: Double
        var advance: Double
    }

    /// What is seen of a glyph.
    enum Shape: Equatable {
        case glyph(UInt16)
        /// No font has the character.
        case missing
        /// Nothing, as of a space at the end of a line.
        case empty
    }

    /// How high it is, from the top of the first line to the bottom of the last.
    var height: Double { Double(lines.count) * leading }

    /// How wide its widest line is.
    var width: Double { lines.map(\.width).max() ?? 0 }

    /// The characters that no font has.
    var missing: [String] {
        lines.flatMap(\.runs).flatMap(\.clusters)
            .filter { $0.glyphs.contains { $0.shape == .missing } }
            .map(\.text)
    }
}

/// A font of a typesetter, by its number there.
struct FontNumber: Hashable {
    var value: UInt32
}
