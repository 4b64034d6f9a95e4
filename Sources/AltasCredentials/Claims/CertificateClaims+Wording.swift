package import AltasCore
package import AltasText

extension CertificateClaims {
    /// What the certificate is called, in a language.
    package func title(in language: Language) -> String {
        Words.certificateTitle(
            curriculum.title.text(in: language),
            regionName.text(in: language)
        )[language]
    }

    /// The achievement's own identifier: a page of the issuer, or a name where it has no public address.
    ///
    /// It names the curriculum edition, the region and its rule, so that a new rule is another achievement.
    package var achievement: String {
        let name = "\(region.rawValue)/\(curriculum.slug)/\(rule)"
        return issuer.url.map { "\($0)/achievements/\(name)" } ?? "urn:altas:achievement:\(name)"
    }
}

extension LocalizedText {
    /// The text for a reader of a language; "" when there is none at all.
    package func text(in language: Language) -> String {
        best(for: language.rawValue)?.text ?? ""
    }
}

extension ClaimedEdition {
    /// Its title and edition label, as people name it.
    package func name(in language: Language) -> String {
        edition.isEmpty ? title.text(in: language) : "\(title.text(in: language)) (\(edition))"
    }
}

extension ClaimedStandard.Basis {
    /// What it says of an item, in a sentence.
    package var phrase: Phrase {
        switch self {
        case .reviewedLink: Words.certificateReviewedLink
        case .draftLink: Words.certificateDraftLink
        case .shownDirectly: Words.certificateShownDirectly
        case .parts: Words.certificateByParts
        }
    }
}
