import AltasCrypto
import XCTest

final class SecureRandomTests: XCTestCase {
    func testAsManyBytesAsAskedForAndNeverTheSame() throws {
        let random = SecureRandom()
        XCTAssertEqual(try random.bytes(0), [])
        let draws = try (0..<100).map { _ in try random.bytes(32) }
        XCTAssertTrue(draws.allSatisfy { $0.count == 32 })
        XCTAssertEqual(Set(draws).count, draws.count)
    }
}
