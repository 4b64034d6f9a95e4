internal import AltasCore

extension String {
    /// A language as we mark it: `en_GB` is `en-GB`, and the word `eng` or `nob` is `en` or `nb`.
    var languageTag: String {
        let tag = trimmingSpaces.split(separator: "_").joined(separator: "-")
        return Self.shortTags[tag.lowercased()] ?? tag
    }

    /// Languages of three letters (ISO 639-2) that have two.
    private static let shortTags = [
        "eng": "en", "spa": "es", "cat": "ca", "dan": "da", "nor": "no", "nob": "nb", "nno": "nn",
        "sme": "se", "cym": "cy", "wel": "cy", "glg": "gl", "eus": "eu", "baq": "eu", "fra": "fr",
        "deu": "de", "swe": "sv",
    ]
}
