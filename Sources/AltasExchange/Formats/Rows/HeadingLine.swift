internal import AltasCore

/// A line above the columns of a CSV file that says something of the whole: `# title: Care`, or
/// `#title,Care`.
struct HeadingLine {
    /// What it is about, as printed.
    let key: String
    /// What it says.
    let value: String
    /// The line of the file, from 1.
    let line: Int

    /// Reads a row; nil when it is none of these lines.
    init?(_ row: CSVRow, delimiter: CSVTable.Delimiter) {
        guard let first = row.cells.first?.trimmingSpaces, first.hasPrefix("#") else { return nil }
        line = row.line
        let cells = [String(first.dropFirst())] + row.cells.dropFirst()
        let filled = Array(cells.reversed().drop { $0.trimmingSpaces.isEmpty }.reversed())
        guard let head = filled.first else {
            (key, value) = ("", "")
            return
        }
        if let colon = Self.colon(in: head) {
            key = String(head[..<colon]).trimmingSpaces
            let rest = [String(head[head.index(after: colon)...])] + filled.dropFirst()
            value = rest.joined(separator: String(UnicodeScalar(delimiter.rawValue))).trimmingSpaces
        } else {
            key = head.trimmingSpaces
            value =
                filled.dropFirst().joined(separator: String(UnicodeScalar(delimiter.rawValue)))
                .trimmingSpaces
        }
    }

    /// The first colon with a space after it or at the end; `case:uri: x` is about `case:uri`.
    private static func colon(in text: String) -> String.Index? {
        text.indices.first { place in
            guard text[place] == ":" else { return false }
            let next = text.index(after: place)
            return next == text.endIndex || text[next].isWhitespace
        }
    }
}
