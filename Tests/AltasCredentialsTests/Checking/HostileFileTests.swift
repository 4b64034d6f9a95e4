import AltasJSON
import AltasText
import Foundation
import XCTest

@testable import AltasCredentials

/// Whatever is handed in gets a verdict and a sentence, soon and in little memory.
final class HostileFileTests: XCTestCase {
    private static let count = 2000
    /// How much more memory there may be in use afterwards, in bytes; one file may need some megabytes for a moment.
    private static let growth = 64 << 20

    func testTwoThousandHostileFilesGetASentenceEach() throws {
        let own = try OwnFiles.shared()
        let samples = try FileKind.allCases.map { try own.bytes($0) } + own.lists()
        let document = try StrictJSON.object(own.bytes(.json))
        var files = HostileFiles(samples: samples, document: document, seed: 2026)
        let verifier = Verifier(now: .noon, issuers: own.known)
        var verdicts: [Verdict: Int] = [:]
        let before = try residentBytes()
        for number in 0..<Self.count {
            let file = files.next()
            let verification = try verifier.check(file, lists: [file])
            verdicts[verification.verdict, default: 0] += 1
            if verification.verdict == .statusUnknown {
                XCTAssertTrue(isWhole(file, samples), "\(number) is said to be genuine.")
            }
            for language in Language.allCases {
                XCTAssertFalse(sentence(verification)[language].isEmpty, "\(number)")
            }
        }
        XCTAssertNil(verdicts[.valid])
        XCTAssertGreaterThan(verdicts[.unreadable] ?? 0, 500)
        XCTAssertGreaterThan(verdicts[.notGenuine] ?? 0, 100)
        XCTAssertLessThan(try residentBytes() - before, Self.growth)
    }

    func testMuchInLittleSpaceIsNotExpanded() throws {
        let zeros = [UInt8](repeating: 0, count: 32 << 20)
        let bomb = try Compression.compress(zeros, as: .gzip)
        let own = try OwnFiles.shared()
        var list = try StrictJSON.object(XCTUnwrap(own.lists().first))
        let path = ["credentialSubject", "encodedList"]
        list = list.setting(path, to: .string(Multibase.base64URL(bomb)))
        let bytes = Array(JSONValue.object(list).text.utf8)
        let before = try residentBytes()
        let verifier = Verifier(now: .noon, issuers: own.known)
        let verdict = try verifier.check(own.bytes(.json), lists: [bytes]).verdict
        XCTAssertEqual(verdict, .statusUnknown)
        let attachment = Attachment(
            name: "a.json",
            mediaType: "application/json",
            description: "Much",
            bytes: [0x7B] + zeros
        )
        let paper = CertificatePDF(
            claims: .fixture(),
            attachments: [attachment],
            qr: "https://certs.example.org/v/0",
            fingerprint: "0"
        )
        XCTAssertEqual(try verifier.check(paper.bytes()).verdict, .unreadable)
        XCTAssertLessThan(try residentBytes() - before, Self.growth)
    }

    /// Whether a file is a sound one but for white space.
    private func isWhole(_ file: [UInt8], _ samples: [[UInt8]]) -> Bool {
        let text = String(decoding: file, as: UTF8.self).trimmingXMLSpace()
        return samples.contains { String(decoding: $0, as: UTF8.self) == text }
    }

    private func sentence(_ verification: CertificateVerification) -> Phrase {
        switch verification {
        case .unreadable(let why): why.phrase
        case .judged(let judgement): judgement.findings.signature.phrase
        }
    }

    /// How much memory is in use, in bytes (proc_pid_statm(5)).
    private func residentBytes() throws -> Int {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else {
            throw XCTSkip("There is no /proc here: memory is not measured.")
        }
        return try XCTUnwrap(Int(text.split(separator: " ")[1])) * Int(getpagesize())
    }
}
