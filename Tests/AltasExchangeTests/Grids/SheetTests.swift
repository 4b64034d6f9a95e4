import AltasCore
import AltasExchange
import XCTest

final class SheetTests: XCTestCase {
    private let sheet = Sheet(
        settings: [
            .init(.sheet, "7f3a"),
            .init(.site, "rosewood", words: "Rosewood, House; \"old\""),
            .init(.date, ""),
            .init(.setting, "work"),
        ],
        items: [
            .init(heading: "altas:ALT-4.1a", words: "Fits, tests; and \"shows\"\nit"),
            .init(heading: "no:~1.2>0210", words: "=words"),
        ],
        learners: [
            .init(code: "B0000001", name: "=Ada", cells: ["(met 2026-03-04)"]),
            .init(code: "B0000002", name: "Åse; Núñez, Ærø", cells: ["", "-3"]),
        ]
    )

    private var expected: Grid {
        let marks = [["", ""], ["", "-3"]]
        let settings: [GridSetting: Grid.Cell] = [
            .sheet: .init("7f3a", row: 1, column: 2),
            .site: .init("rosewood", row: 2, column: 2),
            .setting: .init("work", row: 4, column: 2),
        ]
        let rows = sheet.learners.enumerated().map { index, learner in
            GridRow(
                learner: .init(learner.code, row: 8 + index, column: 1),
                name: .init(learner.name, row: 8 + index, column: 2),
                marks: marks[index].enumerated().map { .init($1, row: 8 + index, column: 3 + $0) }
            )
        }
        let headings = sheet.items.enumerated().map { index, item in
            Grid.Cell(item.heading, row: 5, column: 3 + index)
        }
        return Grid(settings: settings, headings: headings, rows: rows)
    }

    func testAWrittenSheetReadsBackAsTheSameGridInEveryLanguage() throws {
        for language in ["en", "es", "nb", "da", "fr"] {
            let bytes = Array(sheet.csv(in: language).utf8)
            let grid = try GridReader.read(bytes, path: "v.csv")
            XCTAssertEqual(grid, expected, language)
            XCTAssertEqual(grid.problems, [], language)
        }
    }

    func testSpeaksTheLanguageAndSuitsItsSpreadsheet() {
        let sheet = Sheet(
            settings: [.init(.date, "2026-03-04"), .init(.site, "r", words: "Rosewood")],
            items: [.init(heading: "altas:A", words: "Fits it")],
            learners: [.init(code: "B1", name: "Ada", cells: ["(met 2026-03-04)"])]
        )
        XCTAssertEqual(
            sheet.csv(in: "nb"),
            "\u{FEFF}dato;2026-03-04\r\nsted;r;Rosewood\r\ndeltaker;navn;altas:A;merknad\r\n"
                + ";;Fits it;\r\nB1;Ada;(met 2026-03-04);\r\n"
        )
        XCTAssertEqual(
            sheet.csv(in: "en"),
            "\u{FEFF}date,2026-03-04\r\nsite,r,Rosewood\r\nlearner,name,altas:A,note\r\n"
                + ",,Fits it,\r\nB1,Ada,(met 2026-03-04),\r\n"
        )
    }
}
