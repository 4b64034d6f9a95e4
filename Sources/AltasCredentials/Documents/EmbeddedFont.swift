import AltasCrypto

/// A font in a PDF file: only its used glyphs, each under its own number (ISO 32000-1, section 9.7).
struct EmbeddedFont {
    private let name: String
    private let facts: FontFacts
    private let program: [UInt8]
    private let glyphs: [UInt16]
    private let widths: [Double]
    private let texts: [UInt16: String]

    /// Cuts a font down to these glyphs.
    ///
    /// - Throws: ``TypesettingFault/unusableFont(_:)``.
    init(
        _ font: FontNumber,
        glyphs used: [UInt16],
        texts: [UInt16: String],
        _ typesetter: Typesetter
    ) throws(TypesettingFault) {
        (program, glyphs) = try typesetter.subset(of: font, used)
        widths = glyphs.map { typesetter.advance(of: $0, in: font) }
        facts = FontFacts(of: font, in: typesetter)
        name = "\(Self.tag(used))+\(typesetter.name(of: font))"
        self.texts = texts
    }

    /// Six letters that tell subsets of one font apart.
    private static func tag(_ glyphs: [UInt16]) -> String {
        let digest = Digest.of(glyphs.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
        return String(
            digest.bytes.prefix(6).map { Character(Unicode.Scalar(UInt8(ascii: "A") + $0 % 26)) }
        )
    }

    /// Adds the font and its parts to a file.
    ///
    /// - Throws: what zlib throws.
    func add(to file: inout PDFFile) throws -> PDFObject {
        let descendant = file.add([
            "Type": .name("Font"), "Subtype": .name("CIDFontType2"), "BaseFont": .name(name),
            "CIDSystemInfo": [
                "Registry": .text("Adobe"), "Ordering": .text("Identity"), "Supplement": 0,
            ],
            "FontDescriptor": try descriptor(&file), "DW": 0, "W": widthArray,
            "CIDToGIDMap": .name("Identity"),
        ])
        return file.add([
            "Type": .name("Font"), "Subtype": .name("Type0"), "BaseFont": .name(name),
            "Encoding": .name("Identity-H"), "DescendantFonts": .array([descendant]),
            "ToUnicode": try file.add(stream: ToUnicodeMap.bytes(of: texts)),
        ])
    }

    private func descriptor(_ file: inout PDFFile) throws -> PDFObject {
        let length = PDFObject.integer(program.count)
        let data = try file.add(stream: program, ["Length1": length])
        let set = try file.add(stream: glyphSet)
        let flags = 4 | (facts.isSerif ? 2 : 0) | (facts.italicAngle != 0 ? 64 : 0)
        return file.add([
            "Type": .name("FontDescriptor"), "FontName": .name(name), "Flags": .integer(flags),
            "FontBBox": .numbers(facts.box), "ItalicAngle": .real(facts.italicAngle),
            "Ascent": .real(facts.ascent), "Descent": .real(facts.descent),
            "CapHeight": .real(facts.capHeight), "StemV": name.contains("Bold") ? 140 : 80,
            "FontFile2": data, "CIDSet": set,
        ])
    }

    /// Each glyph's number and width.
    private var widthArray: PDFObject {
        .array(
            zip(glyphs, widths).flatMap { glyph, width in
                [PDFObject.integer(Int(glyph)), .array([.real(width)])]
            }
        )
    }

    /// One bit for every glyph that is there, the first one the highest of its byte.
    private var glyphSet: [UInt8] {
        var bits = [UInt8](repeating: 0, count: Int(glyphs.last ?? 0) / 8 + 1)
        for glyph in glyphs { bits[Int(glyph) / 8] |= 0x80 >> (glyph % 8) }
        return bits
    }
}
