import AltasCore
import AltasExchange
import XCTest

final class CSVWriterTests: XCTestCase {
    func testQuotesOnlyWhatNeedsIt() {
        let rows = [["a", "b,c", "d\"e", "f\ng", "h;i", " j"], [""], ["", ""]]
        XCTAssertEqual(
            CSVWriter().text(rows),
            "a,\"b,c\",\"d\"\"e\",\"f\ng\",h;i, j\n\"\"\n,\n"
        )
        XCTAssertEqual(
            CSVWriter(delimiter: .semicolon, lineEnd: .carriageReturnLineFeed).text([
                ["a,b", "c;d"]
            ]),
            "a,b;\"c;d\"\r\n"
        )
    }

    func testReaderReadsBackWhatItWrites() throws {
        let cells = [
            "", "a", "b,c", "d;e", "f\tg", "\"", "\"\"h", "i\r\nj", "\rk", "-3", "æøåñ", " l ",
        ]
        var rows = cells.map { [$0] } + cells.indices.map { Array(cells[$0...] + cells[..<$0]) }
        rows.removeAll { $0.isEmpty }
        for delimiter in CSVTable.Delimiter.allCases {
            for lineEnd in [CSVWriter.LineEnd.lineFeed, .carriageReturnLineFeed] {
                let text = CSVWriter(delimiter: delimiter, lineEnd: lineEnd, hasByteOrderMark: true)
                    .text([Array(repeating: "head", count: cells.count)] + rows)
                let table = try CSVReader.read(Array(text.utf8), path: "a.csv")
                XCTAssertEqual(Array(table.rows.map(\.cells).dropFirst()), rows, "\(delimiter)")
            }
        }
    }

    func testKeepsASpreadsheetFromComputing() {
        let writer = CSVWriter(isSpreadsheetSafe: true)
        for bad in ["=1+1", "+1", "@SUM(A1)", "-2+3", "-cmd", "--1", "-1,2,3", "＝1", "－1", "\t=1"] {
            let plain = CSVWriter().text([["'" + bad]])
            XCTAssertEqual(writer.text([[bad]]), plain, bad)
            XCTAssertTrue(SpreadsheetFormula.isFormula(bad), bad)
        }
    }

    func testLeavesGradesAndDashesAlone() {
        let writer = CSVWriter(isSpreadsheetSafe: true)
        for good in ["-3", "-", "-0,5", "–", "02", "a=b", "1-2", "(met 2026-03-04)", "'x"] {
            XCTAssertEqual(writer.text([[good, ""]]), CSVWriter().text([[good, ""]]), good)
            XCTAssertFalse(SpreadsheetFormula.isFormula(good), good)
        }
    }

    func testMarksTheTextForExcelWhenAsked() {
        XCTAssertEqual(
            CSVWriter.spreadsheet(delimiter: .semicolon).text([["å", "=1"]]),
            "\u{FEFF}å;'=1\r\n"
        )
    }
}
