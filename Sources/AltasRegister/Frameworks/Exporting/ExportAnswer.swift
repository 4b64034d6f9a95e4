package import AltasExchange

/// A framework that somebody wants as a file.
package struct ExportRequest: Sendable, Hashable, Codable {
    /// The edition's slug, or an official code that one edition in force has.
    package var edition: String
    /// The format it is to be in.
    package var format: ExportFormat
    /// What the addresses begin with, in CASE, of things that have none of their own.
    package var base: String

    /// An address that leads nowhere, and cannot by accident (RFC 2606).
    package static let nowhere = "https://altas.invalid"

    /// Asks for an edition; addresses that are made up lead nowhere.
    package init(_ edition: String, as format: ExportFormat, base: String = nowhere) {
        self.edition = edition
        self.format = format
        self.base = base
    }
}

/// An edition as a file, with what the file cannot say.
package struct ExportAnswer: Sendable, Codable {
    /// Which edition.
    package let edition: EditionName
    /// The format it is in.
    package let format: ExportFormat
    /// How many items it has.
    package let items: Int
    /// How many links of crosswalks are in the file.
    package let links: Int
    /// What is lost, each kind once.
    package let losses: [ExportLoss]
    /// The links that CASE has no words for.
    package let unexpressed: [CASEReport.UnexpressedLink]
    /// How many objects lost members because CASE 1.0 has no place for them.
    package let shortened: Int
    /// The file.
    package let text: String
    /// The state of the register that the file is of.
    package let stamp: Stamp
}
