/// Pixels that shapes are filled into, with smooth edges.
struct Picture: Equatable {
    private static let samples = 8

    let width: Int
    let height: Int
    private var pixels: [Pixel]

    /// A colour and how much of it covers the pixel, all from 0 to 1.
    fileprivate struct Pixel: Equatable {
        var colour = Colour.white
        var alpha = 0.0
    }

    /// A picture in which nothing is filled.
    init(width: Int, height: Int) {
        (self.width, self.height) = (width, height)
        pixels = Array(repeating: Pixel(), count: width * height)
    }

    /// Fills a path by the rule of non-zero winding.
    mutating func fill(_ path: [OutlineStep], _ colour: Colour) {
        let edges = Edge.edges(of: path)
        for row in 0..<height {
            let coverage = coverage(of: edges, row)
            for column in 0..<width where coverage[column] > 0 {
                pixels[row * width + column].cover(colour, min(1, coverage[column]))
            }
        }
    }

    /// How much of each pixel in a row lies inside: the lengths of the inner parts of a few lines through it.
    private func coverage(of edges: [Edge], _ row: Int) -> [Double] {
        var coverage = [Double](repeating: 0, count: width)
        let near = edges.filter { $0.bottom >= Double(row) && $0.top <= Double(row + 1) }
        guard !near.isEmpty else { return coverage }
        for sample in 0..<Self.samples {
            let y = Double(row) + (Double(sample) + 0.5) / Double(Self.samples)
            var winding = 0
            var start = 0.0
            let crossings = near.compactMap { $0.crossing(at: y) }.sorted { $0.x < $1.x }
            for crossing in crossings {
                if winding == 0 { start = crossing.x }
                winding += crossing.direction
                if winding == 0 { add(start, crossing.x, to: &coverage) }
            }
        }
        return coverage
    }

    private func add(_ start: Double, _ end: Double, to coverage: inout [Double]) {
        let (start, end) = (max(0, start), min(Double(width), end))
        guard start < end else { return }
        for column in Int(start)..<min(width, Int(end) + 1) {
            let inside = min(end, Double(column + 1)) - max(start, Double(column))
            if inside > 0 { coverage[column] += inside / Double(Self.samples) }
        }
    }

    /// The picture as PNG files have it.
    ///
    /// - Throws: ``CompressionFault``.
    func packed() throws(CompressionFault) -> PackedPicture {
        PackedPicture(
            width: width,
            height: height,
            pixels: try Compression.compress(filtered, as: .zlib)
        )
    }

    /// The rows, each as its difference to the one above (filter 2).
    private var filtered: [UInt8] {
        var above = [UInt8](repeating: 0, count: width * 4)
        var result: [UInt8] = []
        result.reserveCapacity(height * (width * 4 + 1))
        for row in 0..<height {
            result.append(2)
            for column in 0..<width {
                let (red, green, blue, alpha) = pixels[row * width + column].bytes
                for (channel, value) in zip(column * 4..<column * 4 + 4, [red, green, blue, alpha])
                {
                    result.append(value &- above[channel])
                    above[channel] = value
                }
            }
        }
        return result
    }
}

extension Picture.Pixel {
    /// Lays a colour over what is there.
    fileprivate mutating func cover(_ new: Colour, _ part: Double) {
        let total = part + alpha * (1 - part)
        func mix(_ over: Double, _ under: Double) -> Double {
            (over * part + under * alpha * (1 - part)) / total
        }
        colour.red = mix(new.red, colour.red)
        colour.green = mix(new.green, colour.green)
        colour.blue = mix(new.blue, colour.blue)
        alpha = total
    }

    /// Red, green, blue and alpha.
    fileprivate var bytes: (UInt8, UInt8, UInt8, UInt8) {
        guard alpha > 0 else { return (0, 0, 0, 0) }
        return (
            Self.byte(colour.red), Self.byte(colour.green), Self.byte(colour.blue), Self.byte(alpha)
        )
    }

    private static func byte(_ part: Double) -> UInt8 { UInt8((part * 255).rounded()) }
}
