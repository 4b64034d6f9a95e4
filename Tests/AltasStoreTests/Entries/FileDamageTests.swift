import AltasCore
import Fixtures
import Foundation
import XCTest

@testable import AltasStore

/// A byte that flips in the file is found, or it lies where nothing is kept.
final class FileDamageTests: XCTestCase {
    private let folder = Result { try TemporaryFolder() }

    /// A register in one file without a log, in small pages so that little of it is free.
    private func file() throws -> (register: SmallRegister, path: String) {
        let path = try folder.get().path()
        let register = try SmallRegister.full(on: .open(path, .readWrite(create: true)))
        try register.connection.run(
            "PRAGMA journal_mode = DELETE; PRAGMA page_size = 512; VACUUM"
        )
        return (register, path)
    }

    /// All that is kept, and what the hot queries make of it.
    private struct Kept: Equatable {
        let contents: [[SQLValue]]
        let decisions: [Decision]

        init(_ connection: Connection, _ register: SmallRegister) throws {
            contents = try connection.contents()
            let moment = Moment(entry: .max, day: SmallRegister.seenOn)
            decisions =
                try register.learners.flatMap { try connection.decisions(of: $0, at: moment) }
                + connection.decisions(ofLearnersAt: register.site, at: moment)
        }
    }

    func testAFlippedByteIsFoundOrLiesWhereNothingIsKept() throws {
        let (register, path) = try file()
        let kept = try Kept(register.connection, register)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let copy = try folder.get().path("copy.db")
        var random = SeededGenerator(seed: 26)
        var found = 0
        for _ in 1...2000 {
            var damaged = bytes
            let place = Int.random(in: 0..<bytes.count, using: &random)
            damaged[place] ^= UInt8.random(in: 1...255, using: &random)
            try damaged.write(to: URL(fileURLWithPath: copy))
            if try isDamageFound(copy) {
                found += 1
            } else {
                let same = try Kept(.open(copy, .readOnly), register)
                XCTAssertEqual(same, kept, "byte \(place): \(bytes[place]) to \(damaged[place])")
            }
        }
        XCTAssertGreaterThan(found, 600, "much of the file is content")
    }

    private func isDamageFound(_ path: String) throws -> Bool {
        do {
            return try Connection.open(path, .readOnly).checkChain().problem != nil
        } catch is SQLiteError {
            return true
        }
    }

    /// Standing reads the index and not the table, so an index that says otherwise must be found.
    func testAnIndexThatDiffersFromItsTableIsFound() throws {
        let (register, path) = try file()
        let connection = register.connection
        let root = try connection.number(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'decision_by_learner'"
        )
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let page = (root - 1) * 512..<root * 512
        let met = try XCTUnwrap(bytes.range(of: Data("metOBSwork".utf8), in: page))
        bytes.replaceSubrange(met, with: Data("metSIMwork".utf8))
        let copy = try folder.get().path("copy.db")
        try bytes.write(to: URL(fileURLWithPath: copy))
        let damaged = try Connection.open(copy, .readOnly)
        let moment = try register.now()
        XCTAssertEqual(try damaged.contents(), try connection.contents())
        XCTAssertNotEqual(
            try register.learners.flatMap { try damaged.decisions(of: $0, at: moment) },
            try register.learners.flatMap { try connection.decisions(of: $0, at: moment) }
        )
        guard case .file(let words) = try damaged.checkChain().problem else {
            return XCTFail("the index was trusted")
        }
        XCTAssertTrue(words.contains("decision_by_learner"), words)
    }

    func testAFileThatIsCutShortIsFound() throws {
        let (_, path) = try file()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let copy = try folder.get().path("copy.db")
        for count in stride(from: 1, to: bytes.count, by: bytes.count / 97) {
            try bytes.prefix(count).write(to: URL(fileURLWithPath: copy))
            XCTAssertTrue(try isDamageFound(copy), "\(count) bytes")
        }
    }
}
