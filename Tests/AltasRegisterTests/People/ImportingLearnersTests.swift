import AltasCore
import XCTest

@testable import AltasRegister

final class ImportingLearnersTests: XCTestCase {
    private func roster(_ text: String) throws -> LearnerRoster {
        try LearnerRoster.read(Array(text.utf8), path: "people.csv")
    }

    private func problems(
        _ text: String,
        _ fixture: RegisterFixture,
        _ change: (inout RosterRequest) -> Void = { _ in }
    ) throws -> [GridProblem] {
        var request = RosterRequest(try roster(text), site: "rosewood")
        change(&request)
        do {
            _ = try fixture.register.importLearners(request, as: fixture.administrator)
            return []
        } catch Refusal.badGrid(let problems) {
            return problems
        }
    }

    func testWholeFileIsOneEntryInItsOrder() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        try fixture.site()
        try fixture.site("solbakken", region: "NO")
        let before = try fixture.register.sites(as: fixture.administrator).stamp.entry
        let file = try roster("name;site;from;region\nZoe;;;\nAna;solbakken;1.2.2026;ES\n")
        let answer = try fixture.register.importLearners(
            RosterRequest(file, site: "rosewood"),
            as: fixture.administrator
        )
        XCTAssertEqual(answer.stamp.entry, before + 1)
        XCTAssertEqual(answer.learners.map(\.learner.name), ["Zoe", "Ana"])
        XCTAssertEqual(answer.learners.map(\.sites), [["rosewood"], ["solbakken"]])
        XCTAssertEqual(answer.learners.map { $0.enrolments.map(\.region) }, [["GB-ENG"], ["ES"]])
        let listed = try fixture.register.learners(as: fixture.administrator).learners
        XCTAssertEqual(Set(listed), Set(answer.learners))
    }

    func testEveryBadCellIsNamedAndNobodyIsAdded() throws {
        let fixture = try RegisterFixture(on: "2026-03-04")
        try fixture.site()
        let text = """
            name,site,from,region,cohort
            ,,,,
            " ",rosewood,,,
            =1+1,,,,
            Ana,rosewod,31.2.2026,,
            Bob,,2027-03-05,NOO,c1
            Cy,,,,
            """
        let today = try XCTUnwrap(CivilDate("2026-03-04"))
        let found = try problems(text, fixture)
        XCTAssertEqual(found.map(\.row), [3, 4, 5, 6, 6, 6])
        XCTAssertEqual(found.map(\.column), [1, 1, 2, 5, 4, 3])
        XCTAssertEqual(
            found.map(\.problem),
            [
                .invalidSetting(.name, .blank), .formula, .unknownSite,
                .invalidSetting(.code, .notOneOf([])),
                .invalidSetting(
                    .region,
                    .notOneOf(["DK", "ES", "GB-ENG", "GB-SCT", "GB-WLS", "NO"])
                ),
                .invalidSetting(.from, .inTheFuture(today: today)),
            ]
        )
        XCTAssertEqual(found.map(\.nearest), [[], [], ["rosewood"], [], ["NO"], []])
        XCTAssertEqual(try fixture.register.learners(as: fixture.administrator).learners, [])
    }

    func testSameNameIsRefusedUnlessAllowed() throws {
        let fixture = try RegisterFixture()
        let site = try fixture.site()
        let held = try fixture.learner("Ana", at: site).code.description
        let text = "name\nAna\nBob\nBob\nana\n"
        let found = try problems(text, fixture)
        XCTAssertEqual(found.map(\.row), [2, 4])
        XCTAssertEqual(found.map(\.problem), [.repeatedLearner, .repeatedLearner])
        XCTAssertEqual(found.map(\.nearest), [[held], ["3"]])
        XCTAssertEqual(try problems(text, fixture) { $0.allowsSameName = true }, [])
        XCTAssertEqual(try fixture.register.learners(as: fixture.administrator).learners.count, 5)
    }

    func testRowWithoutASiteNeedsOneForAll() throws {
        let fixture = try RegisterFixture()
        let found = try problems("name\nAna", fixture) { $0.site = nil }
        XCTAssertEqual(found.map(\.problem), [.invalidSetting(.site, .blank)])
        XCTAssertEqual(found.map(\.column), [nil])
    }

    func testTrainerCannotImportIntoAnotherSite() throws {
        let fixture = try RegisterFixture()
        let trainer = try fixture.staff(at: try fixture.site()).session
        try fixture.site("elsewhere")
        let request = RosterRequest(
            try roster("name,site\nAna,rosewood\nBob,elsewhere"),
            site: "rosewood"
        )
        XCTAssertThrowsError(try fixture.register.importLearners(request, as: trainer)) { error in
            guard case .notAllowed(.trainer("elsewhere", _))? = error as? Refusal else {
                return XCTFail("\(error)")
            }
        }
    }
}
