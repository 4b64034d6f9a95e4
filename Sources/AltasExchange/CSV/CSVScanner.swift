internal import AltasCore

/// Walks once over the bytes of a CSV file.
struct CSVScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let path: String
    private var position = 0
    private var line = 1

    static let quote = UInt8(ascii: "\"")
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    /// Starts at the first byte of valid UTF-8.
    init(_ bytes: [UInt8], delimiter: UInt8, path: String) {
        self.bytes = bytes
        self.delimiter = delimiter
        self.path = path
    }

    /// Steps over a first line that is no row.
    mutating func skipLine(ofLength length: Int) {
        position = length
        _ = takeLineEnd()
    }

    /// The next row that is not an empty line, or nil at the end.
    mutating func nextRow() throws(Refusal) -> CSVRow? {
        while takeLineEnd() {}
        guard position < bytes.count else { return nil }
        let start = line
        var cells = [try cell()]
        while take(delimiter) { cells.append(try cell()) }
        _ = takeLineEnd()
        return CSVRow(line: start, cells: cells)
    }

    private mutating func cell() throws(Refusal) -> String {
        take(Self.quote) ? try quotedCell() : plainText()
    }

    private mutating func plainText() -> String {
        let start = position
        while position < bytes.count, !isEndOfCell(bytes[position]) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// What follows an opening quote: up to its closing one, and whatever stands between that and
    /// the delimiter.
    private mutating func quotedCell() throws(Refusal) -> String {
        let opening = line
        var content: [UInt8] = []
        var start = position
        while position < bytes.count {
            if bytes[position] == Self.quote {
                content += bytes[start..<position]
                position += 1
                guard take(Self.quote) else {
                    return String(decoding: content, as: UTF8.self) + plainText()
                }
                start = position - 1
            } else if !takeLineEnd() {
                position += 1
            }
        }
        throw .badFile(path: path, line: opening, problem: .unclosedQuote)
    }

    private func isEndOfCell(_ byte: UInt8) -> Bool {
        byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func takeLineEnd() -> Bool {
        let hasReturn = take(Self.carriageReturn)
        guard take(Self.lineFeed) || hasReturn else { return false }
        line += 1
        return true
    }
}
