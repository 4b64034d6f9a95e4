import AltasCore
import AltasExchange
import XCTest

@testable import AltasRegister

/// A site with a trainer and two learners who rate themselves.
struct RatingFixture {
    let fixture: RegisterFixture
    let site: Site
    let trainer: Session
    let kari: Learner
    let ola: Learner
    var register: Register { fixture.register }

    init() throws {
        fixture = try RegisterFixture()
        site = try fixture.site("fjordgard", region: "NO")
        trainer = try fixture.staff(at: site).session
        kari = try fixture.learner("Kari Nordmann", at: site)
        ola = try fixture.learner("Ola Nordmann", at: site)
    }

    /// A sheet with two statements, as it comes back.
    func grid(
        _ rows: [[String]],
        above: String = "",
        statements: String = "Q-1.1,Q-1.2"
    ) throws -> Grid {
        let lines = rows.map { $0.joined(separator: ",") }
        let head = [above].filter { !$0.isEmpty } + ["learner,name,\(statements)"]
        let text = (head + lines).joined(separator: "\n")
        return try GridReader.read(Array(text.utf8), path: "ratings.csv")
    }

    /// What Kari and Ola say.
    func grid(kari first: String, _ second: String, ola third: String = "2") throws -> Grid {
        try grid([
            [kari.code.description, kari.name, first, second],
            [ola.code.description, ola.name, third, "3"],
        ])
    }

    @discardableResult
    func record(
        _ grid: Grid,
        _ occasion: Questionnaire.Occasion = .before,
        on day: String? = nil,
        as session: Session? = nil,
        _ options: WriteOptions = WriteOptions()
    ) throws -> RatingReceipt {
        let request = RatingRequest(grid, occasion, day: day.flatMap { CivilDate($0) })
        return try register.recordRatings(request, as: session ?? trainer, options)
    }

    /// The number of the newest entry.
    func entries() throws -> Int64 {
        try register.frameworks(Inquiry(), as: fixture.administrator).stamp.entry
    }
}

extension Register {
    /// Everything in force.
    func frameworks(_ inquiry: Inquiry, as session: Session) throws -> FrameworkList {
        try frameworks(FrameworkFilter(), inquiry, as: session)
    }
}
