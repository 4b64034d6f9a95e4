internal import AltasCore
internal import AltasJSON

/// The document of a package, and what follows from it for the package's other objects.
struct CASEDocument {
    /// Its members as they came, without our part of its extensions.
    let all: JSONObject
    /// Those that we did not make up.
    let members: JSONObject
    /// What we added to it.
    let ours: JSONObject?
    /// Its identifier as printed; nil where it has none.
    let identifier: String?
    /// What the addresses of the package's objects begin with; nil where its own does not show.
    let base: String?
    /// When it changed last, as printed.
    let changed: String?

    /// Takes the members of a document.
    init(_ object: JSONObject = [:]) {
        var members = object
        ours = members.takeExtension()
        all = members
        for name in ours?.mintedNames ?? [] { members[name] = nil }
        self.members = members.withoutNulls(in: .document)
        identifier = all.text("identifier")
        let addresses = [all, object].compactMap { $0.text("uri") }
        base = addresses.lazy.compactMap(Self.base).first
        changed = all.text("lastChangeDateTime") ?? object.text("lastChangeDateTime")
    }

    /// What comes before `CFDocuments` in the address of a document; nil where that is not in it.
    static func base(of address: String) -> String? {
        let parts = address.split(separator: "/CFDocuments/", omittingEmptySubsequences: false)
        return parts.count == 2 ? "\(parts[0])/" : nil
    }

    /// The members of an object that say no more than follows from the document.
    func derivable(of object: JSONObject, in collection: String) -> [String] {
        var names: [String] = []
        if let base, let identifier = object.text("identifier") {
            // A server of ours has what has no UUID where the one that follows from it leads.
            let uris = [identifier, CASEStrictness.identifier(identifier)].lazy.map {
                JSONValue.string("\(base)\(collection)/\($0)")
            }
            if let uri = object["uri"], uris.contains(uri) { names.append("uri") }
        }
        if let changed, object["lastChangeDateTime"] == .string(changed) {
            names.append("lastChangeDateTime")
        }
        if let identifier,
            object["CFDocumentURI"]?.object?.text("identifier") == identifier
        {
            names.append("CFDocumentURI")
        }
        return names
    }

    /// Whether it says that it is of version 1.1, by itself or by its address.
    var isLater: Bool {
        all.text("caseVersion") == CASEVersion.v11.rawValue
            || all.text("uri")?.contains("/\(CASEVersion.v11.addressPart)/") ?? false
    }

    /// How an association points at the document.
    var node: ImportedAssociation.Node {
        ImportedAssociation.Node(
            identifier: identifier ?? "",
            uri: all.text("uri"),
            title: all.text("title")
        )
    }
}
