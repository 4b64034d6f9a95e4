extension LinkedContext {
    /// The words that 1EdTech adds to Open Badges 3.0 beside the data model.
    static let openBadgesExtensions = LinkedContext(
        notation: """
            1EdTechJsonSchemaValidator2019 extra:vccs/v1p0/context.json#1EdTechJsonSchemaValidator2019
            1EdTechRevocationList extra:vcrl/v1p0/context.json#1EdTechRevocationList
            1EdTechCredentialRefresh extra:vccr/v1p0/context.json#1EdTechCredentialRefresh
            """,
        prefixes: prefixes,
        isProtected: false
    )
}

extension LinkedContext {
    /// The words of proofs (Data Integrity 1.0), for documents without those of credentials.
    static let dataIntegrityV2 = LinkedContext(
        notation: """
            proof sec: @id @graph
            DataIntegrityProof sec:
                challenge sec:
                created dc: time:dateTime
                domain sec:
                expires sec:expiration time:dateTime
                nonce sec:
                previousProof sec: @id
                proofPurpose sec: @vocab
                    assertionMethod sec: @id @set
                    authentication sec:authenticationMethod @id @set
                    capabilityInvocation sec:capabilityInvocationMethod @id @set
                    capabilityDelegation sec:capabilityDelegationMethod @id @set
                    keyAgreement sec:keyAgreementMethod @id @set
                cryptosuite sec: sec:cryptosuiteString
                proofValue sec: sec:multibase
                verificationMethod sec: @id
            """,
        prefixes: prefixes
    )
}

extension LinkedContext {
    /// The words of public keys in documents about keys.
    static let multikey = LinkedContext(
        notation: """
            Multikey sec:
                controller sec: @id
                revoked sec: time:dateTime
                expires sec:expiration time:dateTime
                publicKeyMultibase sec: sec:multibase
                secretKeyMultibase sec: sec:multibase
            """,
        prefixes: prefixes
    )
}
