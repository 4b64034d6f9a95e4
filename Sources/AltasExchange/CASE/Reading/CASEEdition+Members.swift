internal import AltasCore
internal import AltasJSON

extension CASEEdition {
    /// The members that a document has for an edition; those that must be made up are left out.
    ///
    /// An edition that came from a package has its publisher's words, another has our words as
    /// CASE says them.
    static func members(of edition: Edition, in version: CASEVersion) -> JSONObject {
        let details = edition.details
        var object = CASEFacts.unpacked(details.extras, as: .document)
        let language = details.extras[Self.language] ?? details.language
        let isForeign = details.extras["case:lastChangeDateTime"] != nil
        let status = details.status.map {
            isForeign ? $0 : CASEWords.adoptionStatus(for: $0, in: version)
        }
        let changed = object["lastChangeDateTime"]?.string
        let texts = [
            "identifier": edition.identifier,
            "title": details.title.best(for: details.language)?.text,
            "version": isForeign && edition.label == label(changed: changed)
                ? nil : edition.label,
            "language": language,
            "creator": details.issuer,
            "adoptionStatus": status,
            "statusStartDate": day(details.validFrom),
            "statusEndDate": day(details.validUntil),
            "notes": details.notes,
            "officialSourceURL": details.sources.first.flatMap {
                isForeign || CASEText.isAddress($0) ? $0 : nil
            },
        ]
        object["language"] = nil
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            if let text, !text.trimmingSpaces.isEmpty { object[name] = .string(text) }
        }
        return object
    }

    /// A date where it is known to the day, which is all that CASE takes.
    private static func day(_ date: PartialDate?) -> String? {
        date.map(\.description).flatMap { CASEText.isDay($0) ? $0 : nil }
    }

    /// Our edition with what a document now says otherwise.
    static func merged(_ ours: Edition, with plain: Edition, by members: JSONObject) -> Edition {
        let expected = Self.members(of: ours, in: .v11)
        func isChanged(_ name: String) -> Bool {
            members[name] != nil && members[name] != expected[name]
        }
        var edition = ours
        edition.identifier = plain.identifier
        if isChanged("version") { edition.label = plain.label }
        if isChanged("title"), let title = plain.details.title.best(for: ours.details.language) {
            edition.details.title[ours.details.language] = title.text
        }
        if isChanged("creator") { edition.details.issuer = plain.details.issuer }
        if isChanged("adoptionStatus") { edition.details.status = plain.details.status }
        if isChanged("statusStartDate") { edition.details.validFrom = plain.details.validFrom }
        if isChanged("statusEndDate") { edition.details.validUntil = plain.details.validUntil }
        if isChanged("notes") { edition.details.notes = plain.details.notes }
        if isChanged("officialSourceURL"), let source = plain.details.sources.first {
            edition.details.sources.insert(source, at: 0)
        }
        edition.details.extras = plain.details.extras.merging(ours.details.extras) { own, _ in own }
        return edition
    }
}
