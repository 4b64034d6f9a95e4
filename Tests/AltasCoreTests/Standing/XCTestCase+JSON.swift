import Foundation
import XCTest

extension XCTestCase {
    /// Checks the JSON of a value, with its members in order, and that the value comes back from it.
    func assertTravels<T: Codable & Equatable>(_ value: T, as json: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(value)
        XCTAssertEqual(String(decoding: data, as: UTF8.self), json)
        XCTAssertEqual(try JSONDecoder().decode(T.self, from: data), value, json)
    }
}
