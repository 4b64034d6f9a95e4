internal import AltasCore

extension FrameworkHeading {
    /// The lines that say what ``edition(named:)`` reads.
    static func lines(for edition: Edition) -> [String] {
        let details = edition.details
        let single: [(String, String?)] = [
            ("slug", edition.slug), ("identifier", edition.identifier.unlessEmpty),
            ("role", edition.role.rawValue), ("jurisdiction", edition.region?.rawValue),
            ("version", edition.label), ("language", details.language),
            ("replaces", edition.replaces), ("code", details.code), ("issuer", details.issuer),
            ("status", details.status), ("issued", details.issued?.description),
            ("valid_from", details.validFrom?.description),
            ("valid_until", details.validUntil?.description),
            ("national_level", details.nationalLevel), ("eqf_level", details.eqfLevel?.description),
            ("credit", details.credit), ("hours", details.hours?.description),
            ("verification", details.verification.rawValue), ("notes", details.notes),
        ]
        let texts = [("title", details.title), ("provenance", details.provenance)]
        let localized = texts.flatMap { name, text in
            text.texts.sorted { $0.key < $1.key }.map { ("\(name)_\($0.key)", $0.value) }
        }
        let sources = details.sources.map { ("source", $0) }
        let extras = details.extras.sorted { $0.key < $1.key }.map { key, text in
            (key.hasPrefix("csv:") ? String(key.dropFirst(4)) : key, text)
        }
        let all =
            single.compactMap { key, text in text.map { (key, $0) } }
            + localized + sources + extras
        return all.filter { !$0.1.isEmpty || $0.0.contains(":") }.map { "# \($0.0): \($0.1)" }
    }
}
