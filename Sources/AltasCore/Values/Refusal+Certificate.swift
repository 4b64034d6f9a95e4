extension Refusal {
    /// Why a certificate cannot be issued, found, withdrawn or accepted.
    public enum CertificateProblem: Hashable, Sendable {
        /// Nobody has said who issues certificates here.
        case noIssuer
        /// The secret that opens the signing keys is not at this path.
        case noSecret(path: String)
        /// The secret at this path does not open the signing keys.
        case wrongSecret(path: String)
        /// The keys that it takes are not held any more.
        case noKey(String)
        /// The region's award rule does not hold: every part that fails.
        case notEarned(learner: String, region: String, needs: [AwardNeed])
        /// The award has run out; a renewal needs fresh decisions.
        case over(learner: String, region: String, on: CivilDate)
        /// The certificate was withdrawn on a day.
        case withdrawn(String, on: CivilDate)
        /// No certificate has this code.
        case unknown(String)
        /// What it said was erased.
        case erased(String)
        /// The learner has no name that a certificate could be made out to.
        case nameless(learner: String)
        /// The libraries that set text are not installed.
        case noTypesetting
        /// No font is installed that has these characters.
        case noFont(String)
        /// The file is no certificate that can be relied on.
        case unreliable(path: String)
        /// A certificate was checked, and is not known to be valid.
        case notValid
        /// The certificate aligns to nothing that this register knows.
        case nothingMatches(path: String)
        /// The region's rule lets no prior learning count.
        case noPriorLearning(region: String)
        /// The certificate is made out to another name than the learner's.
        case otherName(found: String, learner: String)
    }

    /// A part of an award rule that does not hold, by the code of the item.
    public enum AwardNeed: Hashable, Sendable {
        /// A required module that is not achieved.
        case module(String)
        /// A required module that was achieved and is no longer in date.
        case renewal(String)
        /// A criterion of the region's own that is not met.
        case localCriterion(String)
    }
}
