package import AltasCore
package import AltasText

/// What one certificate says, before it is written down and signed.
package struct CertificateClaims: Codable, Equatable, Sendable {
    /// The certificate's own identifier, a `urn:uuid:`; the same after a correction of the name.
    package var id: String
    /// The code of its public page.
    package var code: CertificateCode
    /// An identifier of the holder made for this certificate alone, a `urn:uuid:`.
    package var subject: String
    /// The holder's name, in Unicode's composed form (NFC).
    package var holder: String
    /// Who issues it.
    package var issuer: CertificateIssuer
    /// The region whose award it is.
    package var region: Region.Code
    /// The region's name.
    package var regionName: LocalizedText
    /// The version of the region's profile whose award rule held.
    package var rule: String
    /// The language the signed text is in; the paper also has English.
    package var language: Language
    /// The day the last part of the award was achieved.
    package var awardedOn: CivilDate
    /// The last day on which it is in date, in the issuer's time zone; nil when it has no end.
    package var lastDay: CivilDate?
    /// When it was awarded.
    package var awarded: Timestamp
    /// From when this version of it holds: a correction's is later than the first one's.
    package var validFrom: Timestamp
    /// The end of ``lastDay``.
    package var validUntil: Timestamp?
    /// The curriculum edition.
    package var curriculum: ClaimedEdition
    /// The modules achieved, in the curriculum's order.
    package var modules: [ClaimedModule]
    /// The edition of the region's own criteria; nil where it has none.
    package var localEdition: ClaimedEdition?
    /// The region's own criteria that are met, in order.
    package var localCriteria: [ClaimedItem]
    /// The region's standards, each with what is achieved in it and what is not.
    package var standards: [ClaimedStandard]
    /// The kinds of evidence behind it, most used first.
    package var evidence: [ClaimedEvidence]
    /// Where its withdrawal would be read; nil for an issuer without a public address.
    package var status: StatusPlace?

    /// Puts its parts together.
    package init(
        id: String,
        code: CertificateCode,
        subject: String,
        holder: String,
        issuer: CertificateIssuer,
        region: Region.Code,
        regionName: LocalizedText,
        rule: String,
        language: Language,
        awardedOn: CivilDate,
        lastDay: CivilDate? = nil,
        awarded: Timestamp,
        validFrom: Timestamp,
        validUntil: Timestamp? = nil,
        curriculum: ClaimedEdition,
        modules: [ClaimedModule],
        localEdition: ClaimedEdition? = nil,
        localCriteria: [ClaimedItem],
        standards: [ClaimedStandard],
        evidence: [ClaimedEvidence],
        status: StatusPlace? = nil
    ) {
        self.id = id
        self.code = code
        self.subject = subject
        self.holder = holder
        self.issuer = issuer
        self.region = region
        self.regionName = regionName
        self.rule = rule
        self.language = language
        self.awardedOn = awardedOn
        self.lastDay = lastDay
        self.awarded = awarded
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.curriculum = curriculum
        self.modules = modules
        self.localEdition = localEdition
        self.localCriteria = localCriteria
        self.standards = standards
        self.evidence = evidence
        self.status = status
    }
}

/// Who issues a certificate.
package struct CertificateIssuer: Codable, Equatable, Sendable {
    /// A `did:web:` or `did:key:` identifier.
    package var id: String
    /// The organisation's legal name.
    package var name: String
    /// The public address that its pages and keys are served at, such as `https://certs.example.org`; nil for a `did:key`.
    package var url: String?

    /// Puts its parts together.
    package init(
        id: String,
        name: String,
        url: String? = nil
    ) {
        self.id = id
        self.name = name
        self.url = url
    }
}

