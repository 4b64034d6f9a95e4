import AltasCore
import AltasExchange
import XCTest

final class FrameworkFormatTests: XCTestCase {
    private func recognise(_ text: String, path: String = "any.txt") throws -> RecognisedFormat {
        try FrameworkFormat.recognise([SourceFile(path: path, text: text)])
    }

    func testContentShowsTheFormatWhateverTheFileIsCalled() throws {
        let moodle = (1...14).map { "列\($0)" }.joined(separator: ",")
        let cases: [(text: String, format: FrameworkFormat, sign: FrameworkSign)] = [
            ("Human Coding Scheme;Full Statement\n", .openSALT, .columns(["fullStatement"])),
            ("#title,x\nfullStatement\n", .openSALT, .columns(["fullStatement"])),
            ("# title: x\ncode,parent,type\n", .csv, .columns(["code", "parent", "type"])),
            ("\u{FEFF}\(moodle)\n", .moodle, .columnCount(14)),
            ("conceptUri,preferredLabel\n", .esco, .columns(["conceptUri", "preferredLabel"])),
            ("\u{FEFF} {\"CFDocument\": {}}", .case11, .members(["CFDocument"])),
            (#"{"CFItems": [], "CFDocument": {}}"#, .case11, .members(["CFDocument"])),
            (
                #"[{"kode": "x", "grep-type": "y"}]"#, .grep,
                .members(["kompetansemaal", "grep-type"])
            ),
            (#"[{"referenceNumber": "x"}]"#, .skillsEngland, .members(["referenceNumber"])),
        ]
        for (text, format, sign) in cases {
            let found = try recognise(text)
            XCTAssertEqual(found.format, format, text)
            XCTAssertEqual(found.sign, sign, text)
        }
        XCTAssertEqual(try recognise("{}", path: "x/framework.json").format, .folder)
    }

    func testEveryFormatHasASign() {
        let formats = FrameworkFormat.signs.map(\.format)
        XCTAssertEqual(Set(formats).union([.case10]), Set(FrameworkFormat.allCases))
        XCTAssertEqual(Set(formats).count, formats.count)
    }

    func testRefusesWhatIsNone() {
        for text in ["", "{}", "[]", "a,b\n1,2\n", "Dear all,\n", "\u{0}", "\"", "[[[["] {
            XCTAssertThrowsError(try ImportedFramework.read([SourceFile(path: "x", text: text)])) {
                XCTAssertTrue($0 is Refusal, text)
            }
        }
        assertRefuses(.badFile(path: "", line: nil, problem: .unknownFormat)) {
            try FrameworkFormat.recognise([])
        }
        let file = SourceFile(path: "x.csv", text: "fullStatement\na\n")
        let several = Refusal.FileProblem.severalFrameworks("x.csv")
        assertRefuses(.badFile(path: "", line: nil, problem: several)) {
            try ImportedFramework.read([file, file])
        }
    }

    func testReadsWhatItRecognises() throws {
        let file = SourceFile(path: "x", text: "fullStatement,humanCodingScheme\nLifts,1\n")
        XCTAssertEqual(try ImportedFramework.read([file]).format, .openSALT)
        let package = SourceFile(
            path: "x",
            text: """
                {"CFDocument": {"identifier": "d", "title": "Care", "caseVersion": "1.1"},
                 "CFItems": [{"identifier": "a", "fullStatement": "Lifts"}]}
                """
        )
        XCTAssertEqual(try ImportedFramework.read([package]).format, .case11)
    }

    func testTooLargeAFileIsRefusedBeforeItIsRead() {
        let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: FrameworkFormat.sizeLimit + 1)
        let problem = Refusal.FileProblem.tooLarge(limit: FrameworkFormat.sizeLimit)
        assertRefuses(.badFile(path: "x", line: nil, problem: problem)) {
            try ImportedFramework.read([SourceFile(path: "x", bytes: bytes)])
        }
    }
}
