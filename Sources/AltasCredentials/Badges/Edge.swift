/// A straight piece of a path's edge.
struct Edge: Equatable {
    private static let curveSteps = 12

    let start: Point
    let end: Point

    var top: Double { min(start.y, end.y) }
    var bottom: Double { max(start.y, end.y) }

    /// Where it crosses a height, and whether downwards (1) or upwards (-1).
    func crossing(at y: Double) -> (x: Double, direction: Int)? {
        guard top <= y, y < bottom else { return nil }
        let part = (y - start.y) / (end.y - start.y)
        return (start.x + (end.x - start.x) * part, end.y > start.y ? 1 : -1)
    }

    /// The edges of a path, whose parts are all closed; curves are cut into short lines.
    static func edges(of path: [OutlineStep]) -> [Edge] {
        var edges: [Edge] = []
        var (first, pen) = (Point(0, 0), Point(0, 0))
        func add(_ point: Point) {
            if point.y != pen.y { edges.append(Edge(start: pen, end: point)) }
            pen = point
        }
        for step in path {
            switch step {
            case .move(let point):
                add(first)
                (first, pen) = (point, point)
            case .line(let point): add(point)
            case .curve(let one, let two, let end):
                let start = pen
                for index in 1...curveSteps {
                    add(point(Double(index) / Double(curveSteps), start, one, two, end))
                }
            case .close: add(first)
            }
        }
        add(first)
        return edges
    }

    /// A point of a cubic curve.
    private static func point(
        _ part: Double,
        _ start: Point,
        _ one: Point,
        _ two: Point,
        _ end: Point
    ) -> Point {
        let rest = 1 - part
        let weights = (
            rest * rest * rest, 3 * rest * rest * part, 3 * rest * part * part, part * part * part
        )
        return Point(
            start.x * weights.0 + one.x * weights.1 + two.x * weights.2 + end.x * weights.3,
            start.y * weights.0 + one.y * weights.1 + two.y * weights.2 + end.y * weights.3
        )
    }
}
