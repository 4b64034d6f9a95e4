import AltasCrypto
import AltasJSON
import XCTest

@testable import AltasCredentials

/// Our tables say what the published contexts say, to the last word.
final class LinkedContextTests: XCTestCase {
    private let published: [(file: String, sha256: String, table: LinkedContext)] = [
        (
            "credentials-v2", "59955ced6697d61e03f2b2556febe5308ab16842846f5b586d7f1f7adec92734",
            .credentialsV2
        ),
        (
            "ob-v3p0-3.0.3", "3d34f4d4ef1bce691106e63798beb5e7b862ba841423f5ee1e53ab7ddf3bca84",
            .openBadges
        ),
        (
            "ob-v3p0-extensions",
            "146f85aa16effd7ca1da8056eb443f53ce1eca8a34186cb062832c0a97d889c3",
            .openBadgesExtensions
        ),
        (
            "data-integrity-v2",
            "67f21e6e33a6c14e5ccfd2fc7865f7474fb71a04af7e94136cb399dfac8ae8f4", .dataIntegrityV2
        ),
        (
            "multikey-v1", "ba2c182de2d92f7e47184bcca8fcf0beaee6d3986c527bf664c195bbc7c58597",
            .multikey
        ),
    ]

    func testTablesSayWhatThePublishedContextsSay() throws {
        for (file, sha256, table) in published {
            let bytes = try CredentialSamples.bytes("contexts/\(file).json")
            XCTAssertEqual(Digest.of(bytes).description, sha256, file)
            let document = try StrictJSON.object(bytes)
            let context = try XCTUnwrap(LinkedContext(document: document), file)
            XCTAssertEqual(table.terms.keys.sorted(), context.terms.keys.sorted(), file)
            for (word, definition) in context.terms {
                XCTAssertEqual(table.terms[word], definition, "\(file): \(word)")
            }
            XCTAssertEqual(table, context, file)
        }
        XCTAssertEqual(LinkedContext.known.count, published.count)
    }
}
