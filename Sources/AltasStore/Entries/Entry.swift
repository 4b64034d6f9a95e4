package import AltasCore
package import AltasCrypto

/// One link of the register's hash chain: who did what and when, and a digest of every fact row it
/// added.
package struct Entry: Sendable, Equatable {
    /// Its number, from 1 without a gap.
    package let number: Int64
    /// When it was made, in seconds since 1970 UTC; never earlier than the entry before.
    package let time: Int64
    /// Who made it.
    package let actor: Actor
    /// What was done.
    package let act: Act
    /// The number of the request that asked for it, unique; nil when none was given.
    package let requestID: String?
    /// The hash of the entry before; 32 zero bytes for the first.
    package let previous: Digest
    /// SHA-256 over the previous hash, the header and the digests of the rows.
    package let hash: Digest

    /// Who made an entry.
    package enum Actor: Sendable, Equatable {
        /// A member of staff.
        case staff(Staff.ID)
        /// A learner, about themselves.
        case learner(Learner.ID)
        /// The program itself, when a register is made.
        case program
    }

    /// What an entry did.
    ///
    /// Ids are in the rows; prose never is.
    package enum Act: String, Sendable, CaseIterable {
        case create, adopt
        case addSite = "add-site"
        case addStaff = "add-staff"
        case addLearners = "add-learners"
        case addCohort = "add-cohort"
        case changeCohort = "change-cohort"
        case rename
        case place
        case enrol
        case changeEnrolment = "change-enrolment"
        case grantRole = "grant-role"
        case endRole = "end-role"
        case setCapacity = "set-capacity"
        case setPassphrase = "set-passphrase"
        case recordVisit = "record-visit"
        case correct
        case rate
        case erase
        case importEdition = "import-edition"
        case adoptEdition = "adopt-edition"
        case undoAdoption = "undo-adoption"
        case retireEdition = "retire-edition"
        case importCrosswalk = "import-crosswalk"
        case reviewLinks = "review-links"
        case importRegion = "import-region"
        case dispute
        case settleDispute = "settle-dispute"
        case setIssuer = "set-issuer"
        case makeKeys = "make-keys"
        case endKey = "end-key"
        case issueCertificate = "issue-certificate"
        case correctCertificate = "correct-certificate"
        case withdrawCertificate = "withdraw-certificate"
    }

    /// The number and hash of the newest entry: what every answer prints, and what proves that
    /// nothing was cut off later.
    package struct Head: Sendable, Hashable, Codable, CustomStringConvertible {
        /// The entry's number.
        package let number: Int64
        /// Its hash.
        package let hash: Digest

        /// Pairs a number with its hash.
        package init(number: Int64, hash: Digest) {
            self.number = number
            self.hash = hash
        }

        /// `512:9f86d081…`, the form that `verify --head` takes, with the whole hash.
        package var description: String { "\(number):\(hash)" }

        /// Reads `512:9f86d081…`.
        package init?(_ text: String) {
            let parts = text.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, let number = Int64(parts[0]),
                let hash = Digest(hex: String(parts[1]))
            else { return nil }
            self.init(number: number, hash: hash)
        }
    }
}

extension Entry.Actor {
    var kind: String {
        switch self {
        case .staff: "staff"
        case .learner: "learner"
        case .program: "program"
        }
    }

    var id: Int64? {
        switch self {
        case .staff(let id): id.rawValue
        case .learner(let id): id.rawValue
        case .program: nil
        }
    }

    init?(kind: String, id: Int64?) {
        switch (kind, id) {
        case ("staff", let id?): self = .staff(Staff.ID(rawValue: id))
        case ("learner", let id?): self = .learner(Learner.ID(rawValue: id))
        case ("program", nil): self = .program
        default: return nil
        }
    }
}
