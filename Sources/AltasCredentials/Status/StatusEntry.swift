package import AltasJSON

/// Where a credential says that its withdrawal can be read (Bitstring Status List 1.0, section 2.1).
package struct StatusEntry: Equatable, Sendable {
    /// Its place.
    package let place: StatusPlace
    /// What a set place means, such as `revocation`.
    package let purpose: String

    /// The entry of a certificate of ours: set means withdrawn for good.
    package init(place: StatusPlace) {
        self.place = place
        purpose = "revocation"
    }

    /// Reads an entry; nil for one of another kind, or one that is not whole.
    ///
    /// The place is a text by the specification; others write it as a number as well.
    package init?(_ json: JSONObject) {
        guard json["type"]?.string == "BitstringStatusListEntry",
            let purpose = json.text("statusPurpose"),
            let list = json.text("statusListCredential"),
            let index = json["statusListIndex"]?.integer, index >= 0,
            json["statusSize"] ?? 1 == 1
        else { return nil }
        self.purpose = purpose
        place = StatusPlace(list: list, index: index)
    }

    /// The entry as a credential has it.
    package var json: JSONObject {
        [
            "id": .string("\(place.list)#\(place.index)"),
            "type": "BitstringStatusListEntry",
            "statusPurpose": .string(purpose),
            "statusListIndex": .string(String(place.index)),
            "statusListCredential": .string(place.list),
        ]
    }
}
