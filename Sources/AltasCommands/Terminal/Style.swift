/// What a piece of output means, which a terminal may show by colour.
///
/// The words say it too, because many do not see the colour.
package enum Style: Sendable, CaseIterable {
    /// As it should be.
    case good
    /// To be looked at.
    case warning
    /// Not as it should be.
    case bad
    /// Of little weight.
    case muted
    /// Of great weight.
    case strong
    /// The title of what follows.
    case heading
    /// Dark on light, for what a camera reads.
    case paper

    /// The parameters of the terminal's "select graphic rendition" (ECMA-48, 8.3.117).
    var code: String {
        switch self {
        case .good: "32"
        case .warning: "33"
        case .bad: "31"
        case .muted: "2"
        case .strong: "1"
        case .heading: "1;4"
        case .paper: "30;107"
        }
    }
}
