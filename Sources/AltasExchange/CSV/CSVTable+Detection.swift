extension CSVTable.Delimiter {
    /// How many records decide.
    private static let sample = 50

    /// The delimiter that a first line such as `sep=;` names, with the length of that line; nil
    /// when there is none.
    static func named(atStartOf text: [UInt8]) -> (delimiter: Self, length: Int)? {
        let line = text.prefix(7).prefix { !isLineEnd($0) }.filter { $0 != CSVScanner.quote }
        guard line.count == 5, let mark = line.last, let delimiter = Self(rawValue: mark),
            String(decoding: line.dropLast(), as: UTF8.self).lowercased() == "sep="
        else { return nil }
        let length = text.firstIndex(where: isLineEnd) ?? text.count
        return length <= 7 ? (delimiter, length) : nil
    }

    /// The delimiter that the first records agree on most; the comma when none occurs.
    ///
    /// What counts is how many records hold a candidate equally often outside quotes, then how
    /// often that is.
    static func detected(in text: [UInt8]) -> Self {
        let records = counts(in: text)
        var best = (delimiter: Self.comma, records: 0, cells: 0)
        for (place, delimiter) in allCases.enumerated() {
            let numbers = records.map { $0[place] }.filter { $0 > 0 }
            let tally = Dictionary(grouping: numbers) { $0 }.mapValues(\.count)
            for (cells, count) in tally where (count, cells) > (best.records, best.cells) {
                best = (delimiter, count, cells)
            }
        }
        return best.delimiter
    }

    /// How often each candidate occurs in each of the first records.
    private static func counts(in text: [UInt8]) -> [[Int]] {
        var records: [[Int]] = []
        var counts = allCases.map { _ in 0 }
        var (isQuoted, isAtStart) = (false, true)
        for byte in text {
            let candidate = allCases.firstIndex { $0.rawValue == byte }
            if byte == CSVScanner.quote, isQuoted || isAtStart {
                isQuoted.toggle()
            } else if isQuoted {
                continue
            } else if let candidate {
                counts[candidate] += 1
            } else if isLineEnd(byte) {
                records.append(counts)
                counts = allCases.map { _ in 0 }
                guard records.count < sample else { return records }
            }
            isAtStart = candidate != nil || isLineEnd(byte)
        }
        return records + [counts]
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool {
        byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn
    }
}
