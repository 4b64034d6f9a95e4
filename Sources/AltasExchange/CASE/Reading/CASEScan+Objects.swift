internal import AltasCore
internal import AltasJSON

extension CASEScan {
    /// Takes an item, unless it has no identifier or one that another has.
    mutating func add(item object: JSONObject, at index: Int) {
        var object = object
        let ours = object.takeExtension()
        check.check(object, as: .item, at: "CFItems[\(index)]")
        let said = object.withoutNulls(in: .item)
        guard var item = CASEItem(said, ours: ours, in: document, at: index) else {
            return check.omit(.missing("identifier"), at: "CFItems[\(index)]")
        }
        guard places[item.identifier] == nil else {
            return check.omit(.repeatedIdentifier(item.identifier), at: "CFItems[\(index)]")
        }
        item.facts = sharing(item.facts)
        places[item.identifier] = items.count
        let strict = CASEStrictness.identifier(item.identifier)
        if strict != item.identifier { places[strict] = items.count }
        items.append(item)
        parents.append(nil)
    }

    /// Takes an association, unless it lacks an end.
    mutating func add(association object: JSONObject, at index: Int) {
        let object = restored(object)
        check.check(object, as: .association, at: "CFAssociations[\(index)]")
        let said = object.withoutNulls(in: .association)
        for name in ["originNodeURI", "destinationNodeURI"] where !Self.isNode(said[name]) {
            return check.omit(.missing(name), at: "CFAssociations[\(index)]")
        }
        if said.text("associationType") != "isChildOf" || !addParent(said, at: index) {
            associations.append(ImportedAssociation(said, in: document))
        }
    }

    /// What people call the item with this identifier, in a warning.
    func name(of identifier: String) -> String {
        places[identifier].flatMap { items[$0].code } ?? identifier
    }

    /// Takes an association of a child with its parent; false where it is only one like others.
    private mutating func addParent(_ object: JSONObject, at index: Int) -> Bool {
        let ends = ["originNodeURI", "destinationNodeURI"].map {
            object[$0]?.object?.text("identifier") ?? ""
        }
        guard let child = places[ends[0]] else { return false }
        let item = name(of: items[child].identifier)
        let parent = places[ends[1]]
        guard parent != nil || ends[1] == document.identifier else {
            let kind = ImportWarning.Kind.unknownParent(item: item, parent: ends[1])
            check.warn(kind, at: "CFAssociations[\(index)]")
            if parents[child] == nil { items[child].facts[CASEFacts.unplaced] = "parent" }
            return false
        }
        guard parents[child] == nil else {
            let kind = ImportWarning.Kind.severalParents(item: item, other: name(of: ends[1]))
            check.warn(kind, at: "CFAssociations[\(index)]")
            return false
        }
        items[child].facts[CASEFacts.unplaced] = nil
        parents[child] = CASEParent(
            index: index,
            parent: parent,
            sequence: object["sequenceNumber"]?.integer,
            members: remaining(object, child: child, parent: parent).nonEmpty?.canonicalText
        )
        return true
    }

    /// An association with the members that had no place in it; what we added stays under its
    /// extensions.
    private func restored(_ object: JSONObject) -> JSONObject {
        var object = object
        guard var ours = object.takeExtension() else { return object }
        for name in ours.mintedNames { object[name] = nil }
        ours[CASEExtension.minted] = nil
        if let ours = ours.nonEmpty {
            var extensions = object["extensions"]?.object ?? JSONObject()
            extensions[CASEExtension.name] = ours
            object["extensions"] = .object(extensions)
        }
        return object
    }

    private static func isNode(_ value: JSONValue?) -> Bool {
        guard let object = value?.object else { return false }
        return object.text("identifier") ?? object.text("uri") != nil
    }

    /// What an association says that does not follow from its ends.
    private func remaining(_ object: JSONObject, child: Int, parent: Int?) -> JSONObject {
        var rest = object
        for name in document.derivable(of: object, in: "CFAssociations") { rest[name] = nil }
        rest["associationType"] = nil
        let destination = parent.map(node) ?? document.node.value
        if object["originNodeURI"] == node(of: child) { rest["originNodeURI"] = nil }
        if object["destinationNodeURI"] == destination { rest["destinationNodeURI"] = nil }
        if hasOurIdentifier(object, child: child, parent: parent) { rest["identifier"] = nil }
        guard rest.members.count == 1, case .number(let text)? = rest["sequenceNumber"],
            Int(text) != nil
        else { return rest }
        return JSONObject()
    }

    private func hasOurIdentifier(_ object: JSONObject, child: Int, parent: Int?) -> Bool {
        guard let identifier = object.text("identifier"), NameUUID.mayBe(identifier) else {
            return false
        }
        let above = parent.map { items[$0].identifier } ?? document.identifier ?? ""
        return identifier == CASEParent.identifier(child: items[child].identifier, parent: above)
    }

    private func node(of place: Int) -> JSONValue {
        let item = items[place]
        let strict = CASEStrictness.identifier(item.identifier)
        let uri = document.base.map { "\($0)CFItems/\(strict)" }
        return ImportedAssociation.Node(
            identifier: strict,
            uri: item.facts["case:uri"] ?? uri,
            title: item.label
        ).value
    }
}
