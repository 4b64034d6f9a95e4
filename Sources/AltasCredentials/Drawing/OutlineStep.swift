/// A point of a drawing.
struct Point: Equatable, Sendable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        (self.x, self.y) = (x, y)
    }
}

/// A step of an outline.
enum OutlineStep: Equatable, Sendable {
    case move(Point)
    case line(Point)
    /// A curve of three degrees, by its two control points and its end.
    case curve(Point, Point, Point)
    case close

    /// The same step elsewhere.
    func map(_ place: (Point) -> Point) -> OutlineStep {
        switch self {
        case .move(let point): .move(place(point))
        case .line(let point): .line(place(point))
        case .curve(let first, let second, let end):
            .curve(place(first), place(second), place(end))
        case .close: .close
        }
    }
}
