/// One thing that a region's folder lacks or has wrong, or that is worth knowing about it.
public struct RegionFinding: Hashable, Sendable {
    /// The file or folder, as its path was given.
    public let path: String
    /// The line, from 1; nil where lines say nothing.
    public let line: Int?
    /// The column of a CSV file, or the path to a JSON member such as `award_rule.validity_months`.
    public let member: String?
    /// What was found.
    public let kind: Kind
    /// Whether it must be mended before the region can be imported; otherwise it is only worth knowing.
    public let isProblem: Bool

    /// Points at one place.
    public init(
        path: String,
        line: Int? = nil,
        member: String? = nil,
        _ kind: Kind,
        isProblem: Bool = true
    ) {
        self.path = path
        self.line = line
        self.member = member
        self.kind = kind
        self.isProblem = isProblem
    }

    /// What may be found.
    public enum Kind: Hashable, Sendable {
        // MARK: Files

        /// A file that is needed is not there.
        case missingFile
        /// A folder stands where a file is needed.
        case isFolder
        /// A symbolic link stands where a file is needed.
        case isLink
        /// The system does not let it be read.
        case unreadable
        /// The file is not one of those that are read.
        case notRead
        /// The file as a whole, or a row of it, cannot be read.
        case file(Refusal.FileProblem)
        /// The folder is not named as its edition is.
        case folderName(expected: String)

        // MARK: Values

        /// A member or a cell that is needed says nothing.
        case missing
        /// A member that is not known.
        case unknownMember(nearest: [String])
        /// A member stands twice.
        case repeatedMember
        /// The value is of another kind.
        case wrongKind(Expected)
        /// The number lies outside what anybody can mean.
        case outOfRange(ClosedRange<Int>)
        /// The value is not one of a closed set.
        case notOneOf(found: String, allowed: [String])
        /// No such thing is known.
        case unknown(Thing, found: String, nearest: [String])
        /// Several things answer to the code.
        case ambiguous(found: String, candidates: [String])
        /// The same stands twice; the line is that of the first.
        case repeated(String, line: Int?)
        /// Some of these stand above or before each other, in a circle.
        case circle(String)
        /// A text is not there in these languages.
        case untranslated([String])
        /// It is not said how far the value was checked.
        case unverified
        /// It is not said where the value comes from.
        case unsourced(Verification)

        // MARK: The profile

        /// The code cannot be typed as a region's.
        case regionCode(String)
        /// The tag is no BCP 47 tag.
        case languageTag(String)
        /// The system knows no such time zone.
        case timeZone(String)
        /// The ranks of a scale's values do not run from 1, best first.
        case ranks
        /// The first number is greater than the second.
        case reversedRange
        /// Nobody may decide.
        case nobodyDecides

        // MARK: Standards and links

        /// The framework names another region.
        case otherRegion(found: String, expected: String)
        /// Somebody else's edition has this slug.
        case slugTaken(String)
        /// The link leads to an item that stands for content that is not held.
        case linkToUnheld(String)
        /// These items, so many in all, have no link.
        case unlinked([String], count: Int)
        /// So many rows do not say how far they were checked, and count as drafts.
        case countedAsDraft(Int)
        /// Something that a region may have is not there.
        case absent(Part)

        // MARK: The register

        /// The register holds this version of the profile with other content.
        case changedProfile(version: String)
        /// The profile would begin before the one that is in force.
        case earlierProfile(version: String, from: CivilDate)
        /// The register holds this edition with other content.
        case changedEdition(String)
        /// The register holds other local criteria of this region.
        case changedLocalCriteria
    }

    /// Of what kind a value should be.
    public enum Expected: String, Sendable, CaseIterable {
        case text, number, wholeNumber, boolean, date, list, object
    }

    /// What a code may be looked for among.
    public enum Thing: String, Sendable, CaseIterable {
        case module, outcome, item, source, parent, method, scale, value, edition, purpose
    }

    /// What a region may have, and does well to have.
    public enum Part: String, Sendable, CaseIterable {
        case standards, localCriteria, crosswalk, changes, reason
    }
}
