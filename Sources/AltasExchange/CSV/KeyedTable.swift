package import AltasCore

/// A CSV file whose first row names the columns.
package struct KeyedTable: Hashable, Sendable {
    /// What the file is called in a refusal.
    package let path: String
    /// The columns, in the file's order.
    package let columns: [String]
    /// The rows below the header; rows of blank cells are left out.
    package let rows: [KeyedRow]

    /// Takes the first row as the header.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a required column is missing, a
    ///   column stands twice or a row has another number of cells than the header.
    package init(_ table: CSVTable, path: String, required: [String] = []) throws(Refusal) {
        let header = table.rows.first ?? CSVRow(line: 1, cells: [])
        columns = header.cells.map(\.trimmingSpaces)
        self.path = path
        let places = try Self.places(of: columns, path: path, line: header.line)
        for column in required where places[column] == nil {
            throw .badFile(path: path, line: header.line, problem: .missingColumn(column))
        }
        var rows: [KeyedRow] = []
        for row in table.rows.dropFirst() where row.cells.contains(where: { !$0.isEmpty }) {
            guard row.cells.count == columns.count else {
                let problem = Refusal.FileProblem.cellCount(
                    found: row.cells.count,
                    expected: columns.count
                )
                throw .badFile(path: path, line: row.line, problem: problem)
            }
            rows.append(KeyedRow(path: path, line: row.line, cells: row.cells, places: places))
        }
        self.rows = rows
    }

    /// Reads a file whose first row names the columns.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` as ``CSVReader`` and
    ///   ``init(_:path:required:)`` do.
    package init(_ file: SourceFile, required: [String]) throws(Refusal) {
        try self.init(
            try CSVReader.read(file.bytes, path: file.path),
            path: file.path,
            required: required
        )
    }

    private static func places(
        of columns: [String],
        path: String,
        line: Int
    ) throws(Refusal) -> [String: Int] {
        var places: [String: Int] = [:]
        for (place, column) in columns.enumerated() {
            guard places.updateValue(place, forKey: column) == nil else {
                throw .badFile(path: path, line: line, problem: .repeatedColumn(column))
            }
        }
        return places
    }
}
