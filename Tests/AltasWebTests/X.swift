import XCTest
final class XTests: XCTestCase { func testX() {} }
