internal import AltasCore
internal import AltasJSON
internal import Foundation

/// What a package's document says of its edition.
struct CASEEdition {
    /// The edition; nil where the document has neither title nor identifier.
    let edition: Edition?
    /// Whether the document does not say which language it is in.
    let isLanguageAssumed: Bool

    /// The extra that marks a language the file did not state.
    static let language = "case:language"
    /// The extra for what the package holds besides.
    static let package = "case:package"

    /// Reads the document and what the package holds besides.
    init(_ document: CASEDocument, rest: JSONObject, assuming language: String) {
        let ours = document.ours?["edition"].flatMap(Self.edition)
        isLanguageAssumed = document.all.text("language") == nil
        guard let plain = Self.plain(document, rest: rest, assuming: language) else {
            edition = nil
            return
        }
        guard let ours else {
            edition = plain
            return
        }
        edition = Self.merged(ours, with: plain, by: document.members)
    }

    private static func edition(_ value: JSONValue) -> Edition? {
        do {
            let edition = try JSONDecoder().decode(Edition.self, from: Data(value.text.utf8))
            let isSound =
                edition.slug == edition.slug.slug && !edition.label.trimmingSpaces.isEmpty
                && !edition.details.title.isEmpty && !edition.details.language.isEmpty
                && (1...8).contains(edition.details.eqfLevel ?? 1)
            return isSound ? edition : nil
        } catch {
            return nil
        }
    }
}
