package import AltasCore

/// A learner who is to be added.
package struct LearnerRequest: Sendable, Codable {
    /// The name.
    package var name: String
    /// The short name of the site where they are placed.
    package var site: String
    /// From which day; nil for today at the site.
    package var from: CivilDate?
    /// The region towards whose award they learn; nil for the site's.
    package var region: String?
    /// The short name of the cohort they join; nil for none.
    package var cohort: String?
    /// Whether they are enrolled in the curriculum in force.
    package var isEnrolled: Bool

    /// By default a learner is enrolled towards the award of the site's region, from today.
    package init(
        name: String,
        site: String,
        from: CivilDate? = nil,
        region: String? = nil,
        cohort: String? = nil,
        isEnrolled: Bool = true
    ) {
        self.name = name
        self.site = site
        self.from = from
        self.region = region
        self.cohort = cohort
        self.isEnrolled = isEnrolled
    }
}

/// Learners who are to be added from a file, all or none.
package struct RosterRequest: Sendable, Codable {
    /// The file as it was read.
    package var roster: LearnerRoster
    /// The site of those whose row names none.
    package var site: String?
    /// The first day of those whose row names none; nil for today at the site.
    package var from: CivilDate?
    /// The region of those whose row names none; nil for the site's.
    package var region: String?
    /// The cohort of those whose row names none.
    package var cohort: String?
    /// Whether they are enrolled in the curriculum in force.
    package var isEnrolled: Bool
    /// Whether people of one name are known to be different people.
    package var allowsSameName: Bool

    /// By default everything is as the file says, and one name stands for one person.
    package init(
        _ roster: LearnerRoster,
        site: String? = nil,
        from: CivilDate? = nil,
        region: String? = nil,
        cohort: String? = nil,
        isEnrolled: Bool = true,
        allowsSameName: Bool = false
    ) {
        self.roster = roster
        self.site = site
        self.from = from
        self.region = region
        self.cohort = cohort
        self.isEnrolled = isEnrolled
        self.allowsSameName = allowsSameName
    }
}
