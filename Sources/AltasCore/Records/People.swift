/// A person whose competence is recorded.
public struct Learner: Hashable, Sendable, Codable, Identifiable {
    /// A learner's key in the register.
    public typealias ID = Identifier<Learner>

    /// The key.
    public let id: ID
    /// The visible code.
    public let code: PersonCode
    /// The name, as of the moment asked about.
    public let name: String

    /// Makes a learner as the register holds one.
    public init(id: ID, code: PersonCode, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}

/// A person who signs in: trainer, quality assurer or administrator.
public struct Staff: Hashable, Sendable, Codable, Identifiable {
    /// A member of staff's key in the register.
    public typealias ID = Identifier<Staff>

    /// The key.
    public let id: ID
    /// The visible code.
    public let code: PersonCode
    /// The name, as of the moment asked about.
    public let name: String

    /// What somebody may do, at one site or at all.
    public enum Role: String, Sendable, Codable, CaseIterable {
        /// Manages people, sites and standards; does not assess.
        case administrator
        /// Assesses and records visits.
        case trainer
        /// Checks the decisions of others; does not assess at the same site.
        case qualityAssurer = "quality-assurer"
    }

    /// Makes a member of staff as the register holds one.
    public init(id: ID, code: PersonCode, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}

/// A place of work, in one region.
public struct Site: Hashable, Sendable, Codable, Identifiable {
    /// A site's key in the register.
    public typealias ID = Identifier<Site>

    /// The key.
    public let id: ID
    /// The short name used in commands, such as `rosewood`.
    public let code: String
    /// The identifier that leaves the register.
    public let uuid: String
    /// The name, as of the moment asked about.
    public let name: String
    /// The region whose rules hold there.
    public let region: Region.Code
    /// The IANA name of its time zone, which says what day it is there.
    public let timeZone: String

    /// Makes a site as the register holds one.
    public init(
        id: ID,
        code: String,
        uuid: String,
        name: String,
        region: Region.Code,
        timeZone: String
    ) {
        self.id = id
        self.code = code
        self.uuid = uuid
        self.name = name
        self.region = region
        self.timeZone = timeZone
    }
}

/// A group of learners that is taught together.
public struct Cohort: Hashable, Sendable, Codable, Identifiable {
    /// A cohort's key in the register.
    public typealias ID = Identifier<Cohort>

    /// The key.
    public let id: ID
    /// The short name used in commands.
    public let code: String
    /// The name, as of the moment asked about.
    public let name: String

    /// Makes a cohort as the register holds one.
    public init(id: ID, code: String, name: String) {
        self.id = id
        self.code = code
        self.name = name
    }
}

/// A learner's way through one edition of the curriculum towards one region's award.
public struct Enrolment: Hashable, Sendable, Codable, Identifiable {
    /// An enrolment's key in the register.
    public typealias ID = Identifier<Enrolment>

    /// The key.
    public let id: ID
    /// Who.
    public let learner: Learner.ID
    /// Through which edition of the curriculum.
    public let edition: Edition.ID
    /// Towards which region's award.
    public let region: Region.Code
    /// From which day.
    public let from: CivilDate
    /// What it is now.
    public let state: State

    /// Where an enrolment stands.
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Learning.
        case active
        /// Away for a while.
        case onBreak = "on-break"
        /// Left without an award.
        case withdrawn
        /// Done.
        case completed
    }

    /// Makes an enrolment as the register holds one.
    public init(
        id: ID,
        learner: Learner.ID,
        edition: Edition.ID,
        region: Region.Code,
        from: CivilDate,
        state: State
    ) {
        self.id = id
        self.learner = learner
        self.edition = edition
        self.region = region
        self.from = from
        self.state = state
    }
}
