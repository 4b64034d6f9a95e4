import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// A register with the links from the curriculum to one standard, which a test takes out, changes and takes in.
struct CrosswalkFixture {
    static let standard = "teknologiforstaaelse-vfv"
    static let header = "altas_code,item_code,relation,group,gap_en,rationale_en,status,confidence"

    let fixture: RegisterFixture
    var register: Register { fixture.register }

    init(on day: String = "2026-03-04") throws {
        fixture = try RegisterFixture(on: day)
    }

    func export(_ format: CrosswalkFile.Format = .csv) throws -> CrosswalkExport {
        let request = CrosswalkExportRequest(from: "altas", to: Self.standard, as: format)
        return try register.exportCrosswalk(request, Inquiry(), as: fixture.administrator)
    }

    func take(
        _ text: String,
        replacing isReplacing: Bool = false,
        _ options: WriteOptions = WriteOptions(),
        as session: Session? = nil
    ) throws -> CrosswalkImportAnswer {
        let file = try CrosswalkFile.read(SourceFile(path: "x.csv", text: text))
        let request = CrosswalkImportRequest(
            file,
            from: "altas",
            to: Self.standard,
            isReplacing: isReplacing
        )
        return try register.importCrosswalk(request, as: session ?? fixture.administrator, options)
    }

    func take(rows: String...) throws -> CrosswalkImportAnswer {
        try take(([Self.header] + rows).joined(separator: "\n"))
    }

    func review(
        _ change: (inout LinkReviewRequest) -> Void,
        as session: Session? = nil
    ) throws -> LinkReviewAnswer {
        var request = LinkReviewRequest(Self.standard)
        change(&request)
        return try register.reviewLinks(request, as: session ?? fixture.administrator)
    }

    /// Every link to the standard, by number.
    func links(_ inquiry: Inquiry = Inquiry()) throws -> [NamedLink] {
        let request = CrosswalkRequest(Self.standard)
        let answer = try register.crosswalk(request, inquiry, as: fixture.administrator)
        return answer.items.flatMap(\.links)
    }

    func link(_ number: String, _ inquiry: Inquiry = Inquiry()) throws -> NamedLink? {
        try links(inquiry).first { $0.number == number }
    }

    func check() throws -> CheckedStandard {
        let answer = try register.checkCrosswalks(
            CrosswalkCheckRequest(Self.standard),
            Inquiry(),
            as: fixture.administrator
        )
        return try XCTUnwrap(answer.standards.first)
    }

    func assertVerifies(file: StaticString = #filePath, line: UInt = #line) throws {
        let answer = try register.verify(as: fixture.administrator)
        XCTAssertTrue(answer.isWhole, file: file, line: line)
    }
}
