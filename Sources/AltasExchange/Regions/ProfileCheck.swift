internal import AltasCore
internal import AltasJSON
internal import Foundation

/// Looks for everything that is wrong with a region's `profile.json`.
struct ProfileCheck {
    private(set) var findings: FindingList
    /// The region's code; nil where the file does not say.
    private(set) var region: String?
    /// The languages of the region's official texts.
    private(set) var languages: [String] = []

    /// Checks a file against the curriculum that its rule speaks of.
    init(_ file: SourceFile, in context: RegionContext) {
        findings = FindingList(file.path)
        guard let value = ShapeCheck.value(of: file, &findings) else { return }
        var shape = ShapeCheck(isStrict: true, findings: findings)
        shape.check(value, .profile(context), at: "")
        findings = shape.findings
        guard let profile = value.object else { return }
        region = profile.text("region")
        languages = profile["languages"]?.strings ?? []
        checkIdentity(of: profile)
        checkScales(of: profile)
        checkConversions(of: profile)
        checkCredits(of: profile)
        if let rule = profile["award_rule"]?.object { checkAssessors(of: rule) }
    }

    private mutating func checkIdentity(of profile: JSONObject) {
        if let region, !Self.isRegionCode(region) {
            findings.add(.regionCode(region), at: "region")
        }
        if let zone = profile.text("time_zone"), TimeZone(identifier: zone) == nil {
            findings.add(.timeZone(zone), at: "time_zone")
        }
        if profile["languages"]?.array?.isEmpty == true { findings.add(.missing, at: "languages") }
        for (place, tag) in languages.enumerated() where !tag.isLanguageTag {
            findings.add(.languageTag(tag), at: "languages[\(place)]")
        }
        refuseRepeated(languages, at: "languages")
    }

    /// People type a region's code in any case, and it is looked up in capitals.
    private static func isRegionCode(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { byte in
            (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        return isPlain && text.utf8.count <= 10 && parts.allSatisfy { !$0.isEmpty }
            && parts.first?.utf8.count == 2
    }

    private mutating func refuseRepeated(_ texts: [String], at path: String) {
        var seen: Set<String> = []
        for text in texts where !seen.insert(text).inserted {
            findings.add(.repeated(text, line: nil), at: path)
        }
    }
}

// MARK: - Scales, conversions and credit

extension ProfileCheck {
    private mutating func checkScales(of profile: JSONObject) {
        let scales = Self.objects(profile["scales"])
        let keys = scales.compactMap { $0.text("key") }
        refuseRepeated(keys, at: "scales")
        if let used = profile["default_scale"]?.object?.text("value") {
            let path = "default_scale.value"
            findings.requireKnown([used], .scale, among: keys, line: nil, at: path)
        }
        for (place, scale) in scales.enumerated() {
            let values = Self.objects(scale["values"])
            let path = "scales[\(place)].values"
            refuseRepeated(values.compactMap { $0.text("value") }, at: path)
            let ranks = values.map { $0["rank"]?.integer }
            guard !ranks.contains(nil) else { continue }
            if values.isEmpty || ranks != Array(1...ranks.count) { findings.add(.ranks, at: path) }
        }
    }

    /// Values are only known of the region's own scales; a conversion may lead to others.
    private mutating func checkConversions(of profile: JSONObject) {
        let scales = Self.objects(profile["scales"])
        var values: [String: [String]] = [:]
        for scale in scales {
            values[scale.text("key") ?? ""] = Self.objects(scale["values"]).compactMap {
                $0.text("value")
            }
        }
        for (place, conversion) in Self.objects(profile["conversions"]).enumerated() {
            guard let map = conversion["map"]?.object else { continue }
            let path = "conversions[\(place)].map"
            let sides = [
                ("from", map.members.map(\.name)), ("to", map.members.compactMap(\.value.string)),
            ]
            for (side, used) in sides {
                guard let known = values[conversion.text(side) ?? ""] else { continue }
                findings.requireKnown(used, .value, among: known, line: nil, at: path)
            }
        }
    }

    private mutating func checkCredits(of profile: JSONObject) {
        for (place, credit) in Self.objects(profile["credits"]).enumerated() {
            guard case .number(let low)? = credit["hours_low"],
                case .number(let high)? = credit["hours_high"],
                let low = Double(low), let high = Double(high), low > high
            else { continue }
            findings.add(.reversedRange, at: "credits[\(place)]")
        }
    }

    private mutating func checkAssessors(of rule: JSONObject) {
        let assessors = Self.objects(rule["assessors"])
        let path = "award_rule.assessors"
        refuseRepeated(assessors.compactMap { $0.text("capacity") }, at: path)
        guard rule["assessors"]?.array != nil else { return }
        if !assessors.contains(where: { $0["may_decide"] == .bool(true) }) {
            findings.add(.nobodyDecides, at: path)
        }
        if rule["observing_methods"]?.object?["value"]?.array?.isEmpty == true {
            findings.add(.missing, at: "award_rule.observing_methods.value")
        }
    }

    private static func objects(_ value: JSONValue?) -> [JSONObject] {
        (value?.array ?? []).compactMap(\.object)
    }
}

extension String {
    /// Whether the text has the form of a BCP 47 tag, such as `nb` or `sr-Latn`.
    var isLanguageTag: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        let isPlain = utf8.allSatisfy { byte in
            (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x30...0x39).contains(byte) || byte == 0x2D
        }
        return isPlain && (2...3).contains(parts.first?.count ?? 0)
            && parts.first?.allSatisfy(\.isLowercase) == true
            && parts.dropFirst().allSatisfy { (1...8).contains($0.count) }
    }
}
