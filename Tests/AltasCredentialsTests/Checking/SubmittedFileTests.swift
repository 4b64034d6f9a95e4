import AltasCredentials
import XCTest

/// What is found in the files that people hand in.
final class SubmittedFileTests: XCTestCase {
    func testEveryKindIsToldByWhatIsInIt() throws {
        let kinds: [(String, FileKind, FileKind)] = [
            ("own/certificate.vc.json", .json, .json), ("own/certificate.rs256.jwt", .jwt, .jwt),
            ("own/badge-rs256.svg", .svg, .jwt), ("own/badge-rs256.png", .png, .jwt),
            ("own/qr-token-url.txt", .qr, .qr), ("openbadges-3.0/simple-json.svg", .svg, .json),
            ("openbadges-3.0/simple-json.png", .png, .json),
            ("openbadges-3.0/simple-jwt.png", .png, .jwt),
        ]
        for (name, kind, inner) in kinds {
            let file = try SubmittedFile.read(CredentialSamples.bytes(name))
            XCTAssertEqual(file.kind, kind, name)
            XCTAssertEqual(file.presented.map(\.kind), [inner], name)
        }
    }

    func testWhiteSpaceAroundATextIsNoHarm() throws {
        let token = try CredentialSamples.bytes("own/certificate.rs256.jwt")
        let file = try SubmittedFile.read(Array("\r\n  ".utf8) + token + Array("\n\n".utf8))
        XCTAssertEqual(
            file.presented.map(\.text),
            try SubmittedFile.read(token).presented.map(\.text)
        )
    }

    func testACodeForScanningIsReadWithAndWithoutItsAddress() throws {
        let link = String(
            decoding: try CredentialSamples.bytes("own/qr-token-url.txt"),
            as: UTF8.self
        )
        let token = try XCTUnwrap(link.split(separator: "#").last).trimmingCharacters(in: .newlines)
        let bare = try SubmittedFile.read(Array(token.utf8))
        XCTAssertEqual(bare.presented.map(\.text), [.code(token, address: nil)])
        let page = "https://h.example/v/7KQ2MXZ41B9T0WFA"
        let whole = try SubmittedFile.read(Array("\(page)#\(token)".utf8))
        XCTAssertEqual(whole.presented.map(\.text), [.code(token, address: page)])
    }

    func testAnArchiveGivesAllThatIsInItAndLeavesTheRest() throws {
        let names = [
            "own/certificate.vc.json", "own/certificate.rs256.jwt", "own/badge-rs256.svg",
            "own/did.json", "own/status-list.none-revoked.rs256.jwt",
            "own/status-list.none-revoked.vc.json",
        ]
        var files = try names.map { NamedFile(name: $0, bytes: try CredentialSamples.bytes($0)) }
        files.append(NamedFile(name: "README.txt", bytes: Array("Keep this.".utf8)))
        let file = try SubmittedFile.read(ZipFile.bytes(of: files, at: Timestamp(seconds: 0)))
        XCTAssertEqual(file.kind, .zip)
        XCTAssertEqual(file.presented.map(\.kind), [.json, .jwt, .jwt])
        XCTAssertEqual(file.keys.count, 1)
        XCTAssertEqual(file.lists.count, 2)
        XCTAssertEqual(file.wrappings.map(\.kind), [.svg, .zip])
    }

    func testWhatIsNoCertificateIsToldWhy() throws {
        let token = try CredentialSamples.bytes("own/certificate.rs256.jwt")
        let inner = try ZipFile.bytes(
            of: [NamedFile(name: "a.jwt", bytes: token)],
            at: Timestamp(seconds: 0)
        )
        let outer = try ZipFile.bytes(
            of: [NamedFile(name: "a.zip", bytes: inner)],
            at: Timestamp(seconds: 0)
        )
        let many = try ZipFile.bytes(
            of: (0..<17).map { NamedFile(name: "\($0).jwt", bytes: token) },
            at: Timestamp(seconds: 0)
        )
        let cases: [([UInt8], UnreadableFile)] = [
            ([], .empty), ([UInt8](repeating: 32, count: SubmittedFile.largest + 1), .tooLarge),
            (Array("hello".utf8), .unknownKind), (Array("{".utf8), .notJSON),
            (Array(#"{"a":1,"a":2}"#.utf8), .notJSON), (Array("%PDF-1.7\n".utf8), .damaged(.pdf)),
            (Array("<svg></svg>".utf8), .nothingInside(.svg)),
            (Array("<svg>".utf8), .damaged(.svg)),
            (Array("PK\u{3}\u{4}".utf8), .damaged(.zip)), (outer, .tooMuchInside),
            (many, .tooMuchInside), (Array("https://example.org/v/x".utf8), .unknownKind),
            (try CredentialSamples.bytes("own/did.json"), .nothingInside(.json)),
            (
                try CredentialSamples.bytes("own/status-list.none-revoked.vc.json"),
                .nothingInside(.json)
            ),
        ]
        for (bytes, reason) in cases {
            XCTAssertThrowsError(try SubmittedFile.read(bytes), "\(reason)") {
                XCTAssertEqual($0 as? UnreadableFile, reason)
            }
        }
    }
}
