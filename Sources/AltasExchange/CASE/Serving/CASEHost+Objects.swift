package import AltasCore
internal import AltasJSON

extension CASEHost {
    /// An edition as a document.
    ///
    /// - Parameters:
    ///   - edition: the edition, with its questionnaire.
    ///   - changed: when it or its links changed last, in seconds since 1970, unless it says so itself.
    /// - Returns: the document.
    package func document(_ edition: Edition, changed: Int64) -> CASEObject {
        let writing = CASEDocumentWriting(
            identity: CASEIdentity(of: edition, base: base),
            strictness: strictness(changed: CASEText.moment(at: changed))
        )
        let object = CASEObject(members: served(writing.object().object, as: .document))
        let package = object.link(object.title, at: address(.packages, object.identifier))
        return object.adding("CFPackageURI", package)
    }

    /// Writes a package.
    ///
    /// - Parameters:
    ///   - content: what it is to hold.
    ///   - changed: when it changed last, in seconds since 1970, unless the edition says so itself.
    /// - Returns: the package as JSON.
    package func package(_ content: CASEContent, changed: Int64) -> [UInt8] {
        var bytes: [UInt8] = []
        guard let writer = CASEWriter(site: site, changed: changed) else {
            preconditionFailure("The site of a server is an address.")
        }
        _ = writer.write(content, servedBy: self) { bytes += $0 }
        return bytes
    }

    /// An item.
    ///
    /// - Parameters:
    ///   - item: the item.
    ///   - branch: it and the items above it.
    ///   - document: the document that its edition is served as.
    /// - Returns: the item.
    package func item(_ item: Item, in branch: CASEBranch, of document: CASEObject) -> CASEObject {
        let result = writing(branch, of: document).object(of: item)
        return CASEObject(members: served(result.object, as: .item)).adding(
            "CFDocumentURI",
            document.ownLink
        )
    }

    /// The association of an item with the one above, or with the document, as it stands in a package; nil where it has none.
    package func parentLink(
        of item: Item,
        in branch: CASEBranch,
        of document: CASEObject
    ) -> CASEObject? {
        writing(branch, of: document).parent(of: item).map {
            CASEObject(members: served($0.object, as: .association))
        }
    }

    /// An association that came with an edition, as it stands in a package.
    ///
    /// - Parameters:
    ///   - association: the association.
    ///   - number: its place among those that came with the edition, from 1.
    ///   - edition: the edition.
    ///   - document: the document that it is served as.
    /// - Returns: the association.
    package func association(
        _ association: ImportedAssociation,
        number: Int,
        of edition: Edition,
        in document: CASEObject
    ) -> CASEObject {
        let identity = CASEIdentity(of: edition, base: base)
        let result = writing(identity, of: document).object(of: association, number: number)
        return CASEObject(members: served(result.object, as: .association))
    }

    /// The associations of links, as they stand in a package.
    ///
    /// - Parameters:
    ///   - crosswalk: the links.
    ///   - document: the document that the edition they lead to is served as.
    /// - Returns: the associations, one for each source of a link.
    package func associations(
        of crosswalk: CASECrosswalk,
        in document: CASEObject
    ) -> [CASEObject] {
        let links = CASELinkWriting(crosswalk, version: .v11, base: base)
        let identity = CASEIdentity(of: crosswalk.target.edition, base: base)
        let writing = writing(identity, of: document)
        let associations = crosswalk.links.flatMap { links.associations(of: $0).associations }
        return associations.map {
            CASEObject(members: served(writing.object(of: $0, number: 0).object, as: .association))
        }
    }
}

extension CASEHost {
    private func strictness(changed: String) -> CASEStrictness {
        CASEStrictness(version: .v11, base: base, changed: changed)
    }

    private func writing(_ branch: CASEBranch, of document: CASEObject) -> CASEItemWriting {
        let identity = CASEIdentity(branch.tree, base: base)
        return writing(identity, of: document, places: branch.places)
    }

    private func writing(
        _ identity: CASEIdentity,
        of document: CASEObject,
        places: [Item.ID: Int] = [:]
    ) -> CASEItemWriting {
        let changed = document.members["lastChangeDateTime"]?.string ?? ""
        return CASEItemWriting(
            identity: identity,
            strictness: strictness(changed: changed),
            changed: identity.tree.edition.details.extras["case:lastChangeDateTime"] ?? changed,
            places: places
        )
    }
}

extension CASEObject {
    /// Its identifier.
    package var identifier: String { members["identifier"]?.string ?? "" }

    /// What it is called.
    var title: String { members["title"]?.string ?? "" }

    /// A way to point at it.
    fileprivate var ownLink: JSONValue {
        link(title, at: members["uri"]?.string ?? "")
    }

    /// The object with one member more.
    func adding(_ name: String, _ value: JSONValue) -> CASEObject {
        CASEObject(members: JSONObject(members.members + [.init(name: name, value: value)]))
    }

    /// An association with the document that it belongs to, which it names outside a package.
    package func naming(_ document: CASEObject) -> CASEObject {
        adding("CFDocumentURI", document.ownLink)
    }
}
