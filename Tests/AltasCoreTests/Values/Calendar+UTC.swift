import Foundation
import XCTest

extension Calendar {
    /// The Gregorian calendar in Greenwich, against which our own is held.
    static func gregorianUTC() throws -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try XCTUnwrap(TimeZone(secondsFromGMT: 0))
        return calendar
    }
}
