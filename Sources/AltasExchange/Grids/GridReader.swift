package import AltasCore

/// Reads a visit sheet that was filled in, pasted or typed, in any of the four languages.
///
/// Lines above the header give the settings: a word, its value, and words for people, which are
/// passed over. The header's first cell means *learner* and its second *name*; the items' columns
/// follow, and last a column for notes if there is one. A line right below the header without code,
/// name, note and anything like a mark holds the items' wording and is passed over, as are blank
/// lines, lines that begin with `#` and marks in parentheses.
package enum GridReader {
    /// The most bytes that a sheet may have.
    package static let limit = 2_000_000

    /// The most empty cells that are added to rows shorter than the header, so that a small file
    /// cannot fill the memory.
    private static let paddingLimit = 1_000_000

    /// Reads a sheet.
    ///
    /// Cells that cannot be taken are not refused here but listed in ``Grid/problems``.
    ///
    /// - Parameters:
    ///   - bytes: the file.
    ///   - path: what to call it in a refusal.
    /// - Returns: what the sheet holds, with its places.
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is no text, or a line above the
    ///   header is not understood or stands twice; ``Refusal/emptyGrid`` when it has no header, no
    ///   item or no learner.
    package static func read(_ bytes: [UInt8], path: String) throws(Refusal) -> Grid {
        let lines = try CSVReader.read(bytes, path: path, limit: limit).rows.map(GridLine.init)
            .filter { !$0.isPassedOver }
        guard let place = lines.firstIndex(where: \.isHeader) else { throw .emptyGrid }
        let header = try GridHeader(lines[place], path: path)
        let below = lines[(place + 1)...]
        let body = below.first?.isWording(under: header) == true ? below.dropFirst() : below
        let grid = Grid(
            settings: try settings(lines[..<place], path: path),
            headings: header.headings,
            rows: try rows(body, under: header, path: path),
            formulas: lines[..<place].flatMap { $0.formulas(upTo: 2) }
                + lines[place].formulas(upTo: header.width)
                + body.flatMap { $0.formulas(notesIn: header.noteIndex) }
        )
        guard !grid.headings.isEmpty, !grid.rows.isEmpty else { throw .emptyGrid }
        return grid
    }

    private static func settings(
        _ lines: ArraySlice<GridLine>,
        path: String
    ) throws(Refusal) -> [GridSetting: Grid.Cell] {
        var settings: [GridSetting: Grid.Cell] = [:]
        var seen: Set<GridSetting> = []
        for line in lines {
            guard case .setting(let setting) = GridWord.read(line.text(0)) else {
                let problem = Refusal.FileProblem.unknownMember(path: line.firstText)
                throw .badFile(path: path, line: line.number, problem: problem)
            }
            guard seen.insert(setting).inserted else {
                let problem = Refusal.FileProblem.repeatedColumn(line.text(0))
                throw .badFile(path: path, line: line.number, problem: problem)
            }
            if !line.text(1).isEmpty { settings[setting] = line.cell(1) }
        }
        return settings
    }

    private static func rows(
        _ lines: ArraySlice<GridLine>,
        under header: GridHeader,
        path: String
    ) throws(Refusal) -> [GridRow] {
        var padding = 0
        var rows: [GridRow] = []
        for line in lines {
            padding += max(0, header.width - line.count)
            guard padding <= paddingLimit else {
                let problem = Refusal.FileProblem.cellCount(
                    found: line.count,
                    expected: header.width
                )
                throw .badFile(path: path, line: line.number, problem: problem)
            }
            rows.append(header.row(line))
        }
        return rows
    }
}
