package import AltasCore
import AltasExchange

/// A file of people who are to become learners: one row each, with a header in any of the four languages.
package struct LearnerRoster: Sendable, Hashable, Codable {
    /// The columns of the file.
    package let columns: [Column]
    /// The rows below the header.
    package let rows: [Row]

    /// A column: what it holds, where it is and what the file calls it.
    package struct Column: Sendable, Hashable, Codable {
        /// What it holds.
        package let kind: Kind
        /// Its place, from 1.
        package let number: Int
        /// What the file calls it.
        package let heading: String
    }

    /// What a column holds.
    package enum Kind: String, Sendable, Codable, CaseIterable {
        /// The name.
        case name
        /// A code, as lists of learners have one; new learners get a new one, so it is passed over.
        case code
        /// The short name of the site.
        case site
        /// The first day.
        case from
        /// The region.
        case region
        /// The short name of the cohort.
        case cohort
    }

    /// A row.
    package struct Row: Sendable, Hashable, Codable {
        /// The line of the file, from 1.
        package let line: Int
        /// The cells, without white space at their ends.
        package let cells: [String]
    }

    /// Reads a file of at most 10 MB.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is no table with a column of names, or has a column that is
    ///   not known; ``Refusal/badGrid(_:)`` with every row of another length than the header; ``Refusal/emptyGrid``.
    package static func read(_ bytes: [UInt8], path: String) throws(Refusal) -> LearnerRoster {
        let table = try CSVReader.read(bytes, path: path)
        let lines = table.rows.map { line in
            Row(line: line.line, cells: line.cells.map(\.trimmingSpaces))
        }.filter { $0.cells.contains { !$0.isEmpty } }
        guard let header = lines.first else { throw .emptyGrid }
        let columns = try columns(of: header, path: path)
        let rows = Array(lines.dropFirst())
        guard !rows.isEmpty else { throw .emptyGrid }
        let problems = rows.filter { $0.cells.count != columns.count }.map { row in
            GridProblem(
                row: row.line,
                column: nil,
                found: row.cells.first ?? "",
                problem: .cellCount(found: row.cells.count, expected: columns.count)
            )
        }
        guard problems.isEmpty else { throw .badGrid(problems) }
        return LearnerRoster(columns: columns, rows: rows)
    }

    private static func columns(of header: Row, path: String) throws(Refusal) -> [Column] {
        var columns: [Column] = []
        for (index, heading) in header.cells.enumerated() {
            let folded = heading.folded
            guard let kind = Kind.allCases.first(where: { $0.headings.contains(folded) }) else {
                throw .badFile(
                    path: path,
                    line: header.line,
                    problem: .unknownMember(path: heading)
                )
            }
            guard !columns.contains(where: { $0.kind == kind }) else {
                throw .badFile(path: path, line: header.line, problem: .repeatedColumn(heading))
            }
            columns.append(Column(kind: kind, number: index + 1, heading: heading))
        }
        guard columns.contains(where: { $0.kind == .name }) else {
            throw .badFile(path: path, line: header.line, problem: .missingColumn("name"))
        }
        return columns
    }

    /// What a row says of one kind; nil when there is no such column or its cell is empty.
    func text(_ kind: Kind, in row: Row) -> String? {
        guard let column = column(kind) else { return nil }
        let text = row.cells[column.number - 1]
        return text.isEmpty ? nil : text
    }

    /// The column that holds one kind.
    func column(_ kind: Kind) -> Column? {
        columns.first { $0.kind == kind }
    }
}

extension LearnerRoster.Kind {
    /// What the column may be called, in lower case and without accents.
    fileprivate var headings: Set<String> {
        switch self {
        case .name:
            [
                "name", "full name", "learner", "nombre", "nombre y apellidos", "participante",
                "navn", "fullt navn", "fulde navn", "deltaker", "deltager",
            ]
        case .code: ["code", "codigo", "kode"]
        case .site: ["site", "centro", "sted"]
        case .from:
            ["from", "start date", "desde", "fecha de inicio", "fra", "fra dato", "startdato"]
        case .region: ["region"]
        case .cohort: ["cohort", "grupo", "kull", "hold"]
        }
    }
}
