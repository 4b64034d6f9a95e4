import AltasCrypto
import XCTest

@testable import AltasStore

final class TextTamperingTests: XCTestCase {
    /// Each erasable text with the fact that holds its digest.
    private func texts(
        _ connection: Connection
    ) throws -> [(digest: [UInt8], table: String, id: Int64)] {
        try FactTable.textColumns.flatMap { table, column in
            let query = SQL(
                text: """
                    SELECT t.digest, f.id FROM \(table.name) f JOIN text t ON t.digest = f.\(column)
                    ORDER BY f.id
                    """
            )
            return try connection.rows(query) { ($0.blob(0), table.name, $0.int64(1)) }
        }
    }

    private func connection() throws -> Connection {
        let connection = try SmallRegister.full().connection
        try connection.dropProtection()
        XCTAssertEqual(
            try texts(connection).count,
            try connection.number("SELECT count(*) FROM text")
        )
        return connection
    }

    func testAChangedTextNamesItsFact() throws {
        let connection = try connection()
        for (digest, table, id) in try texts(connection) {
            let changes: [SQL] = [
                "body = body || ' '", "body = ''", "body = substr(body, 2)",
                "salt = zeroblob(16)", "body = body || char(0)",
            ]
            for change in changes {
                let update: SQL = "UPDATE text SET \(change) WHERE digest = \(digest)"
                XCTAssertEqual(
                    try connection.check(after: update).problem,
                    .text(table: table, id: id),
                    "\(change.text)"
                )
            }
        }
    }

    /// The digest covers salt and text together, so their border must be fixed.
    func testNoByteMovesBetweenSaltAndText() throws {
        let connection = try connection()
        let move: SQL = """
            UPDATE text SET salt = CAST(salt || substr(body, 1, 1) AS BLOB), body = substr(body, 2)
            WHERE body = 'Ada Byron'
            """
        assertThrows(.constraint) { try connection.execute(move) }
        try connection.run("PRAGMA ignore_check_constraints = ON")
        guard case .text("name", _) = try connection.check(after: move).problem else {
            return XCTFail("a byte has moved")
        }
        let text = ErasableText("da", salt: Array(repeating: 7, count: 16) + Array("A".utf8))
        XCTAssertEqual(text.digest, ErasableText.fixture("Ada").digest)
        XCTAssertFalse(text.fits(text.digest.bytes))
        XCTAssertTrue(ErasableText.fixture("Ada").fits(text.digest.bytes))
    }

    func testATextThatIsGoneWithoutAnErasureIsMissing() throws {
        let connection = try connection()
        for (digest, table, id) in try texts(connection) {
            for change: SQL in ["DELETE FROM text", "UPDATE text SET digest = zeroblob(32)"] {
                XCTAssertEqual(
                    try connection.check(after: "\(change) WHERE digest = \(digest)").problem,
                    .missingText(table: table, id: id)
                )
            }
        }
    }

    func testAnErasedTextLeavesTheChainWhole() throws {
        let connection = try connection()
        for (digest, _, _) in try texts(connection) {
            try connection.newEntry(.erase) { try $0.erase(digest) }
        }
        XCTAssertEqual(try connection.number("SELECT count(*) FROM text"), 0)
        XCTAssertEqual(try connection.checkChain().problem, Connection.unprotected)
    }

    func testATextIsErasedOnce() throws {
        let connection = try connection()
        let digest = try XCTUnwrap(texts(connection).first).digest
        try connection.newEntry(.erase) { try $0.erase(digest) }
        assertThrows(.constraint) { try connection.newEntry(.erase) { try $0.erase(digest) } }
    }
}
