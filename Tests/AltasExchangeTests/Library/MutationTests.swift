import AltasCore
import AltasExchange
import XCTest

/// Files that were damaged on their way give a value or a refusal, never anything else.
final class MutationTests: XCTestCase {
    /// A small generator with a fixed seed, so that a failure can be seen again.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        }
    }

    private func damaged(_ bytes: [UInt8], with dice: inout Dice) -> [UInt8] {
        var bytes = bytes
        if Int.random(in: 0..<4, using: &dice) == 0 {
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice))
        }
        for _ in 0..<Int.random(in: 1...8, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            bytes[place] = Array("\",;\n\r{}[]:0-9>=a\u{0}é".utf8).randomElement(using: &dice) ?? 0
        }
        return bytes
    }

    private func damage(_ path: String, among names: [String], times: Int) throws {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        let files = try names.map { try RealData.file("\(folder)/\($0)") }
        let whole = try RealData.file(path)
        var dice = Dice(state: 7)
        var refusals = 0
        for _ in 0..<times {
            let file = SourceFile(path: whole.path, bytes: damaged(whole.bytes, with: &dice))
            do {
                _ = try Library.read(files + [file])
            } catch {
                let refusal: Refusal = error
                XCTAssertFalse("\(refusal)".isEmpty)
                refusals += 1
            }
        }
        XCTAssertGreaterThan(refusals, times / 20, path)
    }

    func testDamagedItems() throws {
        let path = "Standards/DK/ssh/items.csv"
        try damage(path, among: ["framework.json"], times: 500)
    }

    func testDamagedCrosswalks() throws {
        let path = "Standards/DK/ssh/crosswalk.csv"
        try damage(path, among: ["framework.json", "items.csv"], times: 500)
    }

    func testDamagedProfiles() throws {
        try damage("Standards/DK/profile.json", among: [], times: 500)
    }

    func testDamagedFrameworksAndLocalCriteria() throws {
        try damage("Standards/DK/ssh/framework.json", among: ["items.csv"], times: 300)
        try damage("Standards/DK/local-criteria.csv", among: ["profile.json"], times: 200)
    }
}
