import AltasCore
package import AltasCredentials
import AltasStore

extension Register {
    /// Checks a file that may hold a certificate of this register's own issuers; open to everybody.
    ///
    /// Nothing is fetched. Of other issuers' certificates it says that their keys are not at hand.
    ///
    /// - Throws: ``Refusal/damaged(_:)``.
    package func check(_ bytes: [UInt8]) throws -> AltasCredentials.Verification {
        try Verifier(
            now: Timestamp(seconds: surroundings.now()),
            issuers: KnownIssuers(issuerDocuments()),
            register: RegisterKnowledge { try standing(of: $0) }
        ).check(bytes)
    }

    /// Who issues or has issued certificates here, with their keys.
    private func issuerDocuments() throws -> [DIDDocument] {
        try read { connection in
            let moment = Moment.all(on: .distantFuture)
            return try connection.issuers().uniqueByIdentifier.map {
                try IssuerInUse($0, on: connection, at: moment).document()
            }
        }
    }

    /// Where a certificate stands, or that version of it.
    private func standing(
        of name: RegisterKnowledge.Name
    ) throws -> RegisterKnowledge.Standing {
        try read { connection in
            let moment = Moment.all(on: .distantFuture)
            switch name {
            case .code(let code):
                let held = try connection.certificate(coded: code.characters, at: moment)
                return held.map { $0.standing() } ?? .unknown
            case .id(let id, let start):
                let uuid = id.replacing("urn:uuid:", with: "")
                let held = try connection.certificate(coded: "", orUUID: uuid, at: moment)
                guard let held, held.versions.contains(where: { $0.validFrom == start.seconds })
                else { return .unknown }
                return held.standing(of: start)
            }
        }
    }
}

extension StoredCertificate {
    /// Where its newest version stands, or the one that holds from a moment.
    fileprivate func standing(of start: Timestamp? = nil) -> RegisterKnowledge.Standing {
        if let withdrawnAt { return .withdrawn(on: Timestamp(seconds: withdrawnAt)) }
        guard let start, start.seconds < newest.validFrom else { return .current }
        return .replaced(on: Timestamp(seconds: newest.validFrom))
    }
}
