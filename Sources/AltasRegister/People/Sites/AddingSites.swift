import AltasCore
import AltasStore
import Foundation

/// A site that is to be added.
package struct SiteRequest: Sendable, Codable {
    /// The short name used in commands.
    package var code: String
    /// The name.
    package var name: String
    /// The region whose rules hold there.
    package var region: String
    /// The IANA name of its time zone; nil for the region's.
    package var timeZone: String?

    /// Describes a site, in its region's time zone unless another is named.
    package init(code: String, name: String, region: String, timeZone: String? = nil) {
        self.code = code
        self.name = name
        self.region = region
        self.timeZone = timeZone
    }
}

extension Register {
    /// Adds a site, for which the asker must administer the register.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/invalid(field:value:reason:)``, ``Refusal/taken(field:value:)``,
    ///   ``Refusal/unknownRegion(_:nearest:)``, ``Refusal/unknownTimeZone(_:)``.
    package func addSite(
        _ request: SiteRequest,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> SiteAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let connection = transaction.connection
            let code = try Check.slug(request.code)
            let name = try Check.name(request.name)
            let region = try connection.region(named: request.region, at: transaction.moment)
            let zone = try transaction.timeZone(request.timeZone, in: region)
            guard try connection.site(code, at: transaction.moment) == nil else {
                throw Refusal.taken(field: .code, value: code)
            }
            let uuid = UUID().uuidString.lowercased()
            let (id, stamp) = try transaction.entry(.addSite) { draft in
                try draft.addSite(
                    code,
                    uuid: uuid,
                    region: region,
                    timeZone: zone,
                    name: try transaction.erasable(name)
                )
            }
            let site = Site(
                id: id,
                code: code,
                uuid: uuid,
                name: name,
                region: region,
                timeZone: zone
            )
            return SiteAnswer(site: SiteRecord(site, learners: 0), stamp: stamp)
        }
    }

    /// Gives a site another name, from now on; for an administrator.
    ///
    /// - Throws: ``Refusal/notAllowed(_:)``, ``Refusal/unknownSite(_:nearest:)``,
    ///   ``Refusal/invalid(field:value:reason:)``.
    package func renameSite(
        _ code: String,
        to name: String,
        as session: Session,
        _ options: WriteOptions = WriteOptions()
    ) throws -> SiteAnswer {
        try write(as: session, options) { transaction in
            try transaction.authority.requireAdministrator()
            let connection = transaction.connection
            let site = try connection.site(named: code, at: transaction.moment)
            let stamp = try transaction.rename(.site(site.id), from: site.name, to: name)
            let after = Moment(entry: stamp.entry, day: transaction.moment.day)
            let renamed = try connection.site(named: code, at: after)
            let learners = try connection.learnerCounts(at: after)[site.id] ?? 0
            return SiteAnswer(site: SiteRecord(renamed, learners: learners), stamp: stamp)
        }
    }

    /// The sites that the asker holds a role at, by code.
    ///
    /// - Throws: ``Refusal/sessionExpired``, ``Refusal/beforeFirstEntry(_:)``.
    package func sites(as session: Session, _ inquiry: Inquiry = Inquiry()) throws -> SitesAnswer {
        try ask(as: session, inquiry) { question in
            try question.authority.requireStaff()
            let counts = try question.connection.learnerCounts(at: question.moment)
            let sites = try question.connection.sites(at: question.moment)
                .filter { question.authority.sites?.contains($0.id) ?? true }
            return SitesAnswer(
                sites: sites.map { SiteRecord($0, learners: counts[$0.id] ?? 0) },
                stamp: question.stamp
            )
        }
    }
}

extension Transaction {
    /// Adds a version of a name, unless it is the name already.
    func rename(_ subject: NameSubject, from old: String, to name: String) throws -> Stamp {
        let name = try Check.name(name)
        guard name != old else { return try unchanged() }
        return try entry(.rename) { draft in
            try draft.name(subject, try erasable(name))
        }.1
    }

    /// A time zone that the system knows: the one named, else the region's.
    fileprivate func timeZone(_ name: String?, in region: Region.Code) throws -> String {
        let zone = try name ?? connection.profile(of: region, at: moment)?.timeZone ?? "UTC"
        return try RegisterClock(zone: zone, now: 0).zone.identifier
    }
}
