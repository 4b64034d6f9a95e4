import AltasCrypto
import XCTest

@testable import AltasStore

/// Every row, every column: whatever is changed behind the program's back is found and named.
final class RowTamperingTests: XCTestCase {
    private var register: Result<SmallRegister, any Error> = .failure(CancellationError())

    override func setUp() {
        register = Result { try SmallRegister.full() }
    }

    private func connection() throws -> Connection {
        let connection = try register.get().connection
        try connection.dropProtection()
        return connection
    }

    func testAChangeOfAnyColumnOfAnyRowNamesTheRow() throws {
        let connection = try connection()
        for table in FactTable.allCases {
            for id in try connection.ids(of: table) {
                for column in table.columns + ["entry"] {
                    let problems = try connection.problems(changing: column, of: id, in: table)
                    XCTAssertFalse(problems.isEmpty, "\(table).\(column) of \(id) was not changed")
                    for problem in problems {
                        guard case .changed(table.name, id, _) = problem else {
                            XCTFail("\(table).\(column) of \(id): \(String(describing: problem))")
                            continue
                        }
                    }
                }
            }
        }
        XCTAssertEqual(try connection.checkChain().problem, Connection.unprotected)
    }

    func testAChangedIdIsARowThatIsMissingOrAdded() throws {
        let connection = try connection()
        for table in FactTable.allCases {
            let ids = try connection.ids(of: table)
            for id in ids {
                for new in [id + 1, id + 1000, 0, -1, .min, .max] where !ids.contains(new) {
                    let change = SQL(text: "UPDATE \(table.name) SET id = \(new) WHERE id = \(id)")
                    let entry = try connection.entry(of: id, in: table)
                    let problem = try connection.check(after: change).problem
                    let expected: ChainCheck.Problem =
                        new < id
                        ? .added(table: table.name, id: new)
                        : .missing(table: table.name, id: id, entry: entry)
                    XCTAssertEqual(problem, expected, "\(table) \(id) as \(new)")
                }
            }
        }
    }

    func testADeletedRowIsMissing() throws {
        let connection = try connection()
        for table in FactTable.allCases {
            for id in try connection.ids(of: table) {
                let delete = SQL(text: "DELETE FROM \(table.name) WHERE id = \(id)")
                let entry = try connection.entry(of: id, in: table)
                XCTAssertEqual(
                    try connection.check(after: delete).problem,
                    .missing(table: table.name, id: id, entry: entry)
                )
            }
        }
        XCTAssertEqual(try connection.checkChain().problem, Connection.unprotected)
    }

    func testARowThatNoEntryAddedIsNamed() throws {
        let connection = try connection()
        for table in FactTable.allCases {
            let ids = try connection.ids(of: table)
            for new in [Int64.min, -1, 0, (ids.max() ?? 0) + 1, .max] {
                let insert = try connection.copy(of: ids[0], as: new, in: table)
                XCTAssertEqual(
                    try connection.check(after: insert).problem,
                    .added(table: table.name, id: new)
                )
            }
        }
    }

    func testTwoLearnersWhoseNamesAreSwappedAreFound() throws {
        let connection = try connection()
        let ids = try connection.rows("SELECT id FROM name WHERE subject = 'learner' ORDER BY id") {
            $0.int64(0)
        }
        let swap: SQL = "UPDATE name SET subject_id = 3 - subject_id WHERE subject = 'learner'"
        let problem = try connection.check(after: swap).problem
        guard case .changed("name", ids[0], _) = problem else {
            return XCTFail("\(String(describing: problem))")
        }
    }
}

extension Connection {
    func ids(of table: FactTable) throws -> [Int64] {
        try rows(SQL(text: "SELECT id FROM \(table.name) ORDER BY id")) { $0.int64(0) }
    }

    func entry(of id: Int64, in table: FactTable) throws -> Int64 {
        try row(SQL(text: "SELECT entry FROM \(table.name) WHERE id = \(id)")) { $0.int64(0) } ?? 0
    }

    /// What the check says after each change of a column that the schema allows.
    fileprivate func problems(
        changing column: String,
        of id: Int64,
        in table: FactTable
    ) throws -> [ChainCheck.Problem?] {
        let query = SQL(text: "SELECT \(column) FROM \(table.name) WHERE id = \(id)")
        let value = try row(query) { $0.value(0) } ?? .null
        let members = try members(of: column, in: table)
        return try (value.neighbours + members).filter { $0 != value }.compactMap { other in
            let change: SQL = "\(SQL(text: "UPDATE \(table.name) SET \(column) = "))\(other)"
            do {
                return .some(try check(after: "\(change) WHERE id = \(id)").problem)
            } catch let error as SQLiteError where error.code == .constraint {
                return nil
            }
        }
    }

    /// The texts that a CHECK allows in a column; none when it allows any.
    private func members(of column: String, in table: FactTable) throws -> [SQLValue] {
        let query: SQL = "SELECT sql FROM sqlite_schema WHERE name = \(table.name)"
        let definition = try row(query) { $0.text(0) } ?? ""
        guard let start = definition.range(of: "CHECK (\(column) IN (") else { return [] }
        let list = definition[start.upperBound...].prefix { $0 != ")" }
        return list.split(separator: ",").map { member in
            .text(member.trimmingPrefix { $0.isWhitespace }.filter { $0 != "'" })
        }
    }

    /// A statement that adds a row again under another id, with its unique values made new.
    fileprivate func copy(of id: Int64, as new: Int64, in table: FactTable) throws -> SQL {
        let unique = try rows(
            """
            SELECT DISTINCT c.name FROM pragma_index_list(\(table.name)) l,
                pragma_index_info(l.name) c WHERE l."unique" = 1
            """
        ) { $0.text(0) }
        let types = try rows("SELECT name, type FROM pragma_table_info(\(table.name))") {
            ($0.text(0), $0.text(1))
        }
        let values = types.map { name, type in
            guard unique.contains(name), name != "occasion" else {
                return name == "id" ? String(new) : name
            }
            return type == "INTEGER"
                ? "\(name) + 5000" : type == "TEXT" ? "\(name) || 'x'" : "x'00'"
        }
        return SQL(
            text: """
                INSERT INTO \(table.name)
                SELECT \(values.joined(separator: ", ")) FROM \(table.name) WHERE id = \(id)
                """
        )
    }
}

extension SQLValue {
    /// Values that differ from this one as little as may be, and in whether there is one.
    var neighbours: [SQLValue] {
        switch self {
        case .null: [.integer(1), .text(""), .text("x"), .blob([]), .blob([1])]
        case .integer(let number): [.null, .integer(number ^ 1), .integer(number &+ 512)]
        case .text(let text):
            [
                .null, .text(text + "x"), .text(text + "\0"),
                .text(String(text.dropLast()) + "\u{7f}"),
            ]
        case .blob(let bytes):
            [.null, .blob(bytes + [0]), .blob(bytes.dropLast() + [bytes.last.map { $0 ^ 1 } ?? 0])]
        }
    }
}
