import XCTest

@testable import AltasCredentials

/// Text is set in any script, and every character is accounted for.
final class TypesetterTests: XCTestCase {
    func testEveryCharacterBelongsToOneCluster() throws {
        let typesetter = try Typesetter()
        for text in Names.all {
            let paragraph = try typesetter.paragraph(text, TextStyle(size: 20, language: "en"))
            let clusters = paragraph.lines.flatMap(\.runs).flatMap { run in
                run.isRightToLeft ? run.clusters.reversed() : run.clusters
            }
            let letters = clusters.map(\.text).joined()
            XCTAssertEqual(letters.unicodeScalars.sorted(), text.unicodeScalars.sorted(), text)
            XCTAssertEqual(paragraph.missing, [], text)
        }
    }

    func testWidthIsKept() throws {
        let typesetter = try Typesetter()
        for text in Names.all {
            let style = TextStyle(size: 20, language: "en", width: 80)
            let paragraph = try typesetter.paragraph(text, style)
            XCTAssertLessThanOrEqual(paragraph.width, 80.5, text)
            XCTAssertEqual(paragraph.height, Double(paragraph.lines.count) * 20 * 1.32)
        }
    }

    func testCharacterWithoutAFontIsNamed() throws {
        let paragraph = try Typesetter().paragraph(
            "A\u{10FFFD}",
            TextStyle(size: 20, language: "en")
        )
        XCTAssertEqual(paragraph.missing, ["\u{10FFFD}"])
    }

    func testSubsetHoldsWhatWasAskedAndLittleElse() throws {
        let typesetter = try Typesetter()
        let paragraph = try typesetter.paragraph("å", TextStyle(size: 20, language: "nb"))
        let run = try XCTUnwrap(paragraph.lines.first?.runs.first)
        let glyph = try XCTUnwrap(typesetter.glyph(of: "å", in: run.font))
        let subset = try typesetter.subset(of: run.font, [glyph])
        XCTAssertTrue(subset.glyphs.contains(glyph))
        XCTAssertLessThan(subset.glyphs.count, 6)
        XCTAssertFalse(typesetter.outline(of: glyph, in: run.font).isEmpty)
        XCTAssertGreaterThan(typesetter.advance(of: glyph, in: run.font), 300)
    }
}

/// Names that have broken certificates elsewhere.
enum Names {
    static let all = [
        "Núria Åsgård-Sørensen", "Siân Llŷr Ŵynne", "Łukasz Żółć", "Ødegård Ærø", "نور الهدى محمد",
        "श्रीमती प्रिया शर्मा", "Zoë 😀 Smith", "A\u{30A}sa N\u{303}an\u{303}ez", "Li", "Ömer",
        "Maria del Carmen Fernández de la Vega y Rodríguez-Sahagún de los Ángeles Custodios, "
            + "Marquesa de Valdeterrazo y Villanueva",
    ]
}
