extension String {
    /// The language tag without the country it is spoken in: `en_GB` is `en`, `zh_Hant_TW` is
    /// `zh-Hant`.
    var languageWithoutRegion: String {
        let parts = languageTag.split(separator: "-")
        let kept = parts.enumerated().filter { place, part in
            place == 0 || part.utf8.count > 3 || part.utf8.count == 3 && Int(part) == nil
        }
        return kept.map { String($0.element) }.joined(separator: "-")
    }
}
