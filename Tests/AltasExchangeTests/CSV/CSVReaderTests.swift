import AltasCore
import AltasExchange
import XCTest

final class CSVReaderTests: XCTestCase {
    private func rows(_ text: String) throws -> [[String]] {
        try CSVReader.read(Array(text.utf8), path: "a.csv").rows.map(\.cells)
    }

    func testReadsWhatRFC4180AndSpreadsheetsWrite() throws {
        let cases: [(name: String, text: String, rows: [[String]])] = [
            ("nothing", "", []),
            ("a mark only", "\u{FEFF}", []),
            ("line ends only", "\r\n\n\r", []),
            ("one cell", "a", [["a"]]),
            ("no line end at the end", "a,b\nc,d", [["a", "b"], ["c", "d"]]),
            ("CRLF", "a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
            ("CR", "a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
            ("a byte order mark", "\u{FEFF}a,b\n", [["a", "b"]]),
            ("a quote right after the mark", "\u{FEFF}\"a,b\",c\n", [["a,b", "c"]]),
            ("empty cells", ",a,,\n", [["", "a", "", ""]]),
            ("a quoted empty cell alone", "\"\"\n", [[""]]),
            ("an empty line between", "a\n\nb\n", [["a"], ["b"]]),
            ("a delimiter in quotes", "\"a,b\",c\n", [["a,b", "c"]]),
            ("doubled quotes", "\"say \"\"hi\"\"\",b\n", [["say \"hi\"", "b"]]),
            ("only doubled quotes", "\"\"\"\"\"\",b\n", [["\"\"", "b"]]),
            ("line ends in quotes", "\"a\r\nb\nc\rd\",e\n", [["a\r\nb\nc\rd", "e"]]),
            ("a quote inside a cell", "5\" pipe,b\n", [["5\" pipe", "b"]]),
            ("text after a closing quote", "\"a\"b,c\n", [["ab", "c"]]),
            ("spaces kept", " a , \"b\"\n", [[" a ", " \"b\""]]),
            ("rows of different lengths", "a\nb,c\n", [["a"], ["b", "c"]]),
            ("letters of four languages", "ñ,ø\næ,å\n", [["ñ", "ø"], ["æ", "å"]]),
            ("semicolons", "a;b\nc,d;e\n", [["a", "b"], ["c,d", "e"]]),
            ("tabs", "a\tb\nc;d,e\tf\n", [["a", "b"], ["c;d,e", "f"]]),
            (
                "decimal commas", "x;y\n1,5;2,5\n3,5;4,5\n",
                [["x", "y"], ["1,5", "2,5"], ["3,5", "4,5"]]
            ),
            (
                "lists in cells", "a,b\nc,d;e;f\ng,h;i;j\n",
                [["a", "b"], ["c", "d;e;f"], ["g", "h;i;j"]]
            ),
            (
                "delimiters hidden by quotes", "\"a;b;c\",d\n\"e;f;g\",h\n",
                [["a;b;c", "d"], ["e;f;g", "h"]]
            ),
            ("Excel's line", "sep=;\na,b;c\n", [["a,b", "c"]]),
            ("Excel's line, quoted", "\"sep=\t\"\r\na,b;c\td\r\n", [["a,b;c", "d"]]),
            ("a cell that only begins so", "sep=;x\n", [["sep=", "x"]]),
        ]
        for (name, text, expected) in cases {
            XCTAssertEqual(try rows(text), expected, name)
        }
    }

    func testSaysOnWhichLineOfTheFileARowBegins() throws {
        let text = "sep=,\n\na,\"b\r\nc\"\r\n\"d\re\",f\ng,h\n"
        let table = try CSVReader.read(Array(text.utf8), path: "a.csv")
        XCTAssertEqual(table.rows.map(\.line), [3, 5, 7])
    }

    func testReadsUTF16WithAMarkInBothOrders() throws {
        let text = "navn\tbemærkning\r\nØyvind\t🙂\r\n"
        let units = text.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let little: [UInt8] = [0xFF, 0xFE] + units.joined()
        let big: [UInt8] = [0xFE, 0xFF] + units.map { $0.reversed() }.joined()
        for bytes in [little, big] {
            let table = try CSVReader.read(bytes, path: "a.txt")
            XCTAssertEqual(table.rows.map(\.cells), [["navn", "bemærkning"], ["Øyvind", "🙂"]])
            XCTAssertEqual(table.delimiter, .tab)
        }
    }

    func testRefusesWhatIsNoTextAndSaysWhere() {
        let cases: [(name: String, bytes: [UInt8], line: Int?, problem: Refusal.FileProblem)] = [
            ("Latin-1", Array("a\nb".utf8) + [0xF8], 2, .notUTF8(byte: 4)),
            ("a cut character", Array("a".utf8) + [0xC3], 1, .notUTF8(byte: 2)),
            ("an overlong character", [0xC0, 0xAF], 1, .notUTF8(byte: 1)),
            ("a surrogate", [0xED, 0xA0, 0x80], 1, .notUTF8(byte: 1)),
            ("NUL", Array("a\nb,\u{0},c".utf8), 2, .notThis),
            ("an odd byte of UTF-16", [0xFF, 0xFE, 0x41], nil, .notUTF8(byte: 3)),
            ("half a pair of UTF-16", [0xFF, 0xFE, 0x41, 0, 0, 0xD8], nil, .notUTF8(byte: 5)),
            ("NUL in UTF-16", [0xFF, 0xFE, 0x41, 0, 0, 0], 1, .notThis),
            ("an open quote", Array("a\nb,\"c\nd\n".utf8), 2, .unclosedQuote),
            ("a lone quote", Array("\"".utf8), 1, .unclosedQuote),
        ]
        for (name, bytes, line, problem) in cases {
            assertRefuses(.badFile(path: "a.csv", line: line, problem: problem), name) {
                try CSVReader.read(bytes, path: "a.csv")
            }
        }
    }

    func testRefusesAFileOverTheLimitAndTakesOneAtIt() throws {
        XCTAssertEqual(try CSVReader.read([97, 98], path: "a.csv", limit: 2).rows.count, 1)
        assertRefuses(.badFile(path: "a.csv", line: nil, problem: .tooLarge(limit: 2))) {
            try CSVReader.read([97, 98, 99], path: "a.csv", limit: 2)
        }
        let bytes = [UInt8](repeating: 44, count: 10_000_001)
        assertRefuses(.badFile(path: "a.csv", line: nil, problem: .tooLarge(limit: 10_000_000))) {
            try CSVReader.read(bytes, path: "a.csv")
        }
    }

    func testReadsAHundredThousandColumns() throws {
        let text = Array(repeating: "x", count: 100_000).joined(separator: ",")
        XCTAssertEqual(try rows(text).map(\.count), [100_000])
    }
}
