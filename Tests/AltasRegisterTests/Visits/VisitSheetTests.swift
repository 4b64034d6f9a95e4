import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister

final class VisitSheetTests: XCTestCase {
    func testASheetShowsWhatIsHeldAndIsTakenBackAsItIs() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site).session
        let learner = try fixture.learner(at: site)
        let request = AssessRequest(
            learner: learner.code.description,
            item: "ALT-1.1a",
            mark: "met/TEST"
        )
        _ = try fixture.register.assess(request, as: trainer)
        for language in ["en", "es", "nb", "da"] {
            let answer = try fixture.register.sheet(
                SheetRequest(site: "rosewood", items: ["ALT-1.1", "ALT-4.1a"]),
                as: trainer,
                Inquiry(language: language)
            )
            XCTAssertEqual(
                answer.sheet.items.map(\.heading),
                ["altas:ALT-1.1a", "altas:ALT-1.1b", "altas:ALT-1.1c", "altas:ALT-4.1a"]
            )
            let held = "(\(Mark.met.word(in: language)) 2026-03-04)"
            XCTAssertEqual(answer.sheet.learners.map(\.cells), [[held, "", "", ""]], language)
            let csv = answer.sheet.csv(in: language)
            let grid = try GridReader.read(Array(csv.utf8), path: "sheet.csv")
            XCTAssertEqual(grid.rows.map { $0.marks.map(\.text) }, [["", "", "", ""]], language)
            XCTAssertEqual(grid.settings[.site]?.text, "rosewood", language)
        }
    }

    func testAFilledInSheetIsRecorded() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let trainer = try fixture.staff(at: site).session
        _ = try fixture.learner(at: site)
        var request = SheetRequest(site: "rosewood", items: ["ALT-4.1a"])
        request.date = CivilDate("2026-03-04")
        let sheet = try fixture.register.sheet(request, as: trainer, Inquiry(language: "nb")).sheet
        let filled = Sheet(
            settings: sheet.settings,
            items: sheet.items,
            learners: sheet.learners.map {
                Sheet.Learner(code: $0.code, name: $0.name, cells: ["oppfylt"])
            }
        )
        let grid = try GridReader.read(Array(filled.csv(in: "nb").utf8), path: "sheet.csv")
        let receipt = try fixture.register.record(VisitRequest(grid: grid), as: trainer)
        XCTAssertEqual(receipt.decisions, 1)
        XCTAssertEqual(receipt.met, 1)
    }
}
