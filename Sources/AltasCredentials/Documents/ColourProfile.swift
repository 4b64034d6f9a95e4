/// The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1.
enum ColourProfile {
    /// The whole profile.
    static let bytes: [UInt8] = profile()

    private static let name = "sRGB"

    /// The tags, each with its data: the three curves are one.
    private static var tags: [(names: [String], data: [UInt8])] {
        [
            (["desc"], description),
            (["cprt"], Array("text".utf8) + [0, 0, 0, 0] + Array("No rights reserved.\0".utf8)),
            (["wtpt"], colour(0.9642, 1, 0.8249)),
            (["rXYZ"], colour(0.436_07, 0.222_49, 0.013_92)),
            (["gXYZ"], colour(0.385_15, 0.716_87, 0.097_08)),
            (["bXYZ"], colour(0.143_07, 0.060_61, 0.714_10)),
            (["rTRC", "gTRC", "bTRC"], curve),
        ]
    }

    private static func profile() -> [UInt8] {
        let count = tags.reduce(0) { $0 + $1.names.count }
        var table: [UInt8] = []
        table.append(count, bigEndian: 4)
        var data: [UInt8] = []
        let start = 128 + 4 + 12 * count
        for tag in tags {
            for name in tag.names {
                table += Array(name.utf8)
                table.append(start + data.count, bigEndian: 4)
                table.append(tag.data.count, bigEndian: 4)
            }
            data += tag.data
            while !data.count.isMultiple(of: 4) { data.append(0) }
        }
        return header(size: start + data.count) + table + data
    }

    private static func header(size: Int) -> [UInt8] {
        var header: [UInt8] = []
        header.append(size, bigEndian: 4)
        header += [0, 0, 0, 0, 2, 0x10, 0, 0]
        header += Array("mntrRGB XYZ ".utf8)
        for part in [2026, 1, 1, 0, 0, 0] { header.append(part, bigEndian: 2) }
        header += Array("acsp".utf8)
        header += [UInt8](repeating: 0, count: 28)
        for value in [0.9642, 1, 0.8249] { header.append(fixed(value), bigEndian: 4) }
        return header + [UInt8](repeating: 0, count: 128 - header.count)
    }

    private static var description: [UInt8] {
        var data = Array("desc".utf8) + [0, 0, 0, 0]
        data.append(name.utf8.count + 1, bigEndian: 4)
        return data + Array(name.utf8) + [UInt8](repeating: 0, count: 1 + 8 + 3 + 67)
    }

    private static func colour(_ x: Double, _ y: Double, _ z: Double) -> [UInt8] {
        var data = Array("XYZ ".utf8) + [0, 0, 0, 0]
        for value in [x, y, z] { data.append(fixed(value), bigEndian: 4) }
        return data
    }

    private static var curve: [UInt8] {
        var data = Array("curv".utf8) + [0, 0, 0, 0]
        data.append(256, bigEndian: 4)
        for step in 0..<256 {
            let light = Colour.linear(Double(step) / 255)
            data.append(Int((light * 65_535).rounded()), bigEndian: 2)
        }
        return data
    }

    /// A number with 16 bits after the point.
    private static func fixed(_ value: Double) -> Int { Int((value * 65_536).rounded()) }
}
