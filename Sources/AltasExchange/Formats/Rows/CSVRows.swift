internal import AltasCore

/// The rows of a CSV file one at a time, so that a long file need not be held twice.
struct CSVRows {
    /// What stands between the cells.
    let delimiter: CSVTable.Delimiter
    /// The text as UTF-8.
    let text: [UInt8]
    private var scanner: CSVScanner

    /// Starts at the first row.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when the file is too large or no text.
    init(_ file: SourceFile, limit: Int = FrameworkFormat.sizeLimit) throws(Refusal) {
        text = try SourceText.utf8(file.bytes, path: file.path, limit: limit)
        let named = CSVTable.Delimiter.named(atStartOf: text)
        delimiter = named?.delimiter ?? .detected(in: text)
        scanner = CSVScanner(text, delimiter: delimiter.rawValue, path: file.path)
        if let named { scanner.skipLine(ofLength: named.length) }
    }

    /// The next row that is not an empty line; nil at the end.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when a quote never closes.
    mutating func next() throws(Refusal) -> CSVRow? {
        try scanner.nextRow()
    }
}
