import XCTest

@testable import AltasCredentials

/// The official samples of 1EdTech, and badges that another program baked, come apart.
final class SampleBadgeTests: XCTestCase {
    func testOfficialBadgesHoldTheirCredentials() throws {
        for name in ["simple-json", "simple-jwt"] {
            let svg = try SVGBadge.credential(
                in: try CredentialSamples.bytes("openbadges-3.0/\(name).svg")
            )
            let png = try PNGBadge.credential(
                in: try CredentialSamples.bytes("openbadges-3.0/\(name).png")
            )
            for found in [svg, png] {
                switch found {
                case .json(let bytes):
                    XCTAssertEqual(name, "simple-json")
                    let text = String(decoding: bytes, as: UTF8.self)
                    XCTAssertTrue(text.contains(#""OpenBadgeCredential""#))
                case .jwt(let token):
                    XCTAssertEqual(name, "simple-jwt")
                    XCTAssertEqual(token.split(separator: ".").count, 3)
                }
            }
        }
    }

    func testBadgesOfAnotherProgramHoldTheirToken() throws {
        let svg = try SVGBadge.credential(in: try CredentialSamples.bytes("own/badge-rs256.svg"))
        let png = try PNGBadge.credential(in: try CredentialSamples.bytes("own/badge-rs256.png"))
        guard case .jwt(let token) = svg else { return XCTFail("It holds no token.") }
        XCTAssertEqual(token.split(separator: ".").count, 3)
        XCTAssertTrue(svg == png)
    }
}
