/// What the glyphs of a font say (ISO 32000-1, section 9.10.3).
enum ToUnicodeMap {
    /// The map as a stream.
    static func bytes(of texts: [UInt16: String]) -> [UInt8] {
        let lines = texts.sorted { $0.key < $1.key }.map { glyph, text in
            "<\(hex([glyph]))> <\(hex(Array(text.utf16)))>"
        }
        let blocks = stride(from: 0, to: lines.count, by: 100).map { start in
            let part = lines[start..<min(start + 100, lines.count)]
            return "\(part.count) beginbfchar\n\(part.joined(separator: "\n"))\nendbfchar\n"
        }
        return Array(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            \(blocks.joined())endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end

            """.utf8
        )
    }

    private static func hex(_ units: [UInt16]) -> String {
        units.map { unit in
            let digits = String(unit, radix: 16, uppercase: true)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
    }
}
