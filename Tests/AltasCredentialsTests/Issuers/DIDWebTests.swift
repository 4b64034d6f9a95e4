import XCTest

@testable import AltasCredentials

final class DIDWebTests: XCTestCase {
    func testIdentifiersAndAddressesStandForEachOther() {
        let cases = [
            ("did:web:example.org", "https://example.org", "/.well-known/did.json"),
            ("did:web:example.org:issuers:a-b", "https://example.org/issuers/a-b", "/did.json"),
            ("did:web:localhost%3A8443", "https://localhost:8443", "/.well-known/did.json"),
            ("did:web:localhost%3A8443:x", "https://localhost:8443/x", "/did.json"),
        ]
        for (id, url, file) in cases {
            XCTAssertEqual(DIDWeb.url(of: id), url)
            XCTAssertEqual(DIDWeb.documentURL(of: id), url + file)
            XCTAssertEqual(DIDWeb.id(ofURL: url), id)
            XCTAssertEqual(DIDWeb.id(ofURL: url + "/"), id)
        }
    }

    func testWhatIsNotPlainIsRefused() {
        for id in [
            "did:web:", "did:web::x", "did:web:a:..", "did:web:a:.", "did:web:a:", "did:web:a/b",
            "did:web:a?b", "did:web:a#b", "did:web:a@b", "did:web:a%3A", "did:web:a%3A0",
            "did:web:a%3A70000", "did:web:a%2Fb", "did:web:a:b%2F", "did:key:a", "did:web:.a",
            "did:web:a..b", "did:web:é", "",
        ] {
            XCTAssertNil(DIDWeb.documentURL(of: id), id)
        }
        for url in ["http://a", "https://", "https://a//b", "https://a/b?c", "https://u@a", "a"] {
            XCTAssertNil(DIDWeb.id(ofURL: url), url)
        }
    }
}
