import AltasJSON
import XCTest

@testable import AltasCredentials

/// Documents as large as are read, made to keep a machine busy, are settled soon.
final class HostileDocumentTests: XCTestCase {
    private func document(_ evidence: [JSONValue]) -> JSONObject {
        [
            "@context": [
                "https://www.w3.org/ns/credentials/v2",
                "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            ],
            "id": "urn:uuid:1",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "evidence": .array(evidence),
        ]
    }

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let duration = try clock.measure(body)
        return Double(duration.components.seconds)
    }

    func testManyNodesThatLookTheSame() throws {
        let same = [JSONValue](repeating: ["type": ["Evidence"], "name": "a"], count: 6000)
        let took = try seconds {
            XCTAssertThrowsError(try Canonical.nquads(of: document(same))) {
                XCTAssertEqual($0 as? UnsignableDocument, .tooMuchWork)
            }
        }
        XCTAssertLessThan(took, 20)
        XCTAssertNoThrow(try Canonical.nquads(of: document(Array(same.prefix(500)))))
    }

    func testManyNodesThatDiffer() throws {
        let different = (0..<5000).map { number in
            JSONValue.object(["type": ["Evidence"], "name": .string("\(number)")])
        }
        let took = try seconds {
            XCTAssertNoThrow(try Canonical.nquads(of: document(different)))
        }
        XCTAssertLessThan(took, 20)
    }

    func testNodesThatLookTheSameAroundOneAnother() throws {
        func bunch(_ depth: Int) -> JSONValue {
            guard depth > 0 else { return ["type": ["Profile"], "name": "a"] }
            let inner = [JSONValue](repeating: bunch(depth - 1), count: 3)
            return .object(["type": ["Profile"], "parentOrg": .array(inner)])
        }
        let took = try seconds {
            XCTAssertThrowsError(
                try Canonical.nquads(of: document([bunch(7), bunch(7), bunch(7)]))
            ) { XCTAssertEqual($0 as? UnsignableDocument, .tooMuchWork) }
        }
        XCTAssertLessThan(took, 20)
    }
}
