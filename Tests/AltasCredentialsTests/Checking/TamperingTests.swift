import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// No file of ours that was changed is ever called valid, nor one that was made up.
final class TamperingTests: XCTestCase {
    /// How many bytes of a long file are tried, chosen by a seed; all of a short one's.
    private static let most = 500

    func testNoByteOfAnyFileMayChange() throws {
        let own = try OwnFiles.shared()
        let list = try own.lists()
        for (place, kind) in FileKind.allCases.enumerated() {
            let bytes = try own.bytes(kind)
            var random = SeededRandom(state: UInt64(place + 1))
            for index in Self.places(in: bytes, &random) {
                var changed = bytes
                changed[index] ^= UInt8(1 << UInt8.random(in: 0..<8, using: &random))
                let verdict = try verifier(own).check(changed, lists: list).verdict
                let isCaught = [.notGenuine, .unreadable, .unchecked].contains(verdict)
                XCTAssertTrue(isCaught, "\(kind) \(index): \(verdict)")
            }
        }
    }

    func testNoByteOfAnOutOfDateFileMayChangeEither() throws {
        let own = try OwnFiles.shared()
        let late = Verifier(now: Timestamp(seconds: 1_900_000_000), issuers: own.known)
        for (place, kind) in FileKind.allCases.enumerated() {
            let bytes = try own.bytes(kind)
            XCTAssertEqual(try late.check(bytes).verdict, .expired, "\(kind)")
            var random = SeededRandom(state: UInt64(place + 11))
            for index in Self.places(in: bytes, &random).prefix(200) {
                var changed = bytes
                changed[index] = changed[index] &+ 1
                XCTAssertNotEqual(try late.check(changed).verdict, .expired, "\(kind) \(index)")
            }
        }
    }

    func testASealThatIsTakenOffIsMissed() throws {
        let own = try OwnFiles.shared()
        let bare = try OwnFiles(sealing: false)
        for kind in [FileKind.svg, .png, .pdf] {
            let judgement = try judged(bare.bytes(kind), own)
            XCTAssertEqual(judgement.verdict, .notGenuine, "\(kind)")
            XCTAssertEqual(judgement.findings.signature, .broken(.sealMissing), "\(kind)")
        }
    }

    func testAPictureThatIsChangedIsTold() throws {
        let own = try OwnFiles.shared()
        var svg = String(decoding: try own.bytes(.svg), as: UTF8.self)
        svg = svg.replacing("<title", with: "<!-- --><title", maxReplacements: 1)
        let judgement = try judged(Array(svg.utf8), own)
        XCTAssertEqual(judgement.verdict, .notGenuine)
        XCTAssertEqual(judgement.findings.signature, .broken(.fileChanged))
    }

    func testABadgeOfAnIssuerWithoutSealsIsJudgedByItsText() throws {
        let other = try OwnFiles(sealing: false) { document in
            document = document.setting(["credentialSubject", "achievement", "tag"], to: nil)
        }
        for kind in [FileKind.svg, .png, .pdf] {
            let judgement = try judged(other.bytes(kind), other)
            XCTAssertEqual(judgement.verdict, .valid, "\(kind)")
            XCTAssertEqual(judgement.findings.wrapping, .unsealed, "\(kind)")
        }
    }

    func testWhatSomebodyPacksAnewIsJudgedByWhatIsInIt() throws {
        let own = try OwnFiles.shared()
        let other = try OwnFiles { $0["name"] = "Something else" }
        let good = try [FileKind.json, .pdf].map { try own.bytes($0) }
        let bare = try OwnFiles(sealing: false).bytes(.pdf)
        let cases: [([[UInt8]], Verdict)] = [
            (good, .valid), (good + [Array("A letter.".utf8)], .valid),
            (good + [try other.bytes(.jwt)], .notGenuine), (good + [bare], .notGenuine),
            (good + [Array("{".utf8)], .unreadable), ([try own.bytes(.zip)], .unreadable),
        ]
        for (place, (files, verdict)) in cases.enumerated() {
            let named = files.enumerated().map { NamedFile(name: "\($0)", bytes: $1) }
            let archive = try ZipFile.bytes(of: named, at: .noon)
            let found = try verifier(own).check(archive, lists: own.lists()).verdict
            XCTAssertEqual(found, verdict, "\(place)")
        }
    }

    func testEveryMemberIsCoveredByBothSignatures() throws {
        let own = try OwnFiles.shared()
        let signed = try StrictJSON.object(own.bytes(.json))
        for path in Self.paths(in: signed) where path != ["proof"] {
            let gone = signed.setting(path, to: nil)
            let bytes = Array(JSONValue.object(gone).text.utf8)
            let verdict = try verifier(own).check(bytes, lists: own.lists()).verdict
            XCTAssertTrue([.notGenuine, .unreadable].contains(verdict), "\(path): \(verdict)")
        }
    }

    func testACodeOnAnotherPageIsTold() throws {
        let own = try OwnFiles.shared()
        let link = String(decoding: try own.bytes(.qr), as: UTF8.self)
        let token = try XCTUnwrap(link.split(separator: "#").last)
        let other = "https://certs.example.org/v/0000000000000000#\(token)"
        let judgement = try judged(Array(other.utf8), own)
        XCTAssertEqual(judgement.findings.signature, .broken(.contradiction))
    }

    private func verifier(_ own: OwnFiles) -> Verifier {
        Verifier(now: .noon, issuers: own.known, register: .none)
    }

    private func judged(_ bytes: [UInt8], _ own: OwnFiles) throws -> Judgement {
        switch try verifier(own).check(bytes, lists: own.lists()) {
        case .judged(let judgement): return judgement
        case .unreadable(let why): throw why
        }
    }

    private static func places(in bytes: [UInt8], _ random: inout SeededRandom) -> [Int] {
        guard bytes.count > most else { return Array(bytes.indices) }
        return (0..<most).map { _ in Int.random(in: bytes.indices, using: &random) }
    }

    private static func paths(in object: JSONObject) -> [[String]] {
        object.members.flatMap { member in
            [[member.name]]
                + (member.value.object.map(paths) ?? []).map { [member.name] + $0 }
        }
    }
}
