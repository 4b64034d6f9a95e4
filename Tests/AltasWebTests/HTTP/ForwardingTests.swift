import Foundation
import XCTest

@testable import AltasWeb

final class ForwardingTests: XCTestCase {
    private func address(_ text: String) throws -> Address { try XCTUnwrap(Address(text), text) }

    func testAnAddressIsTheSameHoweverItIsSpelt() throws {
        XCTAssertEqual(Address("::ffff:127.0.0.1"), .loopback)
        XCTAssertEqual(Address("[::1]"), Address("0:0:0:0:0:0:0:1"))
        XCTAssertEqual(try address("2001:DB8::1").description, "2001:db8::1")
        XCTAssertEqual(try address("10.20.30.255").description, "10.20.30.255")
        for text in ["", "localhost", "1.2.3", "1.2.3.4:80", "::g", "[1.2.3.4", "1.2.3.256"] {
            XCTAssertNil(Address(text), text)
        }
    }

    func testThisMachineIsKnown() throws {
        for text in ["127.0.0.1", "127.9.9.9", "::1"] {
            XCTAssertTrue(try address(text).isLoopback, text)
        }
        for text in ["0.0.0.0", "::", "10.0.0.1", "::2", "128.0.0.1"] {
            XCTAssertFalse(try address(text).isLoopback, text)
        }
    }

    func testOnlyABelievedProxyIsBelieved() throws {
        let headers: Headers = [
            "X-Forwarded-For": "1.1.1.1, 2.2.2.2", "X-Forwarded-Proto": "https",
        ]
        let nobody = Forwarding()
        XCTAssertEqual(nobody.client(of: .loopback, headers), .loopback)
        XCTAssertFalse(nobody.isSecure(from: .loopback, headers))
        let proxy = Forwarding(proxies: [.loopback])
        XCTAssertEqual(proxy.client(of: .loopback, headers), try address("2.2.2.2"))
        XCTAssertTrue(proxy.isSecure(from: .loopback, headers))
        let stranger = try address("9.9.9.9")
        XCTAssertEqual(proxy.client(of: stranger, headers), stranger)
        XCTAssertFalse(proxy.isSecure(from: stranger, headers))
    }

    func testAChainOfProxiesIsFollowedWhileItIsBelieved() throws {
        let two = Forwarding(proxies: [.loopback, try address("2.2.2.2")])
        let headers: Headers = ["X-Forwarded-For": "6.6.6.6,1.1.1.1", "x-forwarded-for": "2.2.2.2"]
        XCTAssertEqual(two.client(of: .loopback, headers), try address("1.1.1.1"))
        let broken: Headers = ["X-Forwarded-For": "1.1.1.1, nonsense"]
        XCTAssertEqual(two.client(of: .loopback, broken), .loopback)
        XCTAssertEqual(two.client(of: .loopback, [:]), .loopback)
    }
}
