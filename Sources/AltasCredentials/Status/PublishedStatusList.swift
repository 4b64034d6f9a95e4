package import AltasJSON

/// A status list as its issuer signs and publishes it.
package struct PublishedStatusList: Equatable, Sendable {
    /// The address that it is published at.
    package var id: String
    /// The identifier of who signs it.
    package var issuer: String
    /// What a set place means.
    package var purpose = "revocation"
    /// From when it holds.
    package var validFrom: Timestamp
    /// Until when it holds; nil when it does not say.
    package var validUntil: Timestamp?
    /// How long a reader may keep it, in milliseconds; nil when it does not say.
    package var ttl: Int?
    /// The list.
    package var list: StatusList

    /// A list to be published.
    package init(
        id: String,
        issuer: String,
        validFrom: Timestamp,
        validUntil: Timestamp?,
        ttl: Int?,
        list: StatusList
    ) {
        self.id = id
        self.issuer = issuer
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.ttl = ttl
        self.list = list
    }

    /// The credential to be signed, both ways.
    ///
    /// - Throws: ``CompressionFault`` when zlib fails.
    package func document() throws(CompressionFault) -> JSONObject {
        [
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "id": .string(id),
            "type": ["VerifiableCredential", "BitstringStatusListCredential"],
            "issuer": .string(issuer),
            "validFrom": .string(validFrom.description),
            "validUntil": (validUntil?.description).map(JSONValue.string),
            "credentialSubject": .object([
                "id": .string("\(id)#list"),
                "type": "BitstringStatusList",
                "statusPurpose": .string(purpose),
                "ttl": ttl.map { .number(String($0)) },
                "encodedList": .string(try list.encoded()),
            ]),
        ]
    }
}
