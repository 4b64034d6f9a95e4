internal import AltasCore

/// The rows of somebody else's CSV file under the names of its columns, one at a time.
struct HeadedRows {
    /// The lines above the columns.
    let heading: [HeadingLine]
    /// The names of the columns as printed.
    let columns: [String]
    /// The line that names the columns.
    let headerLine: Int
    private var rows: CSVRows
    private let places: [String: Int]

    /// One row.
    struct Row {
        /// The line on which it begins.
        let line: Int
        /// Its cells, as many as there are columns.
        let cells: [String]
        fileprivate let places: [String: Int]

        /// The cell under a column; empty where there is no such column.
        subscript(_ column: String) -> String { places[column].map { cells[$0] } ?? "" }

        /// Where it stands.
        var place: Place { Place(line: line) }
    }

    /// Reads up to the first row; `name` brings the spellings of a column's name together, and
    /// makes empty what is no name.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` as ``CSVRows`` does, and when a column
    ///   stands twice.
    init(_ file: SourceFile, naming name: (String) -> String) throws(Refusal) {
        rows = try CSVRows(file)
        var heading: [HeadingLine] = []
        var header = try rows.next()
        while let row = header, let line = HeadingLine(row, delimiter: rows.delimiter) {
            heading.append(line)
            header = try rows.next()
        }
        self.heading = heading
        columns = (header?.cells ?? []).map(\.trimmingSpaces)
        headerLine = header?.line ?? 1
        var places: [String: Int] = [:]
        for (place, column) in columns.enumerated() {
            let name = name(column)
            guard name.isEmpty || places.updateValue(place, forKey: name) == nil else {
                throw .badFile(path: file.path, line: headerLine, problem: .repeatedColumn(column))
            }
        }
        self.places = places
    }

    /// What stands between the cells.
    var delimiter: CSVTable.Delimiter { rows.delimiter }

    /// The text from the line of the columns' names on.
    var tableText: ArraySlice<UInt8> {
        var place = 0
        for _ in 1..<headerLine {
            guard let end = rows.text[place...].firstIndex(where: Self.endsLine) else { break }
            let isPair = rows.text[end...].starts(with: "\r\n".utf8)
            place = end + (isPair ? 2 : 1)
        }
        return rows.text[place...]
    }

    private static func endsLine(_ byte: UInt8) -> Bool {
        byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn
    }

    /// Whether there is such a column.
    func has(_ column: String) -> Bool { places[column] != nil }

    /// The next row that is not blank; nil at the end.
    ///
    /// A row that is too short is taken with empty cells; one with more cells than columns is not
    /// taken.
    mutating func next(findings: inout ImportFindings) throws(Refusal) -> Row? {
        while let row = try rows.next() {
            guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
            guard row.cells.dropFirst(columns.count).allSatisfy(\.isEmpty) else {
                findings.omit(.wrongKind, at: Place(line: row.line))
                continue
            }
            let missing = max(columns.count - row.cells.count, 0)
            let cells = row.cells.prefix(columns.count) + Array(repeating: "", count: missing)
            return Row(line: row.line, cells: Array(cells), places: places)
        }
        return nil
    }
}
