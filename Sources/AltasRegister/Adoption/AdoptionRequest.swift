package import AltasCore
package import AltasExchange

/// An edition that somebody wants to bring into force, in another's place or by itself.
package struct AdoptionRequest: Sendable {
    /// The edition, by slug or official code.
    package var edition: String
    /// The edition whose place it takes; nil for none.
    package var replacing: String?
    /// The first day it is in force; nil for today.
    package var from: CivilDate?
    /// The last day on which somebody may enrol on the old edition; nil for the day before the new one.
    package var lastEnrolmentOn: CivilDate?
    /// The last day on which the old edition is in force; nil for the last day of enrolment.
    package var lastAwardOn: CivilDate?
    /// What people settled about the changes, as `framework diff` writes it out.
    package var settlements: SourceFile?
    /// The publisher's own list of changes.
    package var changes: SourceFile?
    /// Whether what awaits a verdict is taken for new, so that nothing carries over to it.
    package var takesUnsettledAsNew = false

    /// By default the new edition is in force from today, and the old one ends the day before.
    package init(_ edition: String, replacing old: String? = nil) {
        self.edition = edition
        replacing = old
    }
}

/// What an adoption does, or would do: the rehearsal and the adoption answer the same figures.
package struct AdoptionAnswer: Sendable, Codable {
    /// The edition that is brought into force.
    package let edition: EditionName
    /// The edition whose place it takes.
    package let replaces: EditionName?
    /// The first day the new edition is in force.
    package let from: CivilDate
    /// The last day on which somebody may enrol on the old edition.
    package let lastEnrolmentOn: CivilDate?
    /// The last day on which the old edition is in force.
    package let lastAwardOn: CivilDate?
    /// Who and what is affected; nil where no edition is replaced.
    package let impact: ImpactAnswer?
    /// The state of the register with it.
    package let stamp: Stamp
}

/// That an edition is no longer in force, or that an adoption was taken back.
package struct EndingAnswer: Sendable, Codable {
    /// The edition.
    package let edition: EditionName
    /// The last day on which somebody may enrol on it; nil when an adoption was taken back.
    package let lastEnrolmentOn: CivilDate?
    /// The last day on which it is in force; nil when an adoption was taken back.
    package let lastAwardOn: CivilDate?
    /// How many enrolments on it go on.
    package let enrolments: Int
    /// The edition that is in force again; nil unless an adoption was taken back.
    package let restored: EditionName?
    /// The state of the register with it.
    package let stamp: Stamp
}
