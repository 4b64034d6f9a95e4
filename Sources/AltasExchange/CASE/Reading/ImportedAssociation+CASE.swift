internal import AltasJSON

extension ImportedAssociation {
    /// Takes an association of a package; one end may lie outside.
    init(_ object: JSONObject, in document: CASEDocument) {
        var used = Set(document.derivable(of: object, in: "CFAssociations"))
        used.insert("associationType")
        let note = object["notes"]?.string
        if note != nil { used.insert("notes") }
        let origin = Node(object["originNodeURI"])
        let destination = Node(object["destinationNodeURI"])
        if origin.value == object["originNodeURI"] { used.insert("originNodeURI") }
        if destination.value == object["destinationNodeURI"] { used.insert("destinationNodeURI") }
        self.init(
            origin: origin,
            destination: destination,
            type: object.text("associationType") ?? "isRelatedTo",
            note: note,
            facts: CASEFacts.packed(object, as: .association, without: used)
        )
    }

    /// The members of the association that ``init(_:in:)`` took, and what we added to it.
    var members: (object: JSONObject, ours: JSONObject) {
        var object = CASEFacts.unpacked(facts, as: .association)
        object["associationType"] = .string(type)
        if object["originNodeURI"] == nil { object["originNodeURI"] = origin.value }
        if object["destinationNodeURI"] == nil { object["destinationNodeURI"] = destination.value }
        object["notes"] = note.map(JSONValue.string) ?? object["notes"]
        let ours = object.takeExtension()
        return (object, ours ?? JSONObject())
    }
}

extension ImportedAssociation.Node {
    /// Reads one end as a package has it.
    init(_ value: JSONValue?) {
        let object = value?.object
        self.init(
            identifier: object?["identifier"]?.string ?? "",
            uri: object?["uri"]?.string,
            title: object?["title"]?.string
        )
    }

    /// The end as a package has it.
    var value: JSONValue {
        let object: JSONObject = [
            "title": title.map(JSONValue.string), "identifier": .string(identifier),
            "uri": uri.map(JSONValue.string),
        ]
        return .object(object)
    }
}
