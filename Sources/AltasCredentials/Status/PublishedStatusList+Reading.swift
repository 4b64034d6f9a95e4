package import AltasJSON

extension PublishedStatusList {
    /// Reads a list whose proof has been checked, or will be.
    ///
    /// - Throws: ``UnreadableStatusList`` when it has not the shape that the specification asks for, or the
    ///   list in it cannot be unpacked.
    package init(_ document: JSONObject) throws(UnreadableStatusList) {
        let types = document["type"]?.strings ?? []
        guard types.contains("BitstringStatusListCredential") else {
            throw .malformed(member: "type")
        }
        guard let subject = document["credentialSubject"]?.object,
            subject["type"]?.string == "BitstringStatusList"
        else { throw .malformed(member: "credentialSubject") }
        self.init(
            id: try Self.text("id", of: document),
            issuer: try Self.issuer(of: document),
            validFrom: try Self.validFrom(of: document),
            validUntil: try Self.instant("validUntil", of: document),
            ttl: subject["ttl"]?.integer,
            list: try StatusList(encoded: Self.text("encodedList", of: subject))
        )
        purpose = try Self.text("statusPurpose", of: subject)
    }

    private static func text(
        _ member: String,
        of object: JSONObject
    ) throws(UnreadableStatusList) -> String {
        guard let text = object.text(member) else { throw .malformed(member: member) }
        return text
    }

    private static func issuer(of document: JSONObject) throws(UnreadableStatusList) -> String {
        if let object = document["issuer"]?.object { return try text("id", of: object) }
        return try text("issuer", of: document)
    }

    private static func validFrom(of document: JSONObject) throws(UnreadableStatusList) -> Timestamp
    {
        guard let instant = try instant("validFrom", of: document) else {
            throw .malformed(member: "validFrom")
        }
        return instant
    }

    private static func instant(
        _ member: String,
        of document: JSONObject
    ) throws(UnreadableStatusList) -> Timestamp? {
        guard let value = document[member] else { return nil }
        guard let instant = value.string.flatMap(Timestamp.init) else {
            throw .malformed(member: member)
        }
        return instant
    }
}
