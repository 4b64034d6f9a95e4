package import AltasCore

/// A file of links, read and not yet resolved to items.
package struct CrosswalkFile: Sendable, Equatable {
    /// What the file is called in a refusal.
    package let path: String
    let content: Content
    /// What is wrong with single rows, in the file's order.
    package let problems: [GridProblem]

    /// What the file holds.
    enum Content: Sendable, Equatable {
        /// Rows of codes, and what their columns are called.
        case rows([CrosswalkRow], columns: [String])
        /// Associations, as CASE has them.
        case associations([ImportedAssociation])
    }

    /// What a file of links may be.
    package enum Format: String, Sendable, Codable, CaseIterable {
        /// Our `crosswalk.csv`.
        case csv
        /// The associations of a CASE package.
        case case11 = "case-1.1"
    }

    /// What the file is, by its content.
    package var format: Format {
        switch content {
        case .rows: .csv
        case .associations: .case11
        }
    }

    /// Reads a file: JSON as CASE, anything else as CSV.
    ///
    /// Rows that cannot be taken are kept as ``problems``.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when the file as a whole is neither, and
    ///   what ``CASEReader`` and ``CSVReader`` throw.
    package static func read(_ file: SourceFile) throws(Refusal) -> CrosswalkFile {
        if file.isJSON {
            let associations = try CASEAssociations.read(file)
            return CrosswalkFile(
                path: file.path,
                content: .associations(associations),
                problems: []
            )
        }
        var reading = CrosswalkRowReading(file.path)
        try reading.read(try CSVReader.read(file.bytes, path: file.path))
        return CrosswalkFile(
            path: file.path,
            content: .rows(reading.rows, columns: reading.columns),
            problems: reading.problems
        )
    }
}

extension SourceFile {
    /// Whether the first byte that is no white space opens an object.
    fileprivate var isJSON: Bool {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        return text.first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
    }
}
