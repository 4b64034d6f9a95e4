import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister

/// The certificates of a cohort are each issued whole, and once, whatever happens to the process.
final class CohortIssueTests: XCTestCase {
    /// What the command says of a cohort.
    private struct Report: Decodable {
        let people: [Line]

        struct Line: Decodable {
            let person: Person
            let certificate: Certificate?
            let refusal: String?
        }

        struct Person: Decodable {
            let code: String
        }

        struct Certificate: Decodable {
            let outcome: String
        }
    }

    func testKilledAnywhereItLeavesWholeCertificatesAndGoesOnAfterwards() throws {
        let fixture = try CohortFixture(of: 24)
        var random = SeededGenerator(seed: 5)
        var (issued, killed, reach) = (0, 0, 1.0)
        for round in 1...40 {
            let running = try fixture.base.administrator.start(fixture.issuing)
            usleep(UInt32(reach * Double.random(in: 0.3...1, using: &random) * 1_000_000))
            running.kill()
            let ending = try running.end()
            let count = try fixture.certificateCount("round \(round)")
            XCTAssertGreaterThanOrEqual(count, issued, "round \(round): one is gone")
            if count < issued + 2 { reach *= 1.5 }
            if count > issued + 5 { reach *= 0.7 }
            issued = count
            guard ending.isKilled else { break }
            killed += 1
        }
        XCTAssertGreaterThan(killed, 2)
        try requireEverything(in: fixture)
    }

    func testTwoAtOnceIssueNothingTwice() throws {
        let fixture = try CohortFixture(of: 12)
        let running = try (1...2).map { _ in try fixture.base.administrator.start(fixture.issuing) }
        let endings = try running.map { try $0.end() }
        XCTAssertEqual(endings.map(\.status), [0, 0], endings.map(\.errors).joined())
        let reports = try endings.map(report)
        for code in fixture.learners {
            let outcomes = reports.compactMap { report in
                report.people.first { $0.person.code == code }?.certificate?.outcome
            }
            XCTAssertEqual(outcomes.sorted(), ["issued", "unchanged"], code)
        }
        try requireEverything(in: fixture)
    }

    /// Everybody has one certificate, whose files can be made, and running the command again changes nothing.
    private func requireEverything(in fixture: CohortFixture) throws {
        let again = try fixture.base.administrator.run(fixture.issuing)
        XCTAssertEqual(again.status, 0, again.errors)
        let people = try report(again).people
        XCTAssertEqual(people.count, fixture.learners.count)
        XCTAssertTrue(people.allSatisfy { $0.refusal == nil && $0.certificate != nil })
        XCTAssertEqual(try fixture.certificateCount("the end"), fixture.learners.count)
        XCTAssertEqual(try fixture.base.administrator.run(["verify"]).status, 0)
        let register = try Register.open(at: fixture.base.register.path)
        let session = try register.session(token: fixture.base.people.administrator)
        for certificate in try register.certificates(as: session).certificates {
            for kind in [CertificateFiles.Kind.json, .jwt, .svg] {
                let file = try register.file(
                    kind,
                    of: certificate.code,
                    with: fixture.keys,
                    as: session
                )
                XCTAssertNotNil(file, "\(certificate.code) \(kind)")
            }
        }
    }

    private func report(_ ending: AltasProcess.Ending) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(ending.output.utf8))
    }
}
