package import AltasCore
import AltasStore

/// The regions that a register knows.
package struct RegionList: Sendable, Codable {
    /// The regions, by code.
    package let regions: [RegionSummary]
    /// The state of the register that the answer is for.
    package let stamp: Stamp
}

/// One region in short.
package struct RegionSummary: Sendable, Codable {
    /// Its code.
    package let code: String
    /// Its name, in the best language for the reader.
    package let name: LocalizedText.Tagged?
    /// The languages of its official texts.
    package let languages: [String]
    /// Its time zone.
    package let timeZone: String
    /// The version of its profile that is in force.
    package let version: String
    /// How many of its standards are in force.
    package let standards: Int
    /// How many local criteria are in force.
    package let localCriteria: Int
}

extension Register {
    /// Lists the regions whose profile is in force.
    ///
    /// Whoever is signed in may read them.
    ///
    /// - Throws: ``Refusal/sessionExpired``, ``Refusal/beforeFirstEntry(_:)``.
    package func regions(_ inquiry: Inquiry, as session: Session) throws -> RegionList {
        try ask(as: session, inquiry) { question in
            let (connection, moment) = (question.connection, question.moment)
            let counts = try connection.itemCounts()
            let regions = try connection.regions(at: moment).compactMap { code in
                try connection.profile(of: code, at: moment)
            }
            return RegionList(
                regions: try regions.map { profile in
                    let standards = try connection.standards(of: profile.region, at: moment)
                    let local = try question.localEdition(of: profile.region)
                    return RegionSummary(
                        code: profile.region.rawValue,
                        name: question.text(profile.name),
                        languages: profile.languages,
                        timeZone: profile.timeZone,
                        version: profile.version,
                        standards: standards.count,
                        localCriteria: local.flatMap { counts[$0.id] } ?? 0
                    )
                },
                stamp: question.stamp
            )
        }
    }
}

extension Question {
    /// The edition of a region's own criteria under the curriculum in force; nil where it has none.
    func localEdition(of region: Region.Code) throws -> Edition? {
        guard let curriculum = try connection.curriculumInForce(at: moment) else { return nil }
        return try connection.localEdition(of: region, pinnedTo: curriculum.slug, at: moment)
    }
}
