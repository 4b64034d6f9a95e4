package import AltasCore

/// The format that a file, or some files together, have, and what showed it.
package struct RecognisedFormat: Hashable, Sendable {
    /// The format; which version of CASE it is shows when it is read.
    package let format: FrameworkFormat
    /// What showed it.
    package let sign: FrameworkSign
}

/// What shows that a file is of a format.
package enum FrameworkSign: Hashable, Sendable {
    /// Files with these names.
    case files([String])
    /// Columns with these names.
    case columns([String])
    /// So many columns, as Moodle tells them by their place.
    case columnCount(Int)
    /// JSON members with these names.
    case members([String])
}

extension FrameworkFormat {
    /// What each format is told by, in the order in which they are tried.
    package static let signs: [RecognisedFormat] = [
        RecognisedFormat(format: .folder, sign: .files(["framework.json", "items.csv"])),
        RecognisedFormat(format: .case11, sign: .members(["CFDocument"])),
        RecognisedFormat(format: .grep, sign: .members(["kompetansemaal", "grep-type"])),
        RecognisedFormat(format: .skillsEngland, sign: .members(["referenceNumber"])),
        RecognisedFormat(format: .openSALT, sign: .columns(["fullStatement"])),
        RecognisedFormat(format: .esco, sign: .columns(["conceptUri", "preferredLabel"])),
        RecognisedFormat(format: .csv, sign: .columns(["code", "parent", "type"])),
        RecognisedFormat(format: .moodle, sign: .columnCount(MoodleColumn.allCases.count)),
    ]

    /// Tells the format of one file, or of files that lie together, by what is in them.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when they are of none, are too large or
    ///   are no text.
    package static func recognise(_ files: [SourceFile]) throws(Refusal) -> RecognisedFormat {
        if files.contains(where: { $0.name == "framework.json" }) { return signs[0] }
        guard let first = files.first else {
            throw .badFile(path: "", line: nil, problem: .unknownFormat)
        }
        let found = first.isJSON ? first.formatOfJSON : try first.formatOfTable()
        guard let found else {
            throw .badFile(path: first.path, line: nil, problem: .unknownFormat)
        }
        return found
    }
}

extension SourceFile {
    /// Whether the first byte that is no white space opens an object or an array.
    fileprivate var isJSON: Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        let first = text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
        return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }

    fileprivate var formatOfJSON: RecognisedFormat? {
        FrameworkFormat.signs.first { sign in
            guard case .members(let names) = sign.sign else { return false }
            return names.contains { holds(member: $0) }
        }
    }

    /// Whether the name stands somewhere in quotes, however deep.
    private func holds(member name: String) -> Bool {
        let wanted = Array("\"\(name)\"".utf8)
        var place = 0
        while place + wanted.count <= bytes.count {
            if bytes[place] == wanted[0], bytes[place...].starts(with: wanted) { return true }
            place += 1
        }
        return false
    }

    /// The first lines of a long file, where the columns are; nil when they are no lines.
    private var beginning: SourceFile? {
        let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        guard bytes.count > Self.longestBeginning, !isUTF16 else { return self }
        let first = bytes[..<Self.longestBeginning]
        guard let end = first.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
        return SourceFile(path: path, bytes: Array(first[...end]))
    }

    /// More bytes than the lines above a table's rows ever have.
    private static let longestBeginning = 2_000_000

    fileprivate func formatOfTable() throws(Refusal) -> RecognisedFormat? {
        let limit = FrameworkFormat.sizeLimit
        guard bytes.count <= limit else {
            throw .badFile(path: path, line: nil, problem: .tooLarge(limit: limit))
        }
        guard let beginning else { return nil }
        var rows = try CSVRows(beginning)
        var header = try rows.next()
        while let row = header, HeadingLine(row, delimiter: rows.delimiter) != nil {
            header = try rows.next()
        }
        let columns = (header?.cells ?? []).map(OpenSALTColumn.folded)
        return FrameworkFormat.signs.first { sign in
            switch sign.sign {
            case .columns(let names):
                names.allSatisfy { columns.contains(OpenSALTColumn.folded($0)) }
            case .columnCount(let count): columns.count == count
            case .files, .members: false
            }
        }
    }
}
