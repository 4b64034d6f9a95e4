/// Why a request could not be honoured: always the caller's to mend, and worded for people in one place, `AltasText`.
///
/// A closed set with typed payloads. What is ours to mend (a broken disk, a broken promise) is a fault, not a refusal.
public enum Refusal: Error, Hashable, Sendable {
    // MARK: Frameworks

    /// Two items under one parent have one code; `parent` is nil at the top.
    case repeatedCode(code: String, parent: String?, edition: String)
    /// An item's parent is missing or comes later in the file.
    case orphan(code: String, edition: String)
    /// No edition has this slug or code.
    case unknownEdition(String, nearest: [String])
    /// Several editions fit.
    case ambiguousEdition(String, candidates: [String])
    /// No item has this code.
    case unknownItem(String, edition: String, nearest: [String])
    /// Several items fit.
    case ambiguousItem(String, candidates: [String])
    /// The item cannot be decided: it is a heading, or its content is not held.
    case undecidableItem(String)
    /// No link of this number leads to the edition.
    case unknownLink(String, edition: String)
    /// So many things are wrong with links; what, was said before.
    case wrongLinks(Int)
    /// An edition with this slug is there with other content, and a published edition never changes.
    case editionDiffers(slug: String)
    /// Each of these editions is said to replace the next, and the last the first.
    case replacementCycle([String])
    /// A file of data cannot be read as what it should be.
    case badFile(path: String, line: Int?, problem: FileProblem)

    /// An edition cannot take the place of another, or cannot be taken back.
    case adoption(AdoptionProblem)

    // MARK: People and places

    /// A region's folder cannot be imported: everything that must be mended.
    case badRegion([RegionFinding])
    /// A region's folder was checked, and so many things in it must be mended.
    case regionNotReady(problems: Int)
    /// No such region is known here.
    case unknownRegion(String, nearest: [String])
    /// No such time zone.
    case unknownTimeZone(String)
    /// No site has this code.
    case unknownSite(String, nearest: [String])
    /// No cohort has this code.
    case unknownCohort(String, nearest: [String])
    /// No learner has this code.
    case unknownLearner(String, nearest: [String])
    /// No member of staff has this code.
    case unknownStaff(String, nearest: [String])
    /// A short name is taken already.
    case taken(field: Field, value: String)
    /// A value cannot be used in this field.
    case invalid(field: Field, value: String, reason: Reason)
    /// The learner has an enrolment of that kind already.
    case alreadyEnrolled(learner: String, region: String)
    /// The learner has no enrolment on that day.
    case notEnrolled(learner: String, on: CivilDate)
    /// The learner is not placed at the site on that day.
    case notPlaced(learner: String, site: String, on: CivilDate)
    /// The person has no such role to end.
    case noSuchRole(staff: String, role: Staff.Role)
    /// Two roles exclude each other at one site.
    case rolesExclude(staff: String, site: String?)
    /// The state asked for does not follow from the present one.
    case enrolmentState(from: Enrolment.State, to: Enrolment.State)

    // MARK: Signing in

    /// Nobody is signed in.
    case notSignedIn
    /// The session is over.
    case sessionExpired
    /// The code and the passphrase do not go together; says no more than that.
    case wrongPassphrase
    /// The code that was to let a learner in is not known, was used, or has run out.
    case invitationOver
    /// Whoever has a passphrase must state it to set another.
    case oldPassphraseMissing
    /// Too many wrong tries: wait so many seconds.
    case tooManyTries(wait: Int)
    /// The passphrase is too short or too common.
    case weakPassphrase(minimum: Int)
    /// The person signed in may not do that.
    case notAllowed(Need)
    /// The last administrator cannot be removed.
    case lastAdministrator

    // MARK: Visits and decisions

    /// A grid with cells that cannot be taken: every one of them.
    case badGrid([GridProblem])
    /// The file holds no grid.
    case emptyGrid
    /// The sheet was recorded already with other content.
    case sheetChanged(receipt: String)
    /// The same was recorded already, in another visit.
    case recordedElsewhere(learner: String, item: String, on: CivilDate, receipt: String)
    /// No visit has this receipt.
    case unknownVisit(String)
    /// No decision has this number.
    case unknownDecision(String)
    /// The decision has been corrected already.
    case alreadyCorrected(decision: String)
    /// A correction must change something.
    case correctsNothing
    /// Somebody else made the decision.
    case notYourDecision(decision: String)
    /// The learner has disputed the decision already.
    case alreadyDisputed(decision: String)
    /// Who decided cannot settle the dispute about it.
    case ownDecision(decision: String)
    /// A self-rating for this occasion is there already.
    case alreadyRated(learner: String, occasion: Questionnaire.Occasion)

    /// A certificate cannot be issued, found, withdrawn or accepted.
    case certificate(CertificateProblem)

    // MARK: The register

    /// There is no register at this path.
    case noRegister(path: String)
    /// There is a register at this path already.
    case registerExists(path: String)
    /// The file is not a register of this product.
    case notARegister(path: String)
    /// The register was made by a newer program.
    case newerRegister(found: Int, known: Int)
    /// The register cannot be written.
    case readOnlyRegister(path: String)
    /// The disk is full.
    case diskFull
    /// The register is busy with another writer for too long.
    case busy
    /// The register's file is damaged.
    case damaged(String)
    /// The register, or an entry that must be part of it, does not verify.
    case doesNotVerify
    /// The text is no entry number with a hash.
    case notAHead(String)
    /// The register has no such entry.
    case noSuchEntry(Int64)
    /// The day lies before the register's first entry.
    case beforeFirstEntry(CivilDate)
    /// A file could not be read or written.
    case fileAccess(path: String, reason: FileAccess)
    /// The server cannot listen at this address and port.
    case cannotListen(at: String, reason: ListenProblem)
}

