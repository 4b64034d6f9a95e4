internal import AltasCore

/// What a single CSV file says of the edition, by the names of `framework.json`.
struct FrameworkHeading {
    private let path: String
    private var texts: [String: Entry] = [:]
    private var sources: [String] = []

    /// A text with the line on which it stands.
    private struct Entry {
        let text: String
        let line: Int
    }

    /// Starts with nothing.
    init(path: String) {
        self.path = path
    }

    /// Adds what the file says; of two under one name the first stays.
    ///
    /// Only an extra, such as `case:language`, says something when it is empty.
    mutating func add(_ text: String, for key: String, line: Int) {
        guard !text.isEmpty && !key.isEmpty || key.contains(":") else { return }
        if key == "source" {
            sources.append(text)
        } else if texts[key] == nil {
            texts[key] = Entry(text: text, line: line)
        }
    }

    /// Whether the language is stated.
    var hasLanguage: Bool { texts["language"] != nil }

    /// The edition.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` for a value that cannot be.
    func edition(named name: String) throws(Refusal) -> Edition {
        let details = try details(named: name)
        let slug = texts["slug"]?.text ?? name.slug
        if slug != slug.slug { throw refusal("slug") }
        let role: Edition.Role =
            try value("role") { $0 == "local" ? nil : .init(rawValue: $0) }
            ?? .standard
        let region = texts["jurisdiction"] ?? texts["region"]
        return Edition(
            identifier: texts["identifier"]?.text ?? "",
            slug: slug,
            role: role,
            region: region.map { Region.Code(rawValue: $0.text) },
            label: texts["version"]?.text ?? "1",
            replaces: texts["replaces"]?.text,
            details: details
        )
    }

    private func details(named name: String) throws(Refusal) -> Edition.Details {
        let language = texts["language"]?.text ?? "en"
        let title = localized("title", language: language)
        var details = Edition.Details(
            title: title.isEmpty ? LocalizedText([language: name]) : title,
            language: language,
            verification: try value("verification", Verification.init) ?? .draft
        )
        details.code = texts["code"]?.text
        details.issuer = texts["issuer"]?.text
        details.status = texts["status"]?.text
        details.issued = try value("issued", PartialDate.init(_:))
        details.validFrom = try value("valid_from", PartialDate.init(_:))
        details.validUntil = try value("valid_until", PartialDate.init(_:))
        details.nationalLevel = texts["national_level"]?.text
        details.eqfLevel = try value("eqf_level") { text in
            Int(text).flatMap { (1...8).contains($0) ? $0 : nil }
        }
        details.credit = texts["credit"]?.text
        details.hours = try value("hours") { text in
            Double(text).flatMap { $0.isFinite && $0 >= 0 ? $0 : nil }
        }
        details.sources = sources
        details.notes = texts["notes"]?.text
        details.provenance = localized("provenance", language: language)
        for (key, entry) in texts where !Self.isKnown(key) {
            details.extras[key.contains(":") ? key : "csv:\(key)"] = entry.text
        }
        return details
    }

    private func localized(_ name: String, language: String) -> LocalizedText {
        var found: [String: String] = [:]
        for (key, entry) in texts where key.hasPrefix("\(name)_") {
            found[String(key.dropFirst(name.count + 1))] = entry.text
        }
        if let entry = texts[name] { found[language] = entry.text }
        return LocalizedText(found)
    }

    private func value<Value>(
        _ key: String,
        _ reading: (String) -> Value?
    ) throws(Refusal) -> Value? {
        guard let entry = texts[key] else { return nil }
        guard let value = reading(entry.text) else { throw refusal(key) }
        return value
    }

    private func refusal(_ key: String) -> Refusal {
        let entry = texts[key]
        let problem = Refusal.FileProblem.value(entry?.text ?? "", column: key)
        return .badFile(path: path, line: entry?.line, problem: problem)
    }

    private static func isKnown(_ key: String) -> Bool {
        known.contains(key) || key.hasPrefix("title_") || key.hasPrefix("provenance_")
    }

    private static let known: Set<String> = [
        "identifier", "slug", "role", "jurisdiction", "region", "version", "replaces", "title",
        "language", "verification", "code", "issuer", "status", "issued", "valid_from",
        "valid_until", "national_level", "eqf_level", "credit", "hours", "notes", "provenance",
    ]
}
