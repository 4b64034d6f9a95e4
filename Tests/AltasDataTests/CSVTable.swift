/// A CSV file split into rows: just enough of RFC 4180 to check our own files.
struct CSVTable {
    let header: [String]
    let rows: [Row]

    struct Row {
        /// Where to look: the path and the number of the record, counting the header as 1.
        let place: String
        fileprivate let cells: [String: String]

        subscript(column: String) -> String {
            guard let cell = cells[column] else {
                preconditionFailure("\(place): there is no column \(column)")
            }
            return cell
        }

        /// The parts of a cell that holds a list.
        func list(_ column: String) -> [String] {
            self[column].split(separator: ";").map(String.init)
        }
    }

    struct Malformed: Error {
        let place: String
    }

    init(_ text: String, path: String) throws {
        let records = Self.records(in: text)
        guard let header = records.first, records.count > 1 else { throw Malformed(place: path) }
        self.header = header
        rows = try records.enumerated().dropFirst().map { index, cells in
            let place = "\(path):\(index + 1)"
            guard cells.count == header.count else { throw Malformed(place: place) }
            return Row(
                place: place,
                cells: Dictionary(zip(header, cells)) { first, _ in first }
            )
        }
    }

    private static func records(in text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var cell = ""
        var isQuoted = false
        var previous: Character?
        for character in text {
            switch character {
            case "\"":
                isQuoted.toggle()
                if isQuoted && previous == "\"" { cell.append("\"") }
            case "," where !isQuoted:
                record.append(cell)
                cell = ""
            case "\n" where !isQuoted:
                records.append(record + [cell])
                record = []
                cell = ""
            default:
                cell.append(character)
            }
            previous = character
        }
        return records
    }
}
