/// What a PDF file says about a font as a whole (ISO 32000-1, section 9.8), in thousandths of an em.
struct FontFacts: Equatable {
    /// The box that every glyph stays in: left, bottom, right, top.
    var box: [Double]
    var ascent: Double
    var descent: Double
    var capHeight: Double
    var italicAngle: Double
    var isSerif: Bool

    /// Reads a font's tables `head`, `hhea`, `OS/2` and `post` (ISO/IEC 14496-22).
    init(of font: FontNumber, in typesetter: Typesetter) {
        let scale = 1000 / Double(max(1, typesetter.units(of: font)))
        let head = typesetter.table("head", of: font)
        let hhea = typesetter.table("hhea", of: font)
        let os2 = typesetter.table("OS/2", of: font)
        let post = typesetter.table("post", of: font)
        box = [36, 38, 40, 42].map { Double(head.signed16(at: $0)) * scale }
        ascent = Double(hhea.signed16(at: 4)) * scale
        descent = Double(hhea.signed16(at: 6)) * scale
        let height = Double(os2.signed16(at: 88)) * scale
        capHeight = height > 0 ? height : ascent * 0.7
        italicAngle = Double(post.signed16(at: 4)) + Double(post.signed16(at: 6)) / 65_536
        isSerif = typesetter.name(of: font).contains("Serif")
    }
}

extension [UInt8] {
    /// A whole number of two bytes with a sign, the highest first; 0 past the end.
    fileprivate func signed16(at index: Int) -> Int16 {
        guard index + 1 < count else { return 0 }
        return Int16(bitPattern: UInt16(self[index]) << 8 | UInt16(self[index + 1]))
    }
}
