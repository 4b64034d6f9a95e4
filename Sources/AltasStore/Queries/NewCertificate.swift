package import AltasCore

/// A certificate to be added.
package struct NewCertificate: Sendable {
    /// The UUID that its identifier is made of.
    package var uuid: String
    /// The code of its public page.
    package var code: String
    /// The UUID that stands for its holder in it.
    package var subject: String
    /// Whose it is.
    package var learner: Learner.ID
    /// The region whose award it is.
    package var region: Region.Code
    /// The curriculum edition.
    package var edition: Edition.ID
    /// The days it runs.
    package var award: Award
    /// The certificate that it renews.
    package var renews: StoredCertificate.ID?

    /// Puts its parts together.
    package init(
        uuid: String,
        code: String,
        subject: String,
        learner: Learner.ID,
        region: Region.Code,
        edition: Edition.ID,
        award: Award,
        renews: StoredCertificate.ID?
    ) {
        self.uuid = uuid
        self.code = code
        self.subject = subject
        self.learner = learner
        self.region = region
        self.edition = edition
        self.award = award
        self.renews = renews
    }
}

/// A version of a certificate to be added.
package struct NewCertificateVersion: Sendable {
    /// Who issues it.
    package var issuer: StoredIssuer.ID
    /// From when it holds, in seconds since 1970 UTC.
    package var validFrom: Int64
    /// Its place in a status list.
    package var place: StoredCertificate.Place?
    /// What was signed, as JSON.
    package var document: ErasableText
    /// The claims that it was made from, as JSON.
    package var claims: ErasableText
    /// The proof inside the document.
    package var proof: StoredCertificate.Signature
    /// The signature of the token.
    package var token: StoredCertificate.Signature?

    /// Puts its parts together.
    package init(
        issuer: StoredIssuer.ID,
        validFrom: Int64,
        place: StoredCertificate.Place?,
        document: ErasableText,
        claims: ErasableText,
        proof: StoredCertificate.Signature,
        token: StoredCertificate.Signature?
    ) {
        self.issuer = issuer
        self.validFrom = validFrom
        self.place = place
        self.document = document
        self.claims = claims
        self.proof = proof
        self.token = token
    }
}

extension EntryDraft {
    /// Adds a status list.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the name is taken.
    package func addStatusList(
        _ name: String,
        of issuer: StoredIssuer.ID
    ) throws -> StatusListName.ID {
        StatusListName.ID(rawValue: try add(.statusList, [issuer.sqlValue, .text(name)]))
    }

    /// Adds a certificate, which needs a version in the same entry.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when the award was certified before.
    package func add(_ new: NewCertificate) throws -> StoredCertificate.ID {
        let id = try add(
            .certificate,
            [
                .text(new.uuid), .text(new.code), .text(new.subject), new.learner.sqlValue,
                new.region.sqlValue, new.edition.sqlValue, new.award.earnedOn.sqlValue,
                new.award.lastDay.sqlValue, new.renews.sqlValue,
            ]
        )
        return StoredCertificate.ID(rawValue: id)
    }

    /// Adds a certificate as it was signed.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when its place in the status list is taken.
    package func add(_ new: NewCertificateVersion, of certificate: StoredCertificate.ID) throws {
        _ = try add(
            .certificateVersion,
            [
                certificate.sqlValue, new.issuer.sqlValue, .integer(new.validFrom),
                (new.place?.list).sqlValue, (new.place?.index).map(Int64.init).sqlValue,
                try keep(new.document), try keep(new.claims), new.proof.key.sqlValue,
                .text(new.proof.value), (new.token?.key).sqlValue, (new.token?.value).sqlValue,
            ]
        )
    }

    /// Adds that a certificate was withdrawn.
    ///
    /// - Throws: ``SQLiteError``: `.constraint` when it was before.
    package func withdraw(_ certificate: StoredCertificate.ID, because reason: ErasableText) throws
    {
        _ = try add(.withdrawal, [certificate.sqlValue, try keep(reason)])
    }
}
