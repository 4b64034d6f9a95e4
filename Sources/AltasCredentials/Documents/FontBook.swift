/// The fonts that a document uses, and what it uses of them.
struct FontBook {
    private let typesetter: Typesetter
    /// In the order they were first used.
    private(set) var fonts: [FontNumber] = []
    private var glyphs: [FontNumber: Set<UInt16>] = [:]
    private var texts: [FontNumber: [UInt16: String]] = [:]

    init(_ typesetter: Typesetter) {
        self.typesetter = typesetter
    }

    /// Uses a glyph.
    mutating func take(_ glyph: UInt16, in font: FontNumber) {
        if glyphs[font] == nil { fonts.append(font) }
        glyphs[font, default: []].insert(glyph)
    }

    /// Uses a glyph for characters; false when it already stands for others.
    mutating func take(_ glyph: UInt16, saying text: String, in font: FontNumber) -> Bool {
        take(glyph, in: font)
        if let known = texts[font]?[glyph] { return known == text }
        texts[font, default: [:]][glyph] = text
        return true
    }

    /// Uses the space of a font; nil when it has none.
    mutating func space(in font: FontNumber) -> UInt16? {
        guard let glyph = typesetter.glyph(of: " ", in: font) else { return nil }
        _ = take(glyph, saying: " ", in: font)
        return glyph
    }

    /// The name of a font in the page's resources; it is used.
    func name(of font: FontNumber) -> String {
        "F\(fonts.firstIndex(of: font) ?? fonts.count)"
    }

    /// How far a glyph moves on, in thousandths of an em.
    func advance(of glyph: UInt16, in font: FontNumber) -> Double {
        typesetter.advance(of: glyph, in: font)
    }

    /// Embeds the fonts in a file.
    ///
    /// - Returns: The dictionary of fonts for the page's resources.
    /// - Throws: ``TypesettingFault``, and what zlib throws.
    func embed(in file: inout PDFFile) throws -> PDFObject {
        var resources = PDFDictionary()
        for font in fonts {
            let embedded = try EmbeddedFont(
                font,
                glyphs: (glyphs[font] ?? []).sorted(),
                texts: texts[font] ?? [:],
                typesetter
            )
            resources[name(of: font)] = try embedded.add(to: &file)
        }
        return .dictionary(resources)
    }
}