/// An edition of a framework, as a certificate names it.
package struct ClaimedEdition: Codable, Equatable, Sendable {
    /// Its slug.
    package var slug: String
    /// Its title.
    package var title: LocalizedText
    /// Its edition label.
    package var edition: String
    /// Where it is, as a CASE document.
    package var uri: String
    /// Whether its text is a draft, a reconstruction or second-hand.
    package var isDraft: Bool

    /// Puts its parts together.
    package init(
        slug: String,
        title: LocalizedText,
        edition: String,
        uri: String,
        isDraft: Bool
    ) {
        self.slug = slug
        self.title = title
        self.edition = edition
        self.uri = uri
        self.isDraft = isDraft
    }
}

/// An item of a framework, as a certificate names it.
package struct ClaimedItem: Codable, Equatable, Sendable {
    /// Its code, as its publisher prints it; nil for one without.
    package var code: String?
    /// Its title.
    package var title: LocalizedText
    /// Where it is, as a CASE item.
    package var uri: String

    /// Puts its parts together.
    package init(
        code: String? = nil,
        title: LocalizedText,
        uri: String
    ) {
        self.code = code
        self.title = title
        self.uri = uri
    }
}

/// A module that is achieved, with its outcomes.
package struct ClaimedModule: Codable, Equatable, Sendable {
    /// The module.
    package var item: ClaimedItem
    /// Its outcomes, all of them achieved.
    package var outcomes: [ClaimedItem]
    /// The day the last of them was achieved.
    package var achievedOn: CivilDate

    /// Puts its parts together.
    package init(
        item: ClaimedItem,
        outcomes: [ClaimedItem],
        achievedOn: CivilDate
    ) {
        self.item = item
        self.outcomes = outcomes
        self.achievedOn = achievedOn
    }
}

/// What a certificate says about one standard of the region.
package struct ClaimedStandard: Codable, Equatable, Sendable {
    /// The edition.
    package var edition: ClaimedEdition
    /// How many of its parts are achieved.
    package var done: Int
    /// How many parts it has.
    package var total: Int
    /// The items achieved, in its order.
    package var achieved: [AchievedItem]
    /// The items at the bottom of its tree that are not, in its order.
    package var gaps: [ClaimedItem]

    /// An item achieved, and how.
    package struct AchievedItem: Codable, Equatable, Sendable {
        /// The item.
        package var item: ClaimedItem
        /// What it rests on.
        package var basis: Basis

        /// Puts its parts together.
        package init(
            item: ClaimedItem,
            basis: Basis
        ) {
            self.item = item
            self.basis = basis
        }
    }

    /// What makes an item achieved.
    package enum Basis: String, Codable, Sendable, CaseIterable {
        /// Links that somebody has reviewed.
        case reviewedLink = "reviewed-link"
        /// Links of which at least one is a draft.
        case draftLink = "draft-link"
        /// It was shown directly; not an official result.
        case shownDirectly = "shown-directly"
        /// The parts that it requires.
        case parts
    }

    /// Puts its parts together.
    package init(
        edition: ClaimedEdition,
        done: Int,
        total: Int,
        achieved: [AchievedItem],
        gaps: [ClaimedItem]
    ) {
        self.edition = edition
        self.done = done
        self.total = total
        self.achieved = achieved
        self.gaps = gaps
    }
}

/// A kind of evidence that a certificate rests on.
package struct ClaimedEvidence: Codable, Equatable, Sendable {
    /// The method, such as `OBS`.
    package var method: Method
    /// What it is called.
    package var title: LocalizedText
    /// How many decisions were made by it.
    package var decisions: Int

    /// Puts its parts together.
    package init(
        method: Method,
        title: LocalizedText,
        decisions: Int
    ) {
        self.method = method
        self.title = title
        self.decisions = decisions
    }
}

/// Where a certificate's withdrawal would be read: its place in a status list.
package struct StatusPlace: Codable, Equatable, Sendable {
    /// The address of the list.
    package var list: String
    /// The place in it, from 0.
    package var index: Int

    /// Puts its parts together.
    package init(
        list: String,
        index: Int
    ) {
        self.list = list
        self.index = index
    }
}
