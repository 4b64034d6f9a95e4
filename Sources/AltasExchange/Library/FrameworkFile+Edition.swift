internal import AltasCore

extension FrameworkFile {
    /// Reads the file and refuses a slug, level or role that cannot be.
    static func read(_ file: SourceFile) throws(Refusal) -> FrameworkFile {
        let framework: FrameworkFile = try JSONFile.decode(from: file)
        let checks = [
            ("slug", !isSlug(framework.slug)),
            ("version", framework.version.trimmingSpaces.isEmpty),
            ("title", framework.title.isEmpty),
            ("eqf_level", !(1...8).contains(framework.eqfLevel ?? 1)),
            ("role", framework.role == .local),
            (
                "jurisdiction",
                framework.role == .standard && framework.jurisdiction?.rawValue.isEmpty ?? true
            ),
        ]
        if let (path, _) = checks.first(where: { $0.1 }) {
            throw .badFile(path: file.path, line: nil, problem: .member(path: path))
        }
        return framework
    }

    /// Whether a text can be the short name of an edition.
    static func isSlug(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: "-")
        }
        return isPlain && !text.isEmpty && text.utf8.count <= 80
    }

    /// The language that its items are written in.
    var contentLanguage: String { language ?? baseLanguage ?? "en" }

    /// The edition, with provisional keys.
    var edition: Edition {
        Edition(
            slug: slug,
            role: role,
            region: role == .curriculum ? nil : jurisdiction,
            label: version,
            replaces: replaces,
            details: details
        )
    }

    private var details: Edition.Details {
        var details = Edition.Details(
            title: title,
            language: contentLanguage,
            verification: verification ?? .draft
        )
        details.code = code
        details.issuer = issuer
        details.status = status
        details.issued = date(issued, "issued")
        details.validFrom = date(validFrom, "valid_from")
        details.validUntil = date(validUntil, "valid_until")
        details.nationalLevel = levelText
        details.eqfLevel = eqfLevel
        details.credit = creditText
        details.hours = hours ?? credit?.hours
        details.sources = (sourceURLs ?? []) + (sources ?? []).map(\.text)
        details.notes = notes
        details.provenance = provenance ?? LocalizedText()
        details.methods = methods ?? []
        return details
    }

    private func date(_ date: PartialDate?, _ member: String) -> PartialDate? {
        guard let text = date?.description else { return nil }
        switch datePrecision?[member] {
        case .year: return PartialDate(String(text.prefix(4)))
        case .month: return PartialDate(String(text.prefix(7)))
        case .day, nil: return date
        }
    }

    private var levelText: String? {
        nationalLevel?.level.map { level in
            [nationalLevel?.framework, level].compactMap { $0 }.joined(separator: " ")
        }
    }

    private var creditText: String? {
        let amounts = [credit?.amount ?? credit?.amountLow, credit?.amountHigh]
        let range = amounts.compactMap { $0 }.map(\.plainText).joined(separator: "–")
        guard !range.isEmpty else { return nil }
        return [credit?.system, range].compactMap { $0 }.joined(separator: " ")
    }
}

extension FrameworkFile.Source {
    fileprivate var text: String {
        [title, url].compactMap { $0 }.joined(separator: ": ")
    }
}

extension Double {
    /// The number without a fraction where it has none.
    fileprivate var plainText: String {
        Int(exactly: self).map(String.init) ?? String(self)
    }
}
