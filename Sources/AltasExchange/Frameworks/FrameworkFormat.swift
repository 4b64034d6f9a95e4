/// A format that frameworks travel in.
package enum FrameworkFormat: String, Sendable, CaseIterable, Codable {
    /// Our own folder: `framework.json` with `items.csv`.
    case folder
    /// Our own items in a single CSV file.
    case csv
    /// OpenSALT's CSV.
    case openSALT
    /// A CASE 1.0 package.
    case case10
    /// A CASE 1.1 package.
    case case11
    /// Moodle's competency frameworks as CSV.
    case moodle
    /// Udir's Grep, as JSON.
    case grep
    /// An apprenticeship standard of Skills England, as JSON.
    case skillsEngland
    /// ESCO's skills as CSV.
    case esco
}
