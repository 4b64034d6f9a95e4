/// Paths that drawings are made of; y goes downwards.
enum Shapes {
    /// How far the control points of a quarter of a circle are from its ends, as a part of the radius.
    private static let roundness = 0.552_284_75

    /// A rectangle by its top left corner.
    static func rectangle(_ corner: Point, width: Double, height: Double) -> [OutlineStep] {
        [
            .move(corner), .line(Point(corner.x + width, corner.y)),
            .line(Point(corner.x + width, corner.y + height)),
            .line(Point(corner.x, corner.y + height)), .close,
        ]
    }

    /// A line from one point to another.
    static func line(_ start: Point, _ end: Point) -> [OutlineStep] { [.move(start), .line(end)] }

    /// A circle, drawn the other way round where it is a hole.
    static func circle(_ centre: Point, radius: Double, isHole: Bool = false) -> [OutlineStep] {
        let turn = isHole ? -1.0 : 1.0
        let control = radius * roundness
        func point(_ x: Double, _ y: Double) -> Point { Point(centre.x + x, centre.y + y * turn) }
        return [
            .move(point(radius, 0)),
            .curve(point(radius, control), point(control, radius), point(0, radius)),
            .curve(point(-control, radius), point(-radius, control), point(-radius, 0)),
            .curve(point(-radius, -control), point(-control, -radius), point(0, -radius)),
            .curve(point(control, -radius), point(radius, -control), point(radius, 0)),
            .close,
        ]
    }

    /// A closed path through points.
    static func polygon(_ points: [Point]) -> [OutlineStep] {
        guard let first = points.first else { return [] }
        return [.move(first)] + points.dropFirst().map(OutlineStep.line) + [.close]
    }

    /// A round shape with waves along its edge, as a seal has them.
    static func rosette(_ centre: Point, radius: Double, waves: Int, depth: Double) -> [OutlineStep]
    {
        let count = waves * 2
        let points = (0..<count).map { index in
            let turn = Turn.part(index, of: count)
            let reach = index.isMultiple(of: 2) ? radius : radius - depth
            return Point(centre.x + turn.x * reach, centre.y + turn.y * reach)
        }
        let middles = points.indices.map { index in
            let next = points[(index + 1) % count]
            return Point((points[index].x + next.x) / 2, (points[index].y + next.y) / 2)
        }
        guard let last = middles.last else { return [] }
        var (path, pen) = ([OutlineStep.move(last)], last)
        for (point, middle) in zip(points, middles) {
            path.append(
                .curve(
                    Point(pen.x + (point.x - pen.x) * 2 / 3, pen.y + (point.y - pen.y) * 2 / 3),
                    Point(
                        middle.x + (point.x - middle.x) * 2 / 3,
                        middle.y + (point.y - middle.y) * 2 / 3
                    ),
                    middle
                )
            )
            pen = middle
        }
        return path + [.close]
    }
}
