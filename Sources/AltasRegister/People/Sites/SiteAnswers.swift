package import AltasCore
import AltasStore

/// A site as answers describe one.
package struct SiteRecord: Sendable, Hashable, Codable {
    /// The short name.
    package let code: String
    /// The name.
    package let name: String
    /// The region whose rules hold there.
    package let region: Region.Code
    /// The IANA name of its time zone.
    package let timeZone: String
    /// How many learners are placed there on the day.
    package let learners: Int

    init(_ site: Site, learners: Int) {
        code = site.code
        name = site.name
        region = site.region
        timeZone = site.timeZone
        self.learners = learners
    }
}

/// One site.
package struct SiteAnswer: Sendable, Codable {
    /// The site.
    package let site: SiteRecord
    /// The state of the register with it.
    package let stamp: Stamp
}

/// The sites that the asker holds a role at.
package struct SitesAnswer: Sendable, Codable {
    /// The sites, by code.
    package let sites: [SiteRecord]
    /// The state of the register they were read from.
    package let stamp: Stamp
}