extension Refusal {
    /// A field that a person fills in.
    public enum Field: String, Sendable, CaseIterable {
        case name, code, date, region, timeZone, role, capacity, grade, scale, method, setting, mark
        case note, reason, evidence, from, until, slug, passphrase, item, learner, site, edition
        case sheet
        case rating, occasion, language, address
    }

    /// Why a value cannot be used.
    public enum Reason: Hashable, Sendable {
        /// It is blank.
        case blank
        /// It is longer than so many characters.
        case tooLong(Int)
        /// It is not one of these.
        case notOneOf([String])
        /// It holds a control character.
        case controlCharacter
        /// It may hold lower-case letters, digits and hyphens only.
        case notASlug
        /// It is not the code that was printed on a sheet.
        case notAPrintedCode
        /// It is not a day of the calendar, written ISO or day first.
        case notADate
        /// The day has not come yet; today is the other.
        case inTheFuture(today: CivilDate)
        /// It lies before the other day.
        case before(CivilDate)
        /// It is not in the national role that may decide.
        case mayNotDecide
        /// It never decides anything.
        case neverDecides
        /// It is where the links start from, and cannot be where they lead too.
        case leadsToItself
        /// It is not the tag of a language, such as `nb` or `pt-BR`.
        case notALanguage
        /// It is not a whole address, such as `https://skills.example.org`.
        case notAnAddress
    }

    /// Why an edition cannot take the place of another, be taken back or be retired.
    public enum AdoptionProblem: Hashable, Sendable {
        /// It would take its own place.
        case replacesItself(String)
        /// The old edition goes back to the new one.
        case cycle(new: String, old: String)
        /// The two are for different things: a curriculum and a standard.
        case otherRole(new: String, old: String)
        /// The two belong to different regions.
        case otherRegion(new: String, old: String)
        /// Something else took the old one's place, in that entry.
        case replaced(String, by: String, entry: Int64)
        /// The edition was retired, in that entry.
        case retired(String, entry: Int64)
        /// The edition is not in force.
        case notInForce(String)
        /// The edition is in force already.
        case inForce(String)
        /// So many changes await a verdict.
        case unsettled(new: String, old: String, count: Int)
        /// No adoption of the edition stands.
        case notAdopted(String)
        /// Nobody may enrol on it after that day.
        case closed(String, since: CivilDate)
        /// Somebody has enrolled on it, decided by it or put another in its place.
        case inUse(String)
    }

    /// What somebody must be allowed to do.
    public enum Need: Hashable, Sendable {
        /// To administer the register.
        case administrator
        /// To administer the register, or to assure quality somewhere.
        case reviewer
        /// To record at this site on that day.
        case trainer(site: String, on: CivilDate)
        /// To decide in this region on that day, in a national role.
        case capacity(region: String, on: CivilDate)
        /// To see this site.
        case access(site: String)
        /// To see this learner.
        case learner(String)
        /// To be a member of staff.
        case staff
        /// To be the learner whom it is about.
        case learnerThemselves
    }

    /// What is wrong with a file.
    public enum FileProblem: Hashable, Sendable {
        /// It is larger than so many bytes.
        case tooLarge(limit: Int)
        /// It is not UTF-8 text; the byte is counted from 1.
        case notUTF8(byte: Int)
        /// A quoted cell is never closed.
        case unclosedQuote
        /// A row has another number of cells than the header.
        case cellCount(found: Int, expected: Int)
        /// A column is missing.
        case missingColumn(String)
        /// A column stands twice.
        case repeatedColumn(String)
        /// It is not JSON.
        case notJSON
        /// A member of a JSON file is missing, unknown or of the wrong kind; the path leads to it.
        case member(path: String)
        /// A member is not known.
        case unknownMember(path: String)
        /// A value is not allowed in a column.
        case value(String, column: String)
        /// A code does not resolve.
        case unknownCode(String)
        /// A code may mean any of several items.
        case ambiguousCode(String, candidates: [String])
        /// Rows of one group have different relations.
        case mixedGroup(String)
        /// A gap is missing where the relation is partial, or stated where it is not.
        case gap(String)
        /// It says something else of the same items than an earlier line does.
        case contradictsLine(Int)
        /// It holds no link between these editions.
        case noLinks
        /// It is not a file of this kind.
        case notThis
        /// It is in none of the formats that frameworks are read from.
        case unknownFormat
        /// It is a folder of files that are not one framework; the name is that of one of them.
        case severalFrameworks(String)
        /// What stands there puts an item under itself.
        case cycle(String)
        /// An item stands below more than so many others.
        case tooDeep(String, limit: Int)
        /// Values lie in each other, or are many, beyond what a file of this kind needs.
        case tooNested
    }

    /// Why a file could not be read or written.
    public enum FileAccess: String, Sendable, CaseIterable {
        /// There is none.
        case missing
        /// It is a folder.
        case isFolder
        /// It is there already, and nobody said that it may be replaced.
        case exists
        /// The system does not allow it.
        case denied
        /// Something else went wrong.
        case other
    }
    /// Why a server cannot listen.
    public enum ListenProblem: String, Sendable, CaseIterable {
        /// Another program listens there.
        case inUse
        /// The system does not allow it.
        case denied
        /// The machine has no such address.
        case notHere
        /// The library that speaks HTTP is not installed.
        case noLibrary
        /// Something else went wrong.
        case other
    }
}
