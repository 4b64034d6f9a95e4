internal import AltasCore
internal import AltasJSON

/// Makes a framework of one standard of Skills England.
struct SkillsEnglandReading {
    private let standard: JSONObject
    private let path: String
    private var draft: TreeDraft
    private var findings = ImportFindings()
    private var associations: [ImportedAssociation] = []
    private var names = FactNames("skills-england")

    /// The members that become something other than extras.
    private static let used: Set<String> = [
        "referenceNumber", "version", "versionNumber", "title", "status", "level",
        "earliestStartDate", "latestEndDate", "publishDate", "standardPageUrl", "overviewOfRole",
    ]

    init(_ standard: JSONObject, path: String, file: SourceFile) {
        self.standard = standard
        self.path = path
        let edition = Self.edition(of: standard, file: file)
        draft = TreeDraft(edition: edition, path: file.path)
    }

    /// Reads every list.
    mutating func framework() throws(Refusal) -> ImportedFramework {
        for name in standard.repeated { findings.warn(.repeatedMember(name), at: place(name)) }
        if standard.version == nil { findings.warn(.missing("version"), at: place("version")) }
        for member in ["earliestStartDate", "latestEndDate", "publishDate"] {
            if let text = standard.text(member), PartialDate(timestamp: text) == nil {
                findings.warn(.oddDate(member), at: place(member))
            }
        }
        for part in SkillsEnglandPart.all {
            guard let value = standard[part.member], value != .null else { continue }
            guard let statements = value.array else {
                findings.warn(.wrongKind(part.member), at: place(part.member))
                continue
            }
            for (index, statement) in statements.enumerated() {
                add(statement, of: part, index: index)
            }
        }
        return ImportedFramework(
            format: .skillsEngland,
            tree: try draft.tree(findings: &findings),
            warnings: findings.warnings,
            omitted: findings.omitted,
            associations: associations
        )
    }

    private func place(_ member: String) -> Place {
        Place(path: path.isEmpty ? member : "\(path).\(member)")
    }

    private mutating func add(_ value: JSONValue, of part: SkillsEnglandPart, index: Int) {
        let place = place("\(part.member)[\(index)]")
        guard let members = value.object else { return findings.omit(.wrongKind, at: place) }
        guard let text = members.text(part.text) else {
            return findings.omit(.missing(part.text), at: place)
        }
        var item = ItemDraft(kind: part.kind, place: place)
        item.code = "\(part.letters)\(index + 1)"
        item.identifier = members.text(part.identifier) ?? ""
        item.title["en"] = text
        if members["isThisACoreDuty"]?.integer == 0 { item.requirement = .optional }
        for member in members.members
        where ![part.text, part.identifier].contains(member.name) && member.value != .null {
            item.facts[names.name(member.name)] = member.value.string ?? member.value.text
        }
        for need in SkillsEnglandPart.needs { addLinks(to: item, from: members[need]) }
        draft.add(item, findings: &findings)
    }

    private mutating func addLinks(to duty: ItemDraft, from value: JSONValue?) {
        for target in value?.array ?? [] {
            guard let identifier = target.string else { continue }
            associations.append(
                ImportedAssociation(
                    origin: .init(identifier: identifier),
                    destination: .init(
                        identifier: duty.identifier.isEmpty ? duty.code : duty.identifier
                    ),
                    type: "isRelatedTo"
                )
            )
        }
    }

    private static func edition(of standard: JSONObject, file: SourceFile) -> Edition {
        let reference = standard.text("referenceNumber") ?? file.stem
        let label = standard.version ?? "1"
        var details = Edition.Details(
            title: LocalizedText(["en": standard.text("title") ?? reference]),
            language: "en",
            verification: .secondHand
        )
        details.code = reference
        details.issuer = "Skills England"
        details.status = standard.text("status")
        details.nationalLevel = standard["level"]?.integer.map { "Level \($0)" }
        details.validFrom = standard.text("earliestStartDate").flatMap(PartialDate.init(timestamp:))
        details.validUntil = standard.text("latestEndDate").flatMap(PartialDate.init(timestamp:))
        details.issued = standard.text("publishDate").flatMap(PartialDate.init(timestamp:))
        details.sources = [standard.text("standardPageUrl")].compactMap { $0 }
        details.notes = standard.text("overviewOfRole")
        let lists = Set(SkillsEnglandPart.all.map(\.member))
        for member in standard.members
        where !used.contains(member.name) && !lists.contains(member.name) && member.value != .null {
            let text = member.value.string ?? member.value.text
            details.extras["skills-england:\(member.name)"] = text
        }
        return Edition(
            slug: "\(reference) \(label)".slug,
            role: .standard,
            region: "GB-ENG",
            label: label,
            details: details
        )
    }
}

extension PartialDate {
    /// The day of an ISO date with or without a time; nil for anything else.
    init?(timestamp text: String) {
        let day = text.prefix { $0 != "T" && $0 != " " }
        self.init(String(day))
    }
}
