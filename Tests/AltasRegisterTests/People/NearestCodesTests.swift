import AltasCore
import XCTest

@testable import AltasRegister
@testable import AltasStore

final class NearestCodesTests: XCTestCase {
    /// The code of somebody with its last character changed, which nobody has.
    private func slip(_ code: PersonCode) -> String {
        let text = code.description
        return text.dropLast() + (text.hasSuffix("0") ? "1" : "0")
    }

    private func nearest(_ body: () throws -> Void) -> [String]? {
        do {
            try body()
            return nil
        } catch Refusal.unknownLearner(_, let nearest), Refusal.unknownStaff(_, let nearest) {
            return nearest
        } catch {
            return nil
        }
    }

    func testLearnersOfOtherSitesAreNotSuggested() throws {
        let fixture = try RegisterFixture()
        let (here, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let own = try fixture.staff("Tom", at: here).session
        let other = try fixture.staff("Eve", at: elsewhere).session
        let learner = try fixture.learner(at: here)
        let (register, code) = (fixture.register, slip(learner.code))
        let attempts: [(String, (Session) throws -> Void)] = [
            ("learner", { _ = try register.learner(code, as: $0) }),
            ("export", { _ = try register.export(code, as: $0) }),
            ("progress", { _ = try register.progress(ProgressRequest(learner: code), as: $0) }),
            ("ratings", { _ = try register.ratings(of: code, Inquiry(), as: $0) }),
            ("rename", { _ = try register.renameLearner(code, to: "X", as: $0) }),
        ]
        for (name, attempt) in attempts {
            XCTAssertEqual(nearest { try attempt(other) }, [], name)
            XCTAssertEqual(nearest { try attempt(own) }, [learner.code.description], name)
            XCTAssertEqual(
                nearest { try attempt(fixture.administrator) },
                [learner.code.description],
                name
            )
        }
    }

    func testStaffOfOtherSitesAreNotSuggested() throws {
        let fixture = try RegisterFixture()
        let (here, elsewhere) = (try fixture.site(), try fixture.site("elsewhere"))
        let (staff, own) = try fixture.staff("Tom", at: here)
        let other = try fixture.staff("Eve", at: elsewhere).session
        let code = slip(staff.code)
        func nearest(as session: Session) throws -> [String] {
            try fixture.register.write(as: session, WriteOptions()) { transaction in
                do {
                    return [try transaction.staff(coded: code).name]
                } catch Refusal.unknownStaff(_, let nearest) {
                    return nearest
                }
            }
        }
        XCTAssertEqual(try nearest(as: other), [])
        XCTAssertEqual(try nearest(as: own), [staff.code.description])
        XCTAssertEqual(try nearest(as: fixture.administrator), [staff.code.description])
    }
}
