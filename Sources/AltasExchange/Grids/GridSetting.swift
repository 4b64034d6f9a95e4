/// What a grid says about the whole visit, in the lines above its header.
package enum GridSetting: String, Hashable, Sendable, Codable, CaseIterable, CodingKeyRepresentable
{
    /// The identifier of the printed sheet.
    case sheet
    /// The code of the site.
    case site
    /// The day it was seen.
    case date
    /// How it was shown.
    case method
    /// Where it was shown.
    case setting
    /// The code of the assessor.
    case assessor
    /// The key of the grading scale that the cells use.
    case scale
    /// What kind of sitting it was.
    case kind
}
