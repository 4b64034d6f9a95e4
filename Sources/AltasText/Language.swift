/// A language of the interface: every phrase of ours exists in each of them.
///
/// The languages of *content* are open tags and are not limited to these.
package enum Language: String, CaseIterable, Sendable, Codable {
    /// English.
    case en
    /// Spanish.
    case es
    /// Norwegian Bokmål.
    case nb
    /// Danish.
    case da

    /// The language that a tag or a POSIX locale names, such as `nb-NO` or `es_ES.UTF-8`.
    ///
    /// Norwegian without a written form (`no`) and Nynorsk (`nn`) are served in Bokmål.
    package init?(tag: String) {
        switch tag.prefix(while: \.isLetter).lowercased() {
        case "en": self = .en
        case "es": self = .es
        case "nb", "nn", "no": self = .nb
        case "da": self = .da
        default: return nil
        }
    }

    /// What the language calls itself.
    package var endonym: String {
        switch self {
        case .en: "English"
        case .es: "Español"
        case .nb: "Norsk bokmål"
        case .da: "Dansk"
        }
    }

    /// The language asked for by `ALTAS_LANG`, `LC_ALL`, `LC_MESSAGES` or `LANG`: the first that is
    /// set decides, and one that names no language of ours means English.
    package static func preferred(environment: [String: String]) -> Language {
        ["ALTAS_LANG", "LC_ALL", "LC_MESSAGES", "LANG"]
            .lazy
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
            .flatMap(Language.init(tag:)) ?? .en
    }
}
