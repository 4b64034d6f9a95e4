import CTypesetting
import Synchronization

/// Sets text in the fonts of this machine, by Pango and HarfBuzz.
final class Typesetter {
    private static let shared = Mutex<Typesetter?>(nil)

    private let handle: OpaquePointer

    /// Uses the one of this process, one caller at a time: finding the fonts of a machine takes a moment.
    ///
    /// - Throws: ``TypesettingFault``, and what `body` throws.
    static func withShared<Result: Sendable>(
        _ body: @Sendable (Typesetter) throws -> Result
    ) throws -> Result {
        try shared.withLock { shared in
            if shared == nil { shared = try Typesetter() }
            guard let typesetter = shared else { throw TypesettingFault.missingFont }
            return try body(typesetter)
        }
    }

    /// Loads the libraries and finds the fonts.
    ///
    /// - Throws: ``TypesettingFault``.
    init() throws(TypesettingFault) {
        guard altas_typesetting_load() != 0 else { throw .missingLibrary }
        guard let handle = altas_typesetter_new() else { throw .missingFont }
        self.handle = handle
    }

    deinit {
        altas_typesetter_free(handle)
    }

    /// Sets one paragraph; line breaks in it are kept.
    ///
    /// - Throws: ``TypesettingFault``.
    func paragraph(_ text: String, _ style: TextStyle) throws(TypesettingFault) -> SetParagraph {
        let bytes = Array(text.utf8)
        guard let set = pointer(to: bytes, style) else { throw .memory }
        defer { altas_paragraph_free(set) }
        let lines = UnsafeBufferPointer(start: set.pointee.lines, count: set.pointee.line_count)
        return SetParagraph(
            lines: lines.map { line in
                let runs = (0..<line.run_count).map { set.pointee.runs[line.first_run + $0] }
                return SetParagraph.Line(
                    runs: runs.map { Self.run($0, of: bytes, set.pointee.glyphs) },
                    width: line.width
                )
            },
            leading: style.size * style.leading,
            size: style.size
        )
    }

    private func pointer(
        to bytes: [UInt8],
        _ style: TextStyle
    ) -> UnsafeMutablePointer<altas_paragraph>? {
        style.family.rawValue.withCString { families in
            style.language.withCString { language in
                bytes.withUnsafeBytes { buffer in
                    altas_paragraph_new(
                        handle,
                        buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                        buffer.count,
                        altas_style(
                            families: families,
                            language: language,
                            size: style.size,
                            tracking: style.tracking,
                            width: style.width ?? 0,
                            is_bold: style.isBold ? 1 : 0,
                            is_italic: style.isItalic ? 1 : 0,
                            alignment: style.alignment.rawValue
                        )
                    )
                }
            }
        }
    }

    private static func run(
        _ run: altas_run,
        of bytes: [UInt8],
        _ all: UnsafePointer<altas_glyph>
    ) -> SetParagraph.Run {
        let glyphs = (0..<run.glyph_count).map { all[run.first_glyph + $0] }
        let starts = Set(glyphs.map(\.cluster)).sorted() + [run.start + run.length]
        var clusters: [(start: UInt32, cluster: SetParagraph.Cluster)] = []
        for glyph in glyphs {
            if clusters.last?.start != glyph.cluster {
                let end = starts.first { $0 > glyph.cluster } ?? glyph.cluster
                let text = String(decoding: bytes[Int(glyph.cluster)..<Int(end)], as: UTF8.self)
                clusters.append((glyph.cluster, SetParagraph.Cluster(text: text, glyphs: [])))
            }
            clusters[clusters.count - 1].cluster.glyphs.append(SetParagraph.Glyph(glyph))
        }
        return SetParagraph.Run(
            font: FontNumber(value: run.font),
            isRightToLeft: run.is_right_to_left != 0,
            clusters: clusters.map(\.cluster)
        )
    }
}

extension SetParagraph.Glyph {
    fileprivate init(_ glyph: altas_glyph) {
        shape =
            switch glyph.glyph {
            case UInt32.max: .missing
            case UInt32.max - 1: .empty
            default: UInt16(exactly: glyph.glyph).map(SetParagraph.Shape.glyph) ?? .missing
            }
        (x, y, advance) = (glyph.x, glyph.y, glyph.advance)
    }
}

extension Typesetter {
    /// How many units an em of a font has.
    func units(of font: FontNumber) -> Int { Int(altas_font_units(handle, font.value)) }

    /// How far a glyph moves on, in thousandths of an em.
    func advance(of glyph: UInt16, in font: FontNumber) -> Double {
        let units = Double(altas_font_units(handle, font.value))
        return Double(altas_font_advance(handle, font.value, UInt32(glyph))) * 1000 / units
    }

    /// The glyph of a character; nil when the font has none.
    func glyph(of character: Unicode.Scalar, in font: FontNumber) -> UInt16? {
        let glyph = altas_font_glyph(handle, font.value, character.value)
        return glyph == 0 ? nil : UInt16(exactly: glyph)
    }

    /// A font's PostScript name; characters that a name in PDF should not have are left out.
    func name(of font: FontNumber) -> String {
        var name = [CChar](repeating: 0, count: 128)
        let length = altas_font_name(handle, font.value, &name, name.count)
        let letters = name.prefix(length).map(UInt8.init(bitPattern:)).filter {
            (0x21...0x7E).contains($0) && !"()<>[]{}/%#".utf8.contains($0)
        }
        return letters.isEmpty ? "Font" : String(decoding: letters, as: UTF8.self)
    }

    /// A table of a font by its four letters; empty when there is none.
    func table(_ tag: String, of font: FontNumber) -> [UInt8] {
        let number = tag.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let length = altas_font_table(handle, font.value, number, nil, 0)
        return [UInt8](unsafeUninitializedCapacity: length) { room, count in
            count = min(
                length,
                altas_font_table(handle, font.value, number, room.baseAddress, length)
            )
        }
    }

    /// A font with only these glyphs and what they are made of, under their own numbers.
    ///
    /// - Throws: ``TypesettingFault/unusableFont(_:)``.
    func subset(
        of font: FontNumber,
        _ glyphs: [UInt16]
    ) throws(TypesettingFault) -> (bytes: [UInt8], glyphs: [UInt16]) {
        let wanted = glyphs.map(UInt32.init)
        guard let subset = altas_subset_new(handle, font.value, wanted, wanted.count) else {
            throw .unusableFont(name(of: font))
        }
        defer { altas_subset_free(subset) }
        return (
            Array(UnsafeBufferPointer(start: subset.pointee.bytes, count: subset.pointee.length)),
            UnsafeBufferPointer(start: subset.pointee.glyphs, count: subset.pointee.glyph_count)
                .compactMap(UInt16.init(exactly:))
        )
    }

    /// The outline of a glyph, in units of the font's own, upwards from the base line.
    func outline(of glyph: UInt16, in font: FontNumber) -> [OutlineStep] {
        let count = altas_font_outline(handle, font.value, UInt32(glyph), nil, 0)
        let steps = [altas_segment](unsafeUninitializedCapacity: count) { room, filled in
            filled = min(
                count,
                altas_font_outline(handle, font.value, UInt32(glyph), room.baseAddress, count)
            )
        }
        return GlyphOutline.steps(steps)
    }
}
