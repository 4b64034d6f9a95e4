import AltasCore
import XCTest

@testable import AltasRegister

final class LearnerRosterTests: XCTestCase {
    private func read(_ text: String) throws -> LearnerRoster {
        try LearnerRoster.read(Array(text.utf8), path: "people.csv")
    }

    func testHeadersAreReadInFourLanguages() throws {
        for header in [
            "name,code,site,from,region,cohort", "Nombre;Código;Centro;Desde;Región;Grupo",
            "navn;kode;sted;fra;region;kull", "NAVN\tKODE\tSTED\tFRA\tREGION\tHOLD",
        ] {
            let separator = header.first { ",;\t".contains($0) } ?? ","
            let row = ["Ana", "", "a1", "1.2.2026", "NO", "c1"].joined(separator: "\(separator)")
            let roster = try read("\(header)\r\n\(row)\r\n")
            XCTAssertEqual(roster.columns.map(\.kind), LearnerRoster.Kind.allCases, header)
            XCTAssertEqual(roster.rows.map(\.cells.first), ["Ana"], header)
        }
    }

    func testTablesOfAnotherKindAreRefused() throws {
        let cases: [(String, Refusal)] = [
            ("", .emptyGrid), ("name\n", .emptyGrid),
            ("site\na1", .badFile(path: "people.csv", line: 1, problem: .missingColumn("name"))),
            (
                "name,shoe size\nAna,38",
                .badFile(path: "people.csv", line: 1, problem: .unknownMember(path: "shoe size"))
            ),
            (
                "name,Nombre\nAna,Ana",
                .badFile(path: "people.csv", line: 1, problem: .repeatedColumn("Nombre"))
            ),
        ]
        for (text, refusal) in cases {
            XCTAssertThrowsError(try read(text), text) {
                XCTAssertEqual($0 as? Refusal, refusal)
            }
        }
    }

    func testRowsOfAnotherLengthAreAllNamed() throws {
        XCTAssertThrowsError(try read("name,site\nAna\nBob,a1\nCy,a1,x")) {
            let problems = [2, 4].map { line in
                GridProblem(
                    row: line,
                    column: nil,
                    found: line == 2 ? "Ana" : "Cy",
                    problem: .cellCount(found: line == 2 ? 1 : 3, expected: 2)
                )
            }
            XCTAssertEqual($0 as? Refusal, .badGrid(problems))
        }
    }
}
