import AltasCore
package import AltasJSON
import AltasText

/// A certificate's claims as an Open Badges 3.0 `OpenBadgeCredential`, without a proof.
///
/// Members come in one order, so that the same claims are the same bytes. Sets are arrays even with one member, and what is
/// empty is left out (Open Badges 3.0, section 2 and appendix B).
package struct CredentialDocument {
    /// Marks certificates whose files carry a seal: one of them without it was changed.
    package static let sealedFiles = "sealed-files"
    /// The contexts of every certificate, in their order.
    package static let contexts: [JSONValue] = [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    ]

    private let claims: CertificateClaims
    private let language: Language

    /// Takes the claims to write down.
    package init(_ claims: CertificateClaims) {
        self.claims = claims
        language = claims.language
    }

    /// The credential, with every text in Unicode's composed form.
    package var object: JSONObject {
        JSONValue.object(credential).composed.object ?? credential
    }

    private var credential: JSONObject {
        [
            "@context": .array(Self.contexts),
            "id": .string(claims.id),
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": .string(claims.title(in: language)),
            "issuer": issuer,
            "validFrom": .string(claims.validFrom.description),
            "validUntil": claims.validUntil.map { .string($0.description) },
            "awardedDate": .string(claims.awarded.description),
            "credentialSubject": subject,
            "evidence": list(claims.evidence.map(evidence)),
            "credentialStatus": claims.status.map(status),
        ]
    }

    private var issuer: JSONValue {
        .object(
            [
                "id": .string(claims.issuer.id),
                "type": ["Profile"],
                "name": .string(claims.issuer.name),
                "url": claims.issuer.url.map { .string($0) },
            ]
        )
    }

    private var subject: JSONValue {
        [
            "id": .string(claims.subject),
            "type": ["AchievementSubject"],
            "name": .string(claims.holder),
            "identifier": [
                identity("name", claims.holder),
                identity(Self.codeIdentity, claims.code.characters),
            ],
            "achievement": .object(achievement),
            "result": .array([outcome] + claims.standards.map(result)),
        ]
    }

    /// The type of the identifier that is the code of the certificate's public page.
    package static let codeIdentity = "ext:certificateCode"

    private func identity(_ type: String, _ text: String) -> JSONValue {
        [
            "type": "IdentityObject",
            "hashed": false,
            "identityHash": .string(text),
            "identityType": .string(type),
        ]
    }

    private var achievement: JSONObject {
        let outcomes = claims.modules.reduce(0) { $0 + $1.outcomes.count }
        let summary = Words.certificateDescription(
            outcomes: outcomes,
            modules: claims.modules.count
        )
        return [
            "id": .string(claims.achievement),
            "type": ["Achievement"],
            "achievementType": "Certification",
            "name": .string(claims.title(in: language)),
            "description": .string(summary[language]),
            "version": .string(claims.rule),
            "inLanguage": .string(language.rawValue),
            "tag": [.string(Self.sealedFiles)],
            "criteria": ["narrative": .string(criteria)],
            "alignment": list(curriculumAlignments),
            "resultDescription": .array([outcomeDescription] + claims.standards.map(description)),
        ]
    }

    private var criteria: String {
        let rule = Words.certificateCriteria(
            region: claims.regionName.text(in: language),
            rule: claims.rule
        )[language]
        guard claims.curriculum.isDraft else { return rule }
        return rule + " " + Words.certificateDraftEdition[language]
    }

    private func list(_ values: [JSONValue]) -> JSONValue? {
        values.isEmpty ? nil : .array(values)
    }
}

// MARK: - Alignments

extension CredentialDocument {
    private var curriculumAlignments: [JSONValue] {
        let items = claims.modules.flatMap { [$0.item] + $0.outcomes }
        let local = claims.localEdition ?? claims.curriculum
        return items.map { alignment($0, in: claims.curriculum, saying: nil) }
            + claims.localCriteria.map { alignment($0, in: local, saying: nil) }
    }

    private func alignments(in standard: ClaimedStandard) -> [JSONValue] {
        standard.achieved.map { achieved in
            alignment(achieved.item, in: standard.edition, saying: achieved.basis.phrase[language])
        }
    }

    private func alignment(
        _ item: ClaimedItem,
        in edition: ClaimedEdition,
        saying basis: String?
    ) -> JSONValue {
        let draft = edition.isDraft ? Words.certificateDraftEdition[language] : nil
        let description = [basis, draft].compactMap(\.self).joined(separator: " ")
        return .object(
            [
                "type": ["Alignment"],
                "targetName": .string(item.title.text(in: language)),
                "targetUrl": .string(item.uri),
                "targetCode": item.code.map { .string($0) },
                "targetFramework": .string(edition.name(in: language)),
                "targetType": "CFItem",
                "targetDescription": description.isEmpty ? nil : .string(description),
            ]
        )
    }
}

// MARK: - Results, evidence, status

extension CredentialDocument {
    private var outcomeIdentifier: String { claims.achievement + "#outcome" }

    private func identifier(of standard: ClaimedStandard) -> String {
        "\(claims.achievement)#\(standard.edition.slug)"
    }

    private var outcomeDescription: JSONValue {
        [
            "id": .string(outcomeIdentifier),
            "type": ["ResultDescription"],
            "name": .string(Words.certificateOutcome[language]),
            "resultType": "Status",
        ]
    }

    private func description(of standard: ClaimedStandard) -> JSONValue {
        let name = standard.edition.name(in: language)
        return [
            "id": .string(identifier(of: standard)),
            "type": ["ResultDescription"],
            "name": .string(Words.certificatePartsOf(name)[language]),
            "resultType": "Result",
        ]
    }

    private var outcome: JSONValue {
        [
            "type": ["Result"],
            "resultDescription": .string(outcomeIdentifier),
            "status": "Completed",
        ]
    }

    private func result(of standard: ClaimedStandard) -> JSONValue {
        let open = standard.gaps.map { $0.code ?? $0.title.text(in: language) }
        let value = Words.certificateParts(standard.done, of: standard.total, open: open)
        return .object(
            [
                "type": ["Result"],
                "resultDescription": .string(identifier(of: standard)),
                "value": .string(value[language]),
                "alignment": list(alignments(in: standard)),
            ]
        )
    }

    private func evidence(_ evidence: ClaimedEvidence) -> JSONValue {
        [
            "type": ["Evidence"],
            "name": .string(evidence.title.text(in: language)),
            "narrative": .string(Words.certificateDecisions(evidence.decisions)[language]),
            "genre": .string(evidence.method.rawValue),
        ]
    }

    private func status(_ place: StatusPlace) -> JSONValue {
        [
            "id": .string("\(place.list)#\(place.index)"),
            "type": "BitstringStatusListEntry",
            "statusPurpose": "revocation",
            "statusListIndex": .string(String(place.index)),
            "statusListCredential": .string(place.list),
        ]
    }
}
