internal import AltasCore
internal import AltasJSON

extension CASEEdition {
    /// The edition as the members of the document alone state it; nil where it has neither title
    /// nor identifier.
    static func plain(
        _ document: CASEDocument,
        rest: JSONObject,
        assuming language: String
    ) -> Edition? {
        let members = document.members
        guard let title = document.all.text("title") ?? document.identifier else { return nil }
        let stated = members.text("language")
        let tag = (stated ?? language).languageWithoutRegion
        var details = details(title: title, language: tag, from: members)
        if stated != tag { details.extras[Self.language] = stated ?? "" }
        details.extras[package] = rest.nonEmpty?.canonicalText
        let label = members.text("version")
        return Edition(
            identifier: members.text("identifier") ?? "",
            slug: slug(title: title, label: label, document.identifier),
            role: .standard,
            label: label ?? Self.label(changed: document.changed),
            details: details
        )
    }

    private static func details(
        title: String,
        language: String,
        from members: JSONObject
    ) -> Edition.Details {
        var details = Edition.Details(
            title: LocalizedText([language: title]),
            language: language,
            verification: .secondHand
        )
        details.issuer = members.text("creator")
        details.status = members.text("adoptionStatus")
        details.validFrom = members.text("statusStartDate").flatMap { PartialDate($0) }
        details.validUntil = members.text("statusEndDate").flatMap { PartialDate($0) }
        details.notes = members.text("notes")
        details.sources = members.text("officialSourceURL").map { [$0] } ?? []
        let taken = [
            ("creator", details.issuer != nil), ("adoptionStatus", details.status != nil),
            ("statusStartDate", details.validFrom != nil),
            ("statusEndDate", details.validUntil != nil), ("notes", details.notes != nil),
            ("officialSourceURL", !details.sources.isEmpty),
        ]
        let used: Set<String> = ["identifier", "caseVersion", "title", "version", "language"]
        details.extras = CASEFacts.packed(
            members,
            as: .document,
            without: used.union(taken.filter(\.1).map(\.0)).union(derivable(in: members))
        )
        return details
    }

    /// The link to the package itself, unless it leads to another.
    private static func derivable(in members: JSONObject) -> [String] {
        let link = members["CFPackageURI"]?.object?.text("identifier")
        return link == nil || link == members.text("identifier") ? ["CFPackageURI"] : []
    }

    /// The label of an edition whose publisher gives none: the day it changed last.
    static func label(changed: String?) -> String {
        let day = changed.map { String($0.prefix(10)) } ?? ""
        return CASEText.isDay(day) ? day : "1"
    }

    private static func slug(title: String, label: String?, _ identifier: String?) -> String {
        let slug = [title, label ?? ""].joined(separator: " ").slug
        guard slug == "framework" || slug.isEmpty, let identifier else { return slug }
        return "framework \(identifier.prefix(8))".slug
    }
}
