extension LinkedContext {
    /// The words of the Verifiable Credentials Data Model 2.0.
    static let credentialsV2 = LinkedContext(
        notation: """
            description schema:
            digestMultibase sec: sec:multibase
            digestSRI cred: cred:sriString
            mediaType schema:encodingFormat
            name schema:
            VerifiableCredential cred:
                confidenceMethod cred: @id
                credentialSchema cred: @id
                credentialStatus cred: @id
                credentialSubject cred: @id
                description schema:
                evidence cred: @id
                issuer cred: @id
                name schema:
                proof sec: @id @graph
                refreshService cred: @id
                relatedResource cred: @id
                renderMethod cred: @id
                termsOfUse cred: @id
                validFrom cred: time:dateTime
                validUntil cred: time:dateTime
            EnvelopedVerifiableCredential cred:
            VerifiablePresentation cred:
                holder cred: @id
                proof sec: @id @graph
                termsOfUse cred: @id
                verifiableCredential cred: @refused @graph
            EnvelopedVerifiablePresentation cred:
            JsonSchemaCredential cred:
            JsonSchema cred:
                jsonSchema cred: @refused
            BitstringStatusListCredential status:
            BitstringStatusList status:
                encodedList status: sec:multibase
                statusPurpose status:
                ttl status:
            BitstringStatusListEntry status:
                statusListCredential status: @id
                statusListIndex status:
                statusPurpose status:
                statusMessage status:
                    message status:
                    status status:
                statusReference status: @id
                statusSize status: xml:integer
            DataIntegrityProof sec:
                challenge sec:
                created dc: time:dateTime
                cryptosuite sec: sec:cryptosuiteString
                domain sec:
                expires sec:expiration time:dateTime
                nonce sec:
                previousProof sec: @id
                proofPurpose sec: @vocab
                    assertionMethod sec: @id @set
                    authentication sec:authenticationMethod @id @set
                    capabilityDelegation sec:capabilityDelegationMethod @id @set
                    capabilityInvocation sec:capabilityInvocationMethod @id @set
                    keyAgreement sec:keyAgreementMethod @id @set
                proofValue sec: sec:multibase
                verificationMethod sec: @id
            ... jwt:
            _sd jwt: @refused
            _sd_alg jwt:
            aud jwt: @id
            cnf jwt:
                kid jwt: @id
                jwk jwt: @refused
            exp jwt: xml:nonNegativeInteger
            iat jwt: xml:nonNegativeInteger
            iss jose: @id
            jku jose: @id
            kid jose: @id
            nbf jwt: xml:nonNegativeInteger
            sub jose: @id
            x5u jose: @id
            """,
        prefixes: prefixes
    )
}
