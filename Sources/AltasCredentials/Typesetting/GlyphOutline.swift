import CTypesetting

/// Outlines as HarfBuzz gives them, with every curve as one of three degrees.
enum GlyphOutline {
    /// The steps of an outline.
    static func steps(_ segments: [altas_segment]) -> [OutlineStep] {
        var steps: [OutlineStep] = []
        var last = Point(0, 0)
        for segment in segments {
            let (step, end) = step(segment, from: last)
            steps.append(step)
            last = end ?? last
        }
        return steps
    }

    private static func step(
        _ segment: altas_segment,
        from last: Point
    ) -> (step: OutlineStep, end: Point?) {
        let (a, b, c, d, e, f) = segment.points
        let points = [(a, b), (c, d), (e, f)].map { Point(Double($0.0), Double($0.1)) }
        switch UInt8(bitPattern: segment.kind) {
        case UInt8(ascii: "m"): return (.move(points[0]), points[0])
        case UInt8(ascii: "l"): return (.line(points[0]), points[0])
        case UInt8(ascii: "q"):
            let first = between(last, points[0])
            let second = between(points[1], points[0])
            return (.curve(first, second, points[1]), points[1])
        case UInt8(ascii: "c"): return (.curve(points[0], points[1], points[2]), points[2])
        default: return (.close, nil)
        }
    }

    /// The point two thirds of the way.
    private static func between(_ start: Point, _ end: Point) -> Point {
        Point(start.x + (end.x - start.x) * 2 / 3, start.y + (end.y - start.y) * 2 / 3)
    }
}
