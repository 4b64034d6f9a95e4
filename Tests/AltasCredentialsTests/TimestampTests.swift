import XCTest

@testable import AltasCredentials

/// Instants are read as RFC 3339 has them, and written in one way.
final class TimestampTests: XCTestCase {
    func testInstantsAreReadAndWritten() {
        let cases: [(text: String, seconds: Int64, written: String)] = [
            ("1970-01-01T00:00:00Z", 0, "1970-01-01T00:00:00Z"),
            ("2026-11-20T09:00:00Z", 1_795_165_200, "2026-11-20T09:00:00Z"),
            ("2027-11-20T23:59:59Z", 1_826_755_199, "2027-11-20T23:59:59Z"),
            ("2026-11-20t10:00:00.999999+01:00", 1_795_165_200, "2026-11-20T09:00:00Z"),
            ("2026-11-20T00:30:00-08:30", 1_795_165_200, "2026-11-20T09:00:00Z"),
            ("1969-12-31T23:59:59Z", -1, "1969-12-31T23:59:59Z"),
            ("1996-12-31T23:59:60z", 852_076_800, "1997-01-01T00:00:00Z"),
        ]
        for (text, seconds, written) in cases {
            XCTAssertEqual(Timestamp(text)?.seconds, seconds, text)
            XCTAssertEqual(Timestamp(seconds: seconds).description, written)
        }
    }

    func testAnythingElseIsNoInstant() {
        for text in [
            "", "2026-11-20", "2026-11-20T09:00:00", "2026-11-20 09:00:00Z", "2026-02-30T09:00:00Z",
            "2026-11-20T24:00:00Z", "2026-11-20T09:60:00Z", "2026-11-20T09:00:61Z",
            "2026-11-20T09:00:00.Z", "2026-11-20T09:00:00+1:00", "2026-11-20T09:00:00+01:60",
            "2026-11-20T09:00:00*01:00", "2026-11-20T09:00:00ZZ", "2026-11-20T+9:00:00Z",
            "2026-11-20T09:00:00+01", "26-11-20T09:00:00Z",
        ] {
            XCTAssertNil(Timestamp(text), text)
        }
    }
}
