import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// A list of withdrawals says what was put into it, to others as well, and nothing where it cannot tell.
final class StatusListTests: XCTestCase {
    private let issuer = "did:web:certs.example.org:issuers:fjordheim"
    private let id = "https://certs.example.org/status/2026-a"

    private func entry(_ index: Int = 94567, list: String? = nil) -> StatusEntry {
        StatusEntry(place: StatusPlace(list: list ?? id, index: index))
    }

    private func sample(_ name: String) throws -> PublishedStatusList {
        try PublishedStatusList(CredentialSamples.object("own/status-list.\(name).vc.json"))
    }

    private let now = Timestamp(seconds: 1_795_300_000)

    func testTheFirstPlaceIsTheHighestBit() throws {
        var list = StatusList()
        list.set(0)
        list.set(94567)
        let packed = try XCTUnwrap(Multibase.base64URL(try list.encoded()))
        let bytes = try Compression.decompress(packed, as: .gzip, limit: 16384)
        XCTAssertEqual(bytes.count, 16384)
        XCTAssertEqual(bytes.first, 0x80)
        XCTAssertEqual(bytes[11820], 0x01)
        XCTAssertEqual(bytes.reduce(0) { $0 + $1.nonzeroBitCount }, 2)
        XCTAssertEqual(try StatusList(encoded: try list.encoded()), list)
        XCTAssertEqual(
            [0, 1, 94567, 131_071, 131_072, -1].map(list.isSet),
            [
                true, false, true, false, nil, nil,
            ]
        )
        XCTAssertEqual(StatusList(count: 131_073).count, 131_080)
        XCTAssertEqual(StatusList(count: 8).count, 131_072)
    }

    func testSamplesSayWhatTheyAreNamedAfter() throws {
        let clear = try sample("none-revoked")
        let set = try sample("revoked-94567")
        XCTAssertEqual(clear.list, StatusList())
        XCTAssertEqual(set.answer(for: entry(), issuer: issuer, at: now), .set)
        XCTAssertEqual(set.answer(for: entry(94566), issuer: issuer, at: now), .clear)
        XCTAssertEqual(clear.answer(for: entry(), issuer: issuer, at: now), .clear)
        XCTAssertEqual(set.ttl, 43_200_000)
    }

    func testOfficialListHasOnlyPlace23Set() throws {
        let document = try CredentialSamples.object("openbadges-3.0/bit-string-list/testlist")
        let published = try PublishedStatusList(document)
        XCTAssertEqual(
            (0..<published.list.count).filter { published.list.isSet($0) == true },
            [23]
        )
        let credential = try CredentialSamples.object(
            "openbadges-3.0/bit-string-list/credential-status-revoked.json"
        )
        let status = try XCTUnwrap(credential["credentialStatus"]?.object)
        let entry = try XCTUnwrap(StatusEntry(status))
        let issuer = "https://1edtech.edu/issuers/565049"
        XCTAssertEqual(
            published.answer(for: entry, issuer: issuer, at: now),
            .unknown(.anotherList)
        )
        XCTAssertEqual(
            published.answer(
                for: entry,
                issuer: issuer,
                at: now,
                fetchedFrom: entry.place.list
            ),
            .set
        )
    }

    func testAListThatCannotTellSaysWhy() throws {
        let list = try sample("revoked-94567")
        func answer(
            _ entry: StatusEntry,
            issuer: String? = nil,
            at moment: Timestamp? = nil
        ) -> PublishedStatusList.Answer {
            list.answer(for: entry, issuer: issuer ?? self.issuer, at: moment ?? now)
        }
        XCTAssertEqual(answer(entry(list: id + "b")), .unknown(.anotherList))
        XCTAssertEqual(answer(entry(), issuer: "did:web:example.org"), .unknown(.anotherIssuer))
        XCTAssertEqual(answer(entry(131_072)), .unknown(.noSuchPlace))
        let (from, until) = (list.validFrom, try XCTUnwrap(list.validUntil))
        let early = Timestamp(seconds: from.seconds - 301)
        XCTAssertEqual(answer(entry(), at: early), .unknown(.notYet(from)))
        XCTAssertEqual(answer(entry(), at: Timestamp(seconds: from.seconds - 300)), .set)
        XCTAssertEqual(answer(entry(), at: until), .set)
        let late = Timestamp(seconds: until.seconds + 1)
        XCTAssertEqual(answer(entry(), at: late), .unknown(.outOfDate(until)))
        var other = list
        other.purpose = "suspension"
        XCTAssertEqual(
            other.answer(for: entry(), issuer: issuer, at: now),
            .unknown(.anotherPurpose)
        )
    }

    func testDocumentIsTheSamplesButForItsProof() throws {
        let sample = try CredentialSamples.object("own/status-list.none-revoked.vc.json")
        let list = try PublishedStatusList(sample)
        let document = try list.document()
        XCTAssertEqual(try PublishedStatusList(document), list)
        var (left, right) = (document, sample)
        right["proof"] = nil
        for name in ["credentialSubject"] {
            left[name] = nil
            right[name] = nil
        }
        XCTAssertEqual(JSONValue.object(left).text, JSONValue.object(right).text)
        XCTAssertNoThrow(try Canonical.nquads(of: document))
    }

    func testHostileListsCostLittle() throws {
        let bomb = try Compression.compress([UInt8](repeating: 0, count: 5 << 20), as: .gzip)
        let short = try Compression.compress([UInt8](repeating: 0, count: 16_383), as: .gzip)
        let cases: [(text: String, error: UnreadableStatusList)] = [
            ("", .malformed(member: "encodedList")), ("u!", .malformed(member: "encodedList")),
            ("uAAAA", .damaged(.damaged)), (Multibase.base64URL(short), .tooShort),
            (Multibase.base64URL(bomb), .damaged(.tooLarge(limit: 4 << 20))),
        ]
        for (text, error) in cases {
            XCTAssertThrowsError(try StatusList(encoded: text)) {
                XCTAssertEqual($0 as? UnreadableStatusList, error)
            }
        }
    }

    func testWhatHasNotTheShapeIsRefused() throws {
        let document = try CredentialSamples.object("own/status-list.none-revoked.vc.json")
        for member in ["id", "type", "issuer", "validFrom", "credentialSubject"] {
            var changed = document
            changed[member] = 7
            XCTAssertThrowsError(try PublishedStatusList(changed)) {
                XCTAssertEqual($0 as? UnreadableStatusList, .malformed(member: member))
            }
        }
        var json = entry().json
        XCTAssertEqual(StatusEntry(json), entry())
        json["statusSize"] = 2
        XCTAssertNil(StatusEntry(json))
        for member in ["type", "statusPurpose", "statusListIndex", "statusListCredential"] {
            var json = entry().json
            json[member] = nil
            XCTAssertNil(StatusEntry(json), member)
        }
    }
}
