import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// What we sign is what other programs make of the same credential.
final class OtherProcessorTests: XCTestCase {
    func testAThousandCredentialsHaveTheSameCanonicalForms() throws {
        let documents = (0..<1000).map { seed in
            var random = RandomCredential(seed: UInt64(seed))
            return random.document()
        }
        let lines = documents.map { JSONValue.object($0).text }
        let output = try CredentialScript.output(
            of: "canonical",
            files: ["credentials.txt": lines.joined(separator: "\n")]
        )
        let theirs = output.split(separator: "\n").map(String.init)
        XCTAssertEqual(theirs.count, documents.count, output)
        for (seed, (document, digests)) in zip(documents, theirs).enumerated() {
            let quads = Digest.of(try Canonical.nquads(of: document))
            let json = Digest.of(try JSONValue.object(document).jcs())
            XCTAssertEqual("\(quads) \(json)", digests, "seed \(seed)")
        }
    }
}
