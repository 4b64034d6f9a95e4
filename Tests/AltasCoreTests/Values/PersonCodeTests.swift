import AltasCore
import Fixtures
import Foundation
import XCTest

final class PersonCodeTests: XCTestCase {
    private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    private func codes(_ count: Int, seed: UInt64) -> [PersonCode] {
        var random = SeededGenerator(seed: seed)
        return (0..<count).map { _ in
            PersonCode(random: (0..<7).map { _ in .random(in: .min ... .max, using: &random) })
        }
    }

    func testReadsBackWhatItMade() {
        for code in codes(2_000, seed: 1) {
            XCTAssertEqual(PersonCode(code.description), code)
            XCTAssertEqual(code.description.count, 8)
        }
    }

    func testEverySingleWrongCharacterIsFound() {
        for code in codes(200, seed: 2) {
            let right = Array(code.description)
            for place in right.indices {
                for wrong in alphabet where wrong != right[place] {
                    var text = right
                    text[place] = wrong
                    XCTAssertNil(PersonCode(String(text)), "\(String(text)) for \(code)")
                }
            }
        }
    }

    func testEveryExchangeOfTwoCharactersIsFound() {
        for code in codes(1_000, seed: 3) {
            let right = Array(code.description)
            for left in right.indices {
                for other in right.indices.dropFirst(left + 1) where right[left] != right[other] {
                    var text = right
                    text.swapAt(left, other)
                    XCTAssertNil(PersonCode(String(text)), "\(String(text)) for \(code)")
                }
            }
        }
    }

    func testWrongLengthsAreRefused() throws {
        let code = try XCTUnwrap(codes(1, seed: 4).first).description
        for text in ["", String(code.dropLast()), String(code.dropFirst()), code + "0"] {
            XCTAssertNil(PersonCode(text), text)
        }
    }

    func testLookAlikesLetterCaseSpacesAndHyphensAreForgiven() throws {
        let code = PersonCode(random: [0, 0, 1, 0, 1, 2, 3])
        let text = code.description
        XCTAssertTrue(text.contains("0") && text.contains("1"))
        let alike = [
            text.lowercased(), "\(text.prefix(4))-\(text.suffix(4))",
            " \(text.prefix(4)) \(text.suffix(4)) ",
            text.replacing("0", with: "O"), text.replacing("0", with: "o"),
            text.replacing("1", with: "I"), text.replacing("1", with: "l"),
        ]
        for variant in alike { XCTAssertEqual(PersonCode(variant), code, variant) }
        XCTAssertNil(PersonCode(text.replacing("0", with: "U")))
        XCTAssertNil(PersonCode(text.replacing("0", with: "é")))
    }

    func testNoSpreadsheetTakesItForANumberOrADate() {
        let months = [
            "january february march april may june july august september october november december",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "januar februar mars april mai juni juli august september oktober november desember",
            "januar februar marts april maj juni juli august september oktober november december",
        ]
        let initials = Set(
            months.flatMap { $0.uppercased().split(separator: " ") }.compactMap(\.first)
        )
        for code in codes(5_000, seed: 5) {
            let text = code.description
            guard let first = text.first, first.isLetter, !initials.contains(first) else {
                return XCTFail("\(text) may be taken for a number or a date")
            }
            XCTAssertNil(Double(text))
        }
    }

    func testCodesAreSpreadOverTheirWholeRange() {
        let made = codes(5_000, seed: 6)
        XCTAssertEqual(Set(made).count, made.count)
        XCTAssertEqual(Set(made.compactMap(\.description.first)).count, 14)
        for place in 1...7 {
            let used = Set(made.map { Array($0.description)[place] })
            XCTAssertEqual(used, Set(alphabet), "place \(place)")
        }
    }

    func testACodeWithAWrongCheckCannotBeDecoded() throws {
        let code = try XCTUnwrap(codes(1, seed: 7).first)
        let data = try JSONEncoder().encode([code])
        XCTAssertEqual(try JSONDecoder().decode([PersonCode].self, from: data), [code])
        let wrong = Data(#"["BBBBBBBB"]"#.utf8)
        XCTAssertThrowsError(try JSONDecoder().decode([PersonCode].self, from: wrong))
    }
}
