import AltasJSON
import Foundation
import XCTest

@testable import AltasCredentials

/// Certificates of ours are judged in every form, with a network and without.
final class VerifierTests: XCTestCase {
    func testEveryFormIsValidWhereTheIssuerIsKnownAndItsListIsClear() throws {
        let own = try OwnFiles.shared()
        for kind in FileKind.allCases where kind != .qr {
            for list in try own.lists() {
                let judgement = try judged(own.bytes(kind), own.known, lists: [list])
                XCTAssertEqual(judgement.verdict, .valid, "\(kind) \(judgement.findings)")
                XCTAssertEqual(judgement.findings.version, .newest, "\(kind)")
                XCTAssertEqual(judgement.summary?.holder, "Núria Åsgård-Sørensen", "\(kind)")
                XCTAssertEqual(judgement.summary?.issuer, "Fjordheim Omsorg AS", "\(kind)")
                XCTAssertEqual(judgement.summary?.alignments, 1, "\(kind)")
            }
        }
    }

    func testAllFormsInAnArchiveAreFound() throws {
        let own = try OwnFiles.shared()
        let judgement = try judged(own.bytes(.zip), own.known)
        XCTAssertEqual(Set(judgement.forms), [.json, .jwt])
        XCTAssertEqual(judgement.fingerprints.count, 2)
    }

    func testWithoutAListItIsNotSaidToBeValid() throws {
        let own = try OwnFiles.shared()
        for kind in FileKind.allCases {
            let judgement = try judged(own.bytes(kind), own.known)
            XCTAssertEqual(judgement.verdict, .statusUnknown, "\(kind)")
            XCTAssertEqual(judgement.findings.version, .unknown, "\(kind)")
        }
    }

    func testAWithdrawnOneIsWithdrawnInEveryForm() throws {
        let own = try OwnFiles.shared()
        for kind in FileKind.allCases where kind != .qr {
            for list in try own.lists(marking: [94_567]) {
                let judgement = try judged(own.bytes(kind), own.known, lists: [list])
                XCTAssertEqual(judgement.verdict, .withdrawn, "\(kind)")
            }
        }
    }

    func testAListThatIsNotTheIssuersOrHoldsNoLongerTellsNothing() throws {
        let own = try OwnFiles.shared()
        let other = try OwnFiles(seed: 6)
        let json = try own.bytes(.json)
        let old = try own.lists(until: Timestamp(seconds: Timestamp.noon.seconds - 1))
        let forged = try XCTUnwrap(other.lists().first)
        for list in old + [forged, json, Array("{}".utf8), []] {
            let judgement = try judged(json, own.known, lists: [list])
            XCTAssertEqual(judgement.verdict, .statusUnknown)
        }
    }

    func testDatesAreJudgedToTheSecond() throws {
        let own = try OwnFiles.shared()
        let (from, until): (Int64, Int64) = (1_795_165_200, 1_889_823_599)
        let cases: [(Int64, Verdict)] = [
            (from - 301, .notYetValid), (from - 300, .statusUnknown), (until, .statusUnknown),
            (until + 1, .expired),
        ]
        for (seconds, verdict) in cases {
            for kind in FileKind.allCases {
                let verifier = Verifier(now: Timestamp(seconds: seconds), issuers: own.known)
                XCTAssertEqual(try verifier.check(own.bytes(kind)).verdict, verdict, "\(kind)")
            }
        }
    }

    func testTheKeysInAFileConfirmNobody() throws {
        let own = try OwnFiles.shared()
        for kind in [FileKind.pdf, .zip] {
            let judgement = try judged(own.bytes(kind), KnownIssuers(), lists: own.lists())
            XCTAssertEqual(judgement.verdict, .issuerUnconfirmed, "\(kind)")
            XCTAssertEqual(judgement.findings.issuer, .inFileOnly, "\(kind)")
            XCTAssertFalse(judgement.fingerprints.isEmpty, "\(kind)")
        }
        for kind in [FileKind.json, .jwt, .svg, .png, .qr] {
            let judgement = try judged(own.bytes(kind), KnownIssuers())
            XCTAssertEqual(judgement.verdict, .unchecked, "\(kind)")
            XCTAssertEqual(judgement.findings.signature, .unchecked(.noKey), "\(kind)")
        }
    }

    func testWhatTheIssuerPublishesConfirmsIt() throws {
        let own = try OwnFiles.shared()
        let list = try XCTUnwrap(own.lists().last)
        let did = Array(JSONValue.object(own.issuer.json).text.utf8)
        let network = Network { address, _ in
            switch address {
            case "https://certs.example.org/issuers/fjordheim/did.json": did
            case "https://certs.example.org/status/1": list
            default: throw CocoaError(.fileNoSuchFile)
            }
        }
        for kind in FileKind.allCases where kind != .qr {
            let verifier = Verifier(now: .noon, issuers: KnownIssuers(), network: network)
            let verification = try verifier.check(own.bytes(kind))
            XCTAssertEqual(verification.verdict, .valid, "\(kind)")
        }
    }

    func testASilentNetworkIsSaid() throws {
        let own = try OwnFiles.shared()
        let silent = Network { _, _ in throw CocoaError(.fileNoSuchFile) }
        let known = try judged(own.bytes(.json), own.known, network: silent)
        XCTAssertEqual(known.findings.status, .unknown(.unreachable(host: "certs.example.org")))
        let unknown = try judged(own.bytes(.jwt), KnownIssuers(), network: silent)
        let flaw = SignatureFinding.unchecked(.unreachable(host: "certs.example.org"))
        XCTAssertEqual(unknown.findings.signature, flaw)
    }

    func testSomebodyElsesKeyIsNotTheIssuers() throws {
        let forged = try OwnFiles(seed: 6)
        let own = try OwnFiles.shared()
        for kind in [FileKind.json, .svg, .png, .pdf, .zip, .qr] {
            let judgement = try judged(forged.bytes(kind), own.known, lists: own.lists())
            XCTAssertEqual(judgement.verdict, .notGenuine, "\(kind)")
        }
    }

    func testARegisterKnowsItsOwn() throws {
        let own = try OwnFiles.shared()
        let day = Timestamp(seconds: 1_795_200_000)
        let cases: [(RegisterKnowledge.Standing, Verdict)] = [
            (.current, .valid), (.replaced(on: day), .replaced), (.withdrawn(on: day), .withdrawn),
            (.unknown, .statusUnknown),
        ]
        for (standing, verdict) in cases {
            let register = RegisterKnowledge { _ in standing }
            for kind in FileKind.allCases {
                let verifier = Verifier(now: .noon, issuers: own.known, register: register)
                XCTAssertEqual(try verifier.check(own.bytes(kind)).verdict, verdict, "\(kind)")
            }
        }
    }

    private func judged(
        _ bytes: [UInt8],
        _ issuers: KnownIssuers,
        lists: [[UInt8]] = [],
        network: Network? = nil
    ) throws -> Judgement {
        let verifier = Verifier(now: .noon, issuers: issuers, network: network)
        switch try verifier.check(bytes, lists: lists) {
        case .judged(let judgement): return judgement
        case .unreadable(let why): throw why
        }
    }
}
