import AltasCore
import AltasJSON
import XCTest

@testable import AltasExchange

/// Damaged packages give a value or a refusal, never anything else.
final class CASEMutationTests: XCTestCase {
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
        if Int.random(in: 0..<8, using: &dice) == 0 {
            bytes.removeLast(Int.random(in: 0..<bytes.count, using: &dice))
        }
        for _ in 0..<Int.random(in: 1...4, using: &dice) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &dice)
            bytes[place] = Array("\",:\\{}[]-0a\u{0}é ".utf8).randomElement(using: &dice) ?? 0
        }
        return bytes
    }

    /// Changes some values in a package: dropped, doubled, of another kind, or pointing elsewhere.
    private func damaged(_ value: JSONValue, with dice: inout Dice, odds: Int) -> JSONValue {
        if Int.random(in: 0..<odds, using: &dice) == 0 {
            let others: [JSONValue] = [
                .null, .bool(true), .number("-1e400"), .string(""), .string("~1"), .array([]),
                .object([:]), .array([value, value]), .object(["extensions": value]),
                .object(["extensions": .object(["altas": .object(["members": value])])]),
            ]
            return others.randomElement(using: &dice) ?? .null
        }
        switch value {
        case .array(let elements):
            return .array(elements.map { damaged($0, with: &dice, odds: odds) })
        case .object(let object):
            var members = object.members
            if Int.random(in: 0..<odds, using: &dice) == 0, !members.isEmpty {
                members.remove(at: Int.random(in: 0..<members.count, using: &dice))
            }
            return .object(
                JSONObject(
                    members.map {
                        let value = damaged($0.value, with: &dice, odds: odds)
                        return JSONObject.Member(name: $0.name, value: value)
                    }
                )
            )
        default: return value
        }
    }

    /// Makes parents of items that are none, so that some come under themselves.
    private func rewired(_ value: JSONValue, with dice: inout Dice) -> JSONValue {
        guard var package = value.object, var links = package["CFAssociations"]?.array else {
            return value
        }
        for _ in 0..<Int.random(in: 1...3, using: &dice) {
            let child = Int.random(in: 0..<links.count, using: &dice)
            let other = Int.random(in: 0..<links.count, using: &dice)
            guard var link = links[child].object else { continue }
            link["destinationNodeURI"] = links[other].object?["originNodeURI"]
            link["associationType"] = .string("isChildOf")
            links[child] = .object(link)
        }
        package["CFAssociations"] = .array(links)
        return .object(package)
    }

    /// Reads what may be wrong; what is taken must also be written and read again.
    private func isTaken(_ bytes: [UInt8], isWritten: Bool) throws -> Bool {
        let framework: ImportedFramework
        do throws(Refusal) {
            framework = try CASEReader.read(SourceFile(path: "d", bytes: bytes))
        } catch {
            return false
        }
        guard isWritten else { return true }
        let again = try CASEReader.read(framework.written())
        assertSame(again, framework, String(decoding: bytes.prefix(200_000), as: UTF8.self))
        return true
    }

    private func damage(_ name: String, writingEvery step: Int) throws {
        let whole = try CASESamples.file(name).bytes
        let value = try XCTUnwrap(JSONValue(text: String(decoding: whole, as: UTF8.self)))
        var dice = Dice(state: 11)
        var taken = 0
        for round in 0..<100 {
            let bytes =
                switch round % 4 {
                case 0, 1: damaged(whole, with: &dice)
                case 2: Array(damaged(value, with: &dice, odds: 1000).text.utf8)
                default: Array(rewired(value, with: &dice).text.utf8)
                }
            if try isTaken(bytes, isWritten: round % step == 2) { taken += 1 }
        }
        XCTAssertGreaterThan(taken, 5, name)
        XCTAssertLessThan(taken, 95, name)
    }

    func testDamagedSmallPackage() throws {
        try damage("act-holistic-math", writingEvery: 4)
    }

    func testDamagedMiddlingPackage() throws {
        try damage("sbac-hs-math-c1-th", writingEvery: 20)
    }

    func testDamagedLargePackage() throws {
        try damage("sbac-ela-pt-grade5", writingEvery: 50)
    }

    /// Needs no sample, so that it runs in every clone.
    func testDamagedPackageOfOurs() throws {
        var package = CASEPackage()
        package.items = (1...12).map { CASEPackage.item($0, ["humanCodingScheme": "C\($0)"]) }
        package.associations = (1...12).map { CASEPackage.child($0, of: $0 / 3, at: $0) }
        package.associations[0] = CASEPackage.child(1, of: nil)
        package.associations[1] = CASEPackage.child(2, of: nil)
        let framework = try package.read()
        let whole = try framework.written().bytes
        let value = try XCTUnwrap(JSONValue(text: String(decoding: whole, as: UTF8.self)))
        var dice = Dice(state: 5)
        var taken = 0
        for round in 0..<300 {
            let bytes =
                switch round % 3 {
                case 0: damaged(whole, with: &dice)
                case 1: Array(damaged(value, with: &dice, odds: 60).text.utf8)
                default: Array(rewired(value, with: &dice).text.utf8)
                }
            if try isTaken(bytes, isWritten: true) { taken += 1 }
        }
        XCTAssertGreaterThan(taken, 60)
        XCTAssertLessThan(taken, 290)
    }
}
