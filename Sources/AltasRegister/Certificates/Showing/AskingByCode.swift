import AltasCore
import AltasCredentials
import AltasStore

extension Register {
    /// What anybody may know of a certificate by its code, where guessing is slowed.
    ///
    /// Codes under which nothing was issued are counted by the address that asks. Whatever is wrong with a code, the same is
    /// done and answered.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when none was issued under it, ``Refusal/tooManyTries(wait:)``.
    package func publicCertificate(
        _ code: String,
        from address: String
    ) throws -> PublicCertificate {
        let tries = WrongTries(atCertificatesFrom: address, at: surroundings.now())
        try read { try tries.check(on: $0) }
        guard let certificate = try publicCertificate(code) else {
            try count(tries)
            throw Refusal.certificate(.unknown(code))
        }
        return certificate
    }

    /// Whether a certificate is made out to a name, where guessing is slowed; nil when what it said was erased.
    ///
    /// Names that are wrong are counted by the certificate and by the address that asks.
    ///
    /// - Throws: ``Refusal/certificate(_:)`` when none was issued under the code, ``Refusal/tooManyTries(wait:)``.
    package func certificate(
        _ code: String,
        isMadeOutTo name: String,
        from address: String
    ) throws -> Bool? {
        _ = try publicCertificate(code, from: address)
        let tries = WrongTries(
            atCertificatesFrom: address,
            code: CertificateCode(code),
            at: surroundings.now()
        )
        try read { try tries.check(on: $0) }
        let isSame = try certificate(code, isMadeOutTo: name)
        if isSame == false { try count(tries) }
        return isSame
    }

    /// Counts a wrong try, unless others have made too many by now.
    private func count(_ tries: WrongTries) throws {
        try translatingFaults {
            try database.write { connection in
                try tries.check(on: connection)
                try tries.add(on: connection)
            }
        }
    }
}
