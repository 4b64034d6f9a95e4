internal import AltasCore

/// Turns the bytes of somebody's text file into UTF-8 without a byte order mark.
enum SourceText {
    /// The most bytes that a file may have unless its reader says otherwise.
    static let defaultLimit = 10_000_000

    /// The file's text as valid UTF-8 without NUL; UTF-16 is taken when it begins with its mark.
    static func utf8(
        _ bytes: [UInt8],
        path: String,
        limit: Int = defaultLimit
    ) throws(Refusal) -> [UInt8] {
        guard bytes.count <= limit else {
            throw .badFile(path: path, line: nil, problem: .tooLarge(limit: limit))
        }
        let text = try unmarked(bytes, path: path)
        if let place = text.firstIndex(of: 0) {
            throw .badFile(path: path, line: line(of: place, in: text), problem: .notThis)
        }
        return text
    }

    private static func unmarked(_ bytes: [UInt8], path: String) throws(Refusal) -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return try utf16(bytes, path: path)
        }
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let place = firstInvalidByte(of: bytes) {
            let problem = Refusal.FileProblem.notUTF8(byte: place + 1)
            throw .badFile(path: path, line: line(of: place, in: bytes), problem: problem)
        }
        return mark == 0 ? bytes : Array(bytes.dropFirst(mark))
    }

    private static func firstInvalidByte(of bytes: [UInt8]) -> Int? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static func utf16(_ bytes: [UInt8], path: String) throws(Refusal) -> [UInt8] {
        let (low, high) = bytes[0] == 0xFF ? (0, 1) : (1, 0)
        var units = stride(from: 2, to: bytes.count - 1, by: 2).map { place -> UInt16 in
            UInt16(bytes[place + high]) << 8 + UInt16(bytes[place + low])
        }.makeIterator()
        var decoder = UTF16()
        var text = String.UnicodeScalarView()
        var place = 2
        while true {
            switch decoder.decode(&units) {
            case .scalarValue(let scalar):
                text.append(scalar)
                place += UTF16.width(scalar) * 2
            case .emptyInput where place == bytes.count:
                return Array(String(text).utf8)
            case .emptyInput, .error:
                throw .badFile(path: path, line: nil, problem: .notUTF8(byte: place + 1))
            }
        }
    }

    private static func line(of place: Int, in bytes: [UInt8]) -> Int {
        1 + bytes[..<place].count { $0 == UInt8(ascii: "\n") }
    }
}
