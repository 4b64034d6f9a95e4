package import AltasCore
import Foundation

extension Connection {
    /// The regions that have a profile in force at a moment, by code.
    ///
    /// - Throws: ``SQLiteError``.
    package func regions(at moment: Moment) throws -> [Region.Code] {
        try rows(
            """
            SELECT DISTINCT p.region FROM profile p JOIN profile_adoption a ON a.profile_id = p.id
            WHERE a.entry <= \(moment.entry) AND a.from_day <= \(moment.day)
            ORDER BY p.region
            """
        ) { Region.Code(rawValue: $0.text(0)) }
    }

    /// The award rule of a region in force at a moment, with the label and the key of the profile that holds it.
    ///
    /// Cheaper than the whole profile.
    ///
    /// - Throws: ``SQLiteError``.
    package func rule(
        of region: Region.Code,
        at moment: Moment
    ) throws -> (rule: AwardRule, version: String, profile: Int64)? {
        try row(
            """
            SELECT p.id, p.version, p.rule
            FROM profile p JOIN profile_adoption a ON a.profile_id = p.id
            WHERE \(Self.isInForce(region, at: moment)) ORDER BY a.from_day DESC, a.id DESC LIMIT 1
            """
        ) { (try rule($0), $0.text(1), $0.int64(0)) }
    }

    /// The rule of a row, decoded once.
    private func rule(_ row: borrowing Row) throws -> AwardRule {
        let profile = row.int64(0)
        if let rule = kept.rules[profile] { return rule }
        let rule = try JSONDecoder().decode(AwardRule.self, from: Data(row.text(2).utf8))
        kept.rules[profile] = rule
        return rule
    }

    /// The profile of a region in force at a moment.
    ///
    /// - Throws: ``SQLiteError``.
    package func profile(of region: Region.Code, at moment: Moment) throws -> Profile? {
        try row(
            """
            SELECT p.document FROM profile p JOIN profile_adoption a ON a.profile_id = p.id
            WHERE \(Self.isInForce(region, at: moment)) ORDER BY a.from_day DESC, a.id DESC LIMIT 1
            """
        ) { try JSONDecoder().decode(Profile.self, from: Data($0.text(0).utf8)) }
    }

    /// The versions of a region's profile that are known at a moment, with the day that each is in
    /// force from, also where that is still to come; oldest first.
    ///
    /// - Throws: ``SQLiteError``.
    package func profileVersions(
        of region: Region.Code,
        at moment: Moment
    ) throws -> [(profile: Profile, from: CivilDate)] {
        try rows(
            """
            SELECT p.document, a.from_day
            FROM profile p JOIN profile_adoption a ON a.profile_id = p.id
            WHERE p.region = \(region) AND a.entry <= \(moment.entry)
            ORDER BY a.from_day, a.id
            """
        ) { row in
            (
                try JSONDecoder().decode(Profile.self, from: Data(row.text(0).utf8)),
                try row.day(1)
            )
        }
    }

    /// The name of a region in one of its profiles, in every language it is held in.
    ///
    /// - Throws: ``SQLiteError``.
    package func regionName(in profile: Int64) throws -> LocalizedText? {
        try row("SELECT json_extract(document, '$.name') FROM profile WHERE id = \(profile)") {
            try JSONDecoder().decode(LocalizedText.self, from: Data($0.text(0).utf8))
        }
    }

    private static func isInForce(_ region: Region.Code, at moment: Moment) -> SQL {
        "p.region = \(region) AND a.entry <= \(moment.entry) AND a.from_day <= \(moment.day)"
    }
}

extension EntryDraft {
    /// Adds a profile, in force from a day.
    ///
    /// - Throws: ``SQLiteError``.
    package func add(_ profile: Profile, inForceFrom day: CivilDate) throws {
        let id = try add(
            .profile,
            [
                profile.region.sqlValue, .text(profile.version), profile.validFrom.sqlValue,
                .text(profile.timeZone), .text(try canonical(profile.awardRule)),
                .text(try canonical(profile)),
            ]
        )
        _ = try add(.profileAdoption, [.integer(id), day.sqlValue])
    }
}
