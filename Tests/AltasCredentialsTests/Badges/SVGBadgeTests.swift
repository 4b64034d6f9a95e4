import AltasCrypto
import XCTest

@testable import AltasCredentials

/// A credential comes out of an SVG badge as it went in, and nothing doubtful does.
final class SVGBadgeTests: XCTestCase {
    private let picture = #"<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>"#

    func testCredentialComesOutAsItWentIn() throws {
        let json = Array(#"{"a":"<&]]>\"'æ"}"#.utf8)
        for credential in [BakedCredential.jwt("a.b-_.c"), .json(json)] {
            let badge = try SVGBadge.baking(credential, into: picture)
            XCTAssertEqual(try SVGBadge.credential(in: badge), credential)
        }
    }

    func testTokenStandsInTheFirstElement() throws {
        let badge = try SVGBadge.baking(.jwt("a.b.c"), into: picture)
        XCTAssertEqual(
            String(decoding: badge, as: UTF8.self),
            """
            <svg xmlns="http://www.w3.org/2000/svg" \
            xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">
            <openbadges:credential verify="a.b.c"></openbadges:credential>
            <path d="M0 0"/></svg>

            """
        )
    }

    func testSealIsTheLastCommentAndCoversWhatComesBefore() throws {
        var sealed: Digest?
        let badge = try SVGBadge.baking(.jwt("a.b.c"), into: picture) {
            sealed = $0
            return "altas-seal:1:k:s"
        }
        let seal = Array("<!--altas-seal:1:k:s-->\n".utf8)
        XCTAssertEqual(Array(badge.suffix(seal.count)), seal)
        XCTAssertEqual(sealed, Digest.of(Array(badge.dropLast(seal.count))))
        XCTAssertEqual(try SVGBadge.credential(in: badge), .jwt("a.b.c"))
    }

    func testOneCredentialIsBakedOnlyOnce() throws {
        let badge = try SVGBadge.baking(.jwt("a.b.c"), into: picture)
        let again = String(decoding: badge, as: UTF8.self)
        XCTAssertThrowsError(try SVGBadge.baking(.jwt("a.b.c"), into: again)) {
            XCTAssertEqual($0 as? UnreadableContainer, .severalCredentials)
        }
    }

    func testDoubtfulBadgesAreRefused() {
        let open = #"<svg xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">"#
        let element = #"<openbadges:credential verify="a.b.c"/>"#
        let cases: [(String, UnreadableContainer)] = [
            ("", .otherFormat), ("hello", .otherFormat), ("<html></html>", .otherFormat),
            ("\(open)</svg>", .noCredential), ("\(open)\(element)", .truncated),
            ("\(open)\(element)\(element)</svg>", .severalCredentials),
            (
                "\(open)<openbadges:credential verify=\"a\">{}</openbadges:credential></svg>",
                .severalCredentials
            ),
            ("\(open)<openbadges:credential> </openbadges:credential></svg>", .noCredential),
            ("\(open)<openbadges:credential>a b</openbadges:credential></svg>", .damaged),
            ("\(open)<g>\(element)</g></svg>", .damaged),
            ("<svg>\(element)</svg>", .damaged),
            ("\(open)\(element)</svg><svg/>", .damaged), ("\(open)\(element)</svg>x", .damaged),
            ("\(open)<openbadges:credential><b/>a</openbadges:credential></svg>", .damaged),
            ("\(open)<a b=\"1\" b=\"2\"/></svg>", .damaged), ("\(open)&unknown;</svg>", .damaged),
            ("<!DOCTYPE svg [<!ENTITY a \"b\">]>\(open)\(element)</svg>", .unsupported),
            (String(repeating: "<svg>", count: 300), .tooLarge),
            ("<svg \((0..<65).map { "xmlns:a\($0)='b' " }.joined())></svg>", .tooLarge),
            ("<svg \((0..<300).map { "a\($0)='b' " }.joined())></svg>", .tooLarge),
            ("\(open)<!-- ", .truncated),
            ("<svg xmlns:o=\"https://purl.imsglobal.org/ob/v3p0\">\(element)</svg>", .damaged),
        ]
        for (text, expected) in cases {
            XCTAssertThrowsError(try SVGBadge.credential(in: Array(text.utf8)), text) {
                XCTAssertEqual($0 as? UnreadableContainer, expected, text)
            }
        }
    }

    func testAnyPrefixAndQuotingIsUnderstood() throws {
        let text = """
            <?xml version="1.0"?><!DOCTYPE svg PUBLIC "x" "y"><!-- a --><s:svg xmlns:s='s'
            xmlns:o='https://purl.imsglobal.org/ob/v3p0'><o:credential >&#123;&quot;a&quot;:&#x31;}\
            </o:credential ></s:svg>
            """
        XCTAssertEqual(
            try SVGBadge.credential(in: Array(text.utf8)),
            .json(Array(#"{"a":1}"#.utf8))
        )
    }
}
