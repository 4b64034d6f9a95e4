import AltasCore
import AltasExchange
import Fixtures
import Foundation
import XCTest

@testable import AltasRegister
@testable import AltasStore

/// Packages that were damaged on their way are brought in whole, or refused in a sentence; the
/// register never holds a part of one.
final class DamagedPackageTests: XCTestCase {
    /// Changes a package, each time in another way.
    private struct Damage {
        var dice = SeededGenerator(seed: 7)
        let bytes: [UInt8]
        let package: [String: Any]

        init(_ file: SourceFile) throws {
            bytes = file.bytes
            let object = try JSONSerialization.jsonObject(with: Data(file.bytes))
            package = try XCTUnwrap(object as? [String: Any])
        }

        mutating func copy(_ round: Int) throws -> [UInt8] {
            switch round % 5 {
            case 0: flipped()
            case 1: doubled()
            case 2: try text(of: rewired())
            default: try text(of: damaged(package, odds: 400))
            }
        }

        /// Some bytes are others, or the end is missing.
        private mutating func flipped() -> [UInt8] {
            var bytes = bytes
            if Int.random(in: 0..<6, using: &dice) == 0 {
                bytes.removeLast(Int.random(in: 1..<bytes.count, using: &dice))
            }
            for _ in 0..<Int.random(in: 1...3, using: &dice) {
                let place = Int.random(in: 0..<bytes.count, using: &dice)
                bytes[place] = UInt8.random(in: 0...255, using: &dice)
            }
            return bytes
        }

        /// An object has some members twice.
        private mutating func doubled() -> [UInt8] {
            let start = Int.random(in: 0..<bytes.count / 2, using: &dice)
            guard let place = bytes[start...].firstIndex(of: UInt8(ascii: "{")) else {
                return bytes
            }
            let again = #""identifier":"again","fullStatement":5,"identifier":null,"#
            return Array(bytes[...place]) + Array(again.utf8) + Array(bytes[(place + 1)...])
        }

        /// Items stand under others, at last some under themselves.
        private mutating func rewired() -> [String: Any] {
            var package = package
            var links = package["CFAssociations"] as? [[String: Any]] ?? []
            for _ in 0..<Int.random(in: 1...40, using: &dice) where !links.isEmpty {
                let child = Int.random(in: 0..<links.count, using: &dice)
                let other = Int.random(in: 0..<links.count, using: &dice)
                links[child]["destinationNodeURI"] = links[other]["originNodeURI"]
                links[child]["associationType"] = "isChildOf"
            }
            package["CFAssociations"] = links
            return package
        }

        /// Members are dropped, or are of another kind.
        private mutating func damaged(_ value: Any, odds: Int) -> Any {
            if Int.random(in: 0..<odds, using: &dice) == 0 {
                let others: [Any] = [NSNull(), 5, -1e30, true, "", "~1", [Any](), [String: Any]()]
                return others.randomElement(using: &dice) ?? 5
            }
            if let list = value as? [Any] { return list.map { damaged($0, odds: odds) } }
            guard var object = value as? [String: Any] else { return value }
            for name in object.keys.sorted() {
                let isDropped = Int.random(in: 0..<odds, using: &dice) == 0
                object[name] = isDropped ? nil : object[name].map { damaged($0, odds: odds) }
            }
            return object
        }

        private func text(of value: Any) throws -> [UInt8] {
            guard JSONSerialization.isValidJSONObject(value) else { return Array("5".utf8) }
            return Array(try JSONSerialization.data(withJSONObject: value, options: .sortedKeys))
        }
    }

    /// Brings a copy in under a name of its own; says whether that was refused.
    private func isRefused(
        _ bytes: [UInt8],
        as slug: String,
        by fixture: RegisterFixture
    ) throws -> Bool {
        let head = try fixture.head()
        do {
            let framework = try ImportedFramework.read([SourceFile(path: "d", bytes: bytes)])
            let answer = try fixture.bringIn(framework) { $0.slug = slug }
            let items = try fixture.register.read { connection in
                let edition = try connection.edition(slug: slug, at: Moment.everything)
                return try edition.map { try connection.itemCounts()[$0.id] ?? 0 }
            }
            XCTAssertEqual(items, answer.items, slug)
            return false
        } catch is Refusal {
            XCTAssertEqual(try fixture.head(), head, slug)
            return true
        }
    }

    /// Of the larger samples most copies share a name, so that only the first of those is written.
    func testAHundredDamagedCopiesOfEachSample() throws {
        let fixture = try RegisterFixture()
        for (number, sample) in try FrameworkFiles.samples().enumerated() {
            var damage = try Damage(sample)
            var refused = 0
            for round in 0..<100 {
                let isAlone = number == 0 || round % 5 == round / 5 % 5
                let slug = isAlone ? "copy-\(number)-\(round)" : "copy-\(number)"
                if try isRefused(damage.copy(round), as: slug, by: fixture) { refused += 1 }
            }
            XCTAssertGreaterThan(refused, 5, sample.path)
            XCTAssertLessThan(refused, 95, sample.path)
        }
        XCTAssertNil(try fixture.register.read { try $0.checkChain() }.problem)
    }
}

extension Moment {
    fileprivate static let everything = Moment(entry: .max, day: .distantFuture)
}
