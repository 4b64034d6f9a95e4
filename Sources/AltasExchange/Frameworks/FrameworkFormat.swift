/// A format that frameworks travel in; the raw value is what people type.
package enum FrameworkFormat: String, Sendable, CaseIterable, Codable {
    /// Our own folder: `framework.json` with `items.csv`.
    case folder
    /// Our own items in a single CSV file.
    case csv
    /// OpenSALT's CSV.
    case openSALT = "opensalt"
    /// A CASE 1.0 package.
    case case10 = "case-1.0"
    /// A CASE 1.1 package.
    case case11 = "case-1.1"
    /// Moodle's competency frameworks as CSV.
    case moodle
    /// Udir's Grep, as JSON.
    case grep
    /// An apprenticeship standard of Skills England, as JSON.
    case skillsEngland = "skills-england"
    /// ESCO's skills as CSV.
    case esco
}
