import AltasCore
import AltasText
import Foundation
import XCTest

@testable import AltasCredentials

/// A badge is a picture that other programs show, and that holds its credential.
final class BadgeDrawingTests: XCTestCase {
    func testPictureSaysWhatItIsToThoseWhoDoNotSeeIt() throws {
        let svg = try BadgeDrawing(.fixture(holder: "A & <B>")).svg
        XCTAssertTrue(svg.hasPrefix("<svg "))
        XCTAssertTrue(svg.contains("<title id=\"title\">Bevis: Opplæring og ferdigheter"))
        XCTAssertTrue(
            svg.contains("A &amp; &lt;B&gt;. Tildelt: 20. november 2026. Gyldig til og med:")
        )
        XCTAssertTrue(svg.contains("Utstedt av: Fjordheim Omsorg AS."))
    }

    func testSameBadgeIsTheSameBytes() throws {
        XCTAssertEqual(try BadgeDrawing(.fixture()).svg, try BadgeDrawing(.fixture()).svg)
        XCTAssertTrue(try BadgeDrawing(.fixture()).png() == BadgeDrawing(.fixture()).png())
    }

    func testLettersStayInsideTheRing() throws {
        for region in ["NO", "GB-ENG", "XX-LONGEST"] {
            let badge = try BadgeDrawing(.fixture(region: Region.Code(rawValue: region)))
            let letters = try XCTUnwrap(badge.shapes.last).path
            for step in letters {
                guard case .line(let point) = step else { continue }
                let (x, y) = (point.x - 200, point.y - 200)
                XCTAssertLessThan(x * x + y * y, 152 * 152, region)
            }
        }
    }

    func testAnotherProgramFindsTheCredential() throws {
        let tool = try OutsideTool("python3")
        guard try tool.run(["-c", "import openbadgeslib"]).status == 0 else {
            if ProcessInfo.processInfo.environment["CI"] == "true" {
                XCTFail("openbadgeslib is missing.")
            }
            throw XCTSkip("openbadgeslib is missing: nobody else looks into the badges.")
        }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            UUID().uuidString
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let drawing = try BadgeDrawing(.fixture())
        let (svg, png) = ("\(folder.path)/badge.svg", "\(folder.path)/badge.png")
        let sealing: Sealing = { _ in "altas-seal:1:k:s" }
        let baked = try SVGBadge.baking(.jwt("aa.bb.cc"), into: drawing.svg, sealedBy: sealing)
        try Data(baked).write(to: URL(fileURLWithPath: svg))
        try Data(try PNGBadge.baking(.jwt("aa.bb.cc"), into: drawing.png(), sealedBy: sealing))
            .write(to: URL(fileURLWithPath: png))
        let found = try tool.run(["-c", Self.script, svg, png])
        XCTAssertEqual(found.output, "aa.bb.cc\naa.bb.cc\n400 400\n")
    }

    private static let script = """
        import sys, png
        from openbadgeslib import baking
        text = lambda found: found.decode() if isinstance(found, bytes) else found
        svg, picture = (open(name, 'rb').read() for name in sys.argv[1:])
        print(text(baking.extract_svg(svg, element='openbadges:credential')))
        print(text(baking.extract_png(picture, keyword=b'openbadgecredential')))
        width, height, rows, info = png.Reader(bytes=picture).read()
        assert sum(len(row) for row in rows) == width * height * 4
        print(width, height)
        """
}
