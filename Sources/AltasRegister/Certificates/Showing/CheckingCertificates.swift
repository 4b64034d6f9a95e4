import AltasCore
package import AltasCredentials
import AltasStore

extension Register {
    /// The issuers whose keys this register holds.
    package func knownIssuers() throws -> KnownIssuers {
        let documents = try read { connection in
            try connection.issuers().uniqueByIdentifier.map {
                try IssuerInUse($0, on: connection, at: .all(on: .distantFuture)).document()
            }
        }
        return KnownIssuers(documents)
    }

    /// What this register knows about the certificates that it issued.
    package var certificateKnowledge: RegisterKnowledge {
        RegisterKnowledge { name in
            try read { connection in
                let moment = Moment.all(on: .distantFuture)
                return switch name {
                case .code(let code):
                    try connection.certificate(coded: code.characters, at: moment)?
                        .standing(ofVersionFrom: nil) ?? .unknown
                case .id(let id, let start):
                    try connection.certificate(
                        coded: "",
                        orUUID: id.lowercased().replacing("urn:uuid:", with: ""),
                        at: moment
                    )?.standing(ofVersionFrom: start.seconds) ?? .unknown
                }
            }
        }
    }

    /// Checks what somebody hands in, with what is known here and without asking anybody else.
    package func check(_ bytes: [UInt8]) throws -> CertificateVerification {
        try Verifier(
            now: Timestamp(seconds: surroundings.now()),
            issuers: try knownIssuers(),
            network: nil,
            register: certificateKnowledge
        ).check(bytes)
    }
}

extension StoredCertificate {
    /// How a version of it stands: the one that held from an instant, in seconds since 1970 UTC, or the newest.
    fileprivate func standing(ofVersionFrom start: Int64?) -> RegisterKnowledge.Standing {
        if let start, !versions.contains(where: { $0.validFrom == start }) { return .unknown }
        if let withdrawnAt { return .withdrawn(on: Timestamp(seconds: withdrawnAt)) }
        if let start, start < newest.validFrom {
            return .replaced(on: Timestamp(seconds: newest.validFrom))
        }
        return .current
    }
}
