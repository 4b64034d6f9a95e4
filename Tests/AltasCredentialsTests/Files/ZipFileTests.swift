import AltasCrypto
import XCTest

@testable import AltasCredentials

/// An archive comes apart as it was packed, and one that could be read in two ways is refused.
final class ZipFileTests: XCTestCase {
    private let files = [
        NamedFile(name: "bevis ŵ 😀.json", bytes: Array(String(repeating: "{}", count: 500).utf8)),
        NamedFile(name: "empty", bytes: []),
        NamedFile(name: "short.jwt", bytes: Array("a.b".utf8)),
    ]
    private let time = Timestamp(seconds: 1_795_165_201)

    func testFilesComeOutAsTheyWentIn() throws {
        let bytes = try ZipFile.bytes(of: files, at: time)
        XCTAssertEqual(try ZipFile.files(in: bytes), files)
        XCTAssertEqual(bytes, try ZipFile.bytes(of: files, at: time))
        XCTAssertEqual(try ZipFile.files(in: try ZipFile.bytes(of: [], at: time)), [])
    }

    func testTimeIsInUTCAndNotBefore1980() {
        let moment = DOSTime(Timestamp(seconds: 1_795_165_201))
        XCTAssertEqual(moment.date, 46 << 9 | 11 << 5 | 20)
        XCTAssertEqual(moment.time, 9 << 11)
        XCTAssertEqual(DOSTime(Timestamp(seconds: -1)), DOSTime(Timestamp(seconds: 0)))
    }

    func testSealIsTheCommentAndCoversAllBeforeIt() throws {
        var sealed: [Digest] = []
        let bytes = try ZipFile.bytes(of: files, at: time) {
            sealed.append($0)
            return "altas-seal:1:k:s"
        }
        XCTAssertTrue(bytes.ends(with: Array("altas-seal:1:k:s".utf8)))
        XCTAssertEqual(sealed.last, Digest.of(Array(bytes.dropLast(16))))
        XCTAssertEqual(try ZipFile.files(in: bytes), files)
    }

    func testFlippingAnyByteNeverChangesAFileUnnoticed() throws {
        let bytes = try ZipFile.bytes(of: files, at: time)
        for index in bytes.indices {
            var flipped = bytes
            flipped[index] ^= 1
            let found = try? ZipFile.files(in: flipped)
            XCTAssertTrue(found == nil || found == files, "byte \(index)")
        }
        for count in 0..<bytes.count {
            XCTAssertThrowsError(try ZipFile.files(in: Array(bytes.prefix(count))), "\(count)")
        }
        XCTAssertThrowsError(try ZipFile.files(in: bytes + [0]))
        XCTAssertThrowsError(try ZipFile.files(in: bytes + bytes))
    }

    func testMoreThanTheLimitIsRefused() throws {
        let zeros = NamedFile(name: "zeros", bytes: Array(repeating: 0, count: 1 << 20))
        let bomb = try ZipFile.bytes(of: [zeros], at: time)
        let bytes = try ZipFile.bytes(of: files, at: time)
        let cases = [
            (bomb, ReadingLimits(bytes: 1000)), (bytes, ReadingLimits(files: 2)),
            (bytes, ReadingLimits(bytes: 1002)),
        ]
        for (bytes, limits) in cases {
            XCTAssertThrowsError(try ZipFile.files(in: bytes, limits: limits)) {
                XCTAssertEqual($0 as? UnreadableContainer, .tooLarge)
            }
        }
        XCTAssertEqual(try ZipFile.files(in: bytes, limits: ReadingLimits(bytes: 1003)), files)
    }

    func testNamesThatLeadElsewhereAreRefused() throws {
        for name in ["../a", "/a", "a/../../b", "", "c:\\a", "a\u{0}b"] {
            let bytes = try ZipFile.bytes(of: [NamedFile(name: name, bytes: [1])], at: time)
            XCTAssertThrowsError(try ZipFile.files(in: bytes), name)
        }
        let twice = try ZipFile.bytes(of: [files[1], files[1]], at: time)
        XCTAssertThrowsError(try ZipFile.files(in: twice))
    }
}

extension [UInt8] {
    /// Whether these are its last bytes.
    func ends(with end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
