@testable import AltasStore

extension Connection {
    /// Takes away what keeps facts as they are, as somebody with the file in hand could.
    func dropProtection() throws {
        let triggers = try rows("SELECT name FROM sqlite_schema WHERE type = 'trigger'") {
            $0.text(0)
        }
        for trigger in triggers {
            try execute(SQL(text: "DROP TRIGGER \(trigger)"))
        }
        try run("PRAGMA foreign_keys = OFF")
    }

    /// What the check says of a register whose protection was dropped, when everything else fits.
    static let unprotected = ChainCheck.Problem.safeguard("adoption_crosswalk_keeps_delete")

    /// What the check says after `change`, which is then taken back.
    func check(after change: SQL, including head: Entry.Head? = nil) throws -> ChainCheck {
        try rehearsal {
            try execute(change)
            return try checkChain(including: head)
        }
    }

    /// Every fact, entry and text, column by column.
    func contents() throws -> [[SQLValue]] {
        let tables = FactTable.allCases.map(\.name) + ["entry", "text"]
        return try tables.flatMap { table in
            try rows(SQL(text: "SELECT * FROM \(table) ORDER BY 1")) { row in
                [.text(table)] + (0..<row.columnCount).map { row.value($0) }
            }
        }
    }
}
