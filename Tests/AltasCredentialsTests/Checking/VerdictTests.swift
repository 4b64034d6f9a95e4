import AltasText
import XCTest

@testable import AltasCredentials

/// A verdict follows from the findings alone, and everything that is said is said in four languages.
final class VerdictTests: XCTestCase {
    private static let moment = Timestamp(seconds: 1_800_000_000)
    private static let signatures: [SignatureFinding] =
        [.genuine] + SignatureFinding.Flaw.allCases.map { .broken($0) }
        + [
            .unchecked(.noKey), .unchecked(.unreachable(host: "h.example")),
            .unchecked(.unknownKind("x")),
        ]
    private static let issuers: [IssuerFinding] = [
        .known, .published(host: "h.example"), .inFileOnly, .notFound,
    ]
    private static let dates: [DateFinding] = [
        .inDate(until: nil), .inDate(until: moment), .ended(moment), .notYet(from: moment),
        .unknown,
    ]
    private static let statuses: [StatusFinding] = [
        .clear(asOf: moment), .withdrawn(on: nil), .withdrawn(on: moment), .noList,
        .unknown(.notAsked), .unknown(.offline), .unknown(.unreachable(host: "h.example")),
        .unknown(.unsound), .unknown(.unknownKind("x")), .unknown(.notNamed),
    ]
    private static let versions: [VersionFinding] = [
        .newest, .replaced(on: nil), .replaced(on: moment), .unknown,
    ]

    func testOnlyWhatPassesInAllThatCountsIsValid() {
        for findings in Self.all {
            let isGood =
                findings.signature == .genuine && findings.issuer.outcome == .pass
                && findings.dates.outcome == .pass && findings.status.outcome == .pass
                && findings.version.outcome != .fail
            XCTAssertEqual(Verdict(findings) == .valid, isGood, "\(findings)")
        }
    }

    func testForgedNeverLooksExpiredAndExpiredNeverLooksForged() {
        for findings in Self.all {
            let verdict = Verdict(findings)
            let isForged = findings.signature.outcome == .fail
            XCTAssertEqual(verdict == .notGenuine, isForged, "\(findings)")
            if verdict == .expired {
                XCTAssertEqual(findings.signature, .genuine)
                XCTAssertEqual(findings.issuer.outcome, .pass)
            }
        }
    }

    func testWhatCouldNotBeCheckedIsNeverSaidToHold() {
        for findings in Self.all where findings.status.outcome == .unknown {
            XCTAssertNotEqual(Verdict(findings), .valid, "\(findings)")
        }
    }

    func testEverythingIsSaidInFourLanguages() {
        var phrases = Verdict.allCases.flatMap { [$0.words.headline, $0.words.meaning] }
        phrases += Self.all.flatMap { $0.lines.flatMap { [$0.thing, $0.phrase] } }
        phrases += Self.unreadable.map(\.phrase)
        let wrappings: [WrappingFinding] = [.sealed, .unsealed]
        phrases += wrappings.compactMap(\.phrase)
        for phrase in Set(phrases) {
            let wordings = Language.allCases.map { phrase[$0] }
            XCTAssertTrue(wordings.allSatisfy { !$0.isEmpty })
            XCTAssertNotEqual(wordings[0], wordings[1], wordings[0])
        }
    }

    private static let unreadable: [UnreadableFile] = [
        .empty, .tooLarge, .unknownKind, .damaged(.pdf), .unsupported(.zip), .nothingInside(.svg),
        .tooMuchInside, .notJSON, .context("https://x.example"), .ambiguous, .shape(.contexts),
        .shape(.otherKind("X")), .shape(.missing(member: "id")), .shape(.form(member: "id")),
        .shape(.type(member: "issuer.type", expected: "Profile")),
    ]

    private static var all: [Findings] {
        signatures.flatMap { signature in
            issuers.flatMap { issuer in
                dates.flatMap { dates in
                    statuses.flatMap { status in
                        versions.map { version in
                            Findings(
                                signature: signature,
                                wrapping: .none,
                                issuer: issuer,
                                dates: dates,
                                status: status,
                                version: version
                            )
                        }
                    }
                }
            }
        }
    }
}
