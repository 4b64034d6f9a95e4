import XCTest

@testable import AltasWeb

final class MultipartFormTests: XCTestCase {
    private func form(
        _ body: String,
        _ type: String = "multipart/form-data; boundary=abc"
    ) throws -> MultipartForm {
        try MultipartForm(.fixture("/", .post, headers: ["content-type": type], body: body))
    }

    private let file = """
        --abc\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\
        Content-Type: application/pdf\r\n\r\n%PDF\r\n--ab\r\n\r\n--abc--\r\n
        """

    func testAFileIsReadWholeWhateverIsInIt() throws {
        let expected = Array("%PDF\r\n--ab\r\n".utf8)
        XCTAssertEqual(try form(file)["file"].map(Array.init), expected)
        for type in [
            "Multipart/Form-Data;boundary=\"abc\"", "multipart/form-data; charset=x; Boundary=abc",
        ] { XCTAssertEqual(try form(file, type)["file"].map(Array.init), expected, type) }
    }

    func testFieldsAreKnownByTheirNames() throws {
        let part = "--abc\r\ncontent-disposition: form-data;name=\"b\"\r\n\r\n1\r\n"
        let whole = try form(part + file)
        XCTAssertEqual(whole.parts.map(\.name), ["b", "file"])
        XCTAssertEqual(whole["b"].map(Array.init), Array("1".utf8))
        XCTAssertNil(whole["c"])
        XCTAssertNil(try form(part + part + file)["b"], "it is there twice")
        XCTAssertEqual(try form("--abc--").parts, [])
    }

    func testWhatIsNoSuchFormIsRefused() throws {
        let many = String(
            repeating: "--abc\r\nContent-Disposition: x; name=\"b\"\r\n\r\n\r\n",
            count: 9
        )
        for body in [
            "", "x", "--abc", "--abc\r\n", "--abd--", "--abc\r\n\r\n--abc--", "x\r\n--abc--",
            file.replacing("name=", with: "nome="), String(file.dropLast(10)), many + "--abc--",
            file.replacing("Content-Type", with: String(repeating: "x", count: 3000)),
        ] {
            XCTAssertThrowsError(try form(body), String(body.prefix(60))) {
                XCTAssertEqual($0 as? RequestProblem, .malformed, String(body.prefix(60)))
            }
        }
        for type in ["multipart/form-data", "multipart/form-data; boundary=\(file)"] {
            XCTAssertThrowsError(try form(file, type)) {
                XCTAssertEqual($0 as? RequestProblem, .malformed, type)
            }
        }
        XCTAssertThrowsError(try form(file, "text/plain")) {
            XCTAssertEqual($0 as? RequestProblem, .mediaType)
        }
    }
}
