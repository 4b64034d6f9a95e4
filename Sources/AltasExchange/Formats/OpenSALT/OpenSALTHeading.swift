internal import AltasCore

/// What the lines above the columns say of the edition, by the names of OpenSALT's `CF Doc`.
struct OpenSALTHeading {
    /// The edition as far as they say.
    let edition: Edition

    init(_ lines: [HeadingLine], file: SourceFile, findings: inout ImportFindings) {
        var texts: [String: String] = [:]
        for line in lines where !line.value.isEmpty {
            if texts.updateValue(line.value, forKey: line.key) != nil {
                findings.warn(.repeatedMember(line.key), at: Place(line: line.line))
            }
        }
        let language = texts.removeValue(forKey: "language")?.languageTag
        if language == nil { findings.warn(.assumedLanguage("en"), at: Place(line: 1)) }
        let title = texts.removeValue(forKey: "title") ?? file.stem
        var details = Edition.Details(
            title: LocalizedText([language ?? "en": title]),
            language: language ?? "en",
            verification: .secondHand
        )
        details.issuer = texts.removeValue(forKey: "creator")
        details.status = texts.removeValue(forKey: "adoptionStatus")
        details.notes = texts.removeValue(forKey: "notes")
        details.sources = texts.removeValue(forKey: "officialSourceURL").map { [$0] } ?? []
        let identifier = texts.removeValue(forKey: "identifier") ?? ""
        let label = texts.removeValue(forKey: "version") ?? "1"
        details.validFrom = texts.takeDate("statusStartDate")
        details.validUntil = texts.takeDate("statusEndDate")
        for (key, text) in texts { details.extras["opensalt:\(key)"] = text }
        edition = Edition(
            identifier: identifier,
            slug: title.slug,
            role: .standard,
            label: label,
            details: details
        )
    }
}

extension [String: String] {
    /// Takes out a date; what is none stays.
    fileprivate mutating func takeDate(_ key: String) -> PartialDate? {
        guard let date = self[key].flatMap(PartialDate.init(_:)) else { return nil }
        self[key] = nil
        return date
    }
}
