internal import AltasCore
internal import AltasJSON
internal import Foundation

/// Writes the document of a package, and what the package holds besides items and associations.
struct CASEDocumentWriting {
    let identity: CASEIdentity
    let strictness: CASEStrictness

    private var edition: Edition { identity.tree.edition }

    /// When the edition changed last, as its own package had it.
    var changed: String? { edition.details.extras["case:lastChangeDateTime"] }

    /// The document; what its members cannot say of the edition is in our part of its extensions.
    func object() -> CASEStrictness.Result {
        var members = CASEEdition.members(of: edition, in: strictness.version)
        if strictness.version >= .v11 {
            members["caseVersion"] = .string(strictness.version.rawValue)
        }
        let seed = CASEIdentity.seed(of: edition)
        let plain = strictness.strict(members, as: .document, seed: seed)
        let read = CASEEdition(CASEDocument(plain.object), rest: restMembers, assuming: "en")
        guard read.edition != unkeyed else { return plain }
        let ours: JSONObject = ["edition": encoded]
        return strictness.strict(members, as: .document, seed: seed, with: ours)
    }

    /// The rules for the package's other objects, which change when the document does.
    func strictness(after document: JSONObject) -> CASEStrictness {
        CASEStrictness(
            version: strictness.version,
            base: strictness.base,
            changed: document["lastChangeDateTime"]?.string ?? strictness.changed
        )
    }

    /// The definitions and rubrics, and the package's own extensions.
    func rest(_ strictness: CASEStrictness) -> CASEStrictness.Result {
        strictness.strict(restMembers, as: .package, seed: "package/\(identity.document)")
    }

    private var restMembers: JSONObject {
        let text = edition.details.extras[CASEEdition.package]
        return text.flatMap(JSONValue.init(text:))?.object ?? JSONObject()
    }

    private var unkeyed: Edition {
        var edition = edition
        edition.id = Edition.ID(rawValue: 0)
        return edition
    }

    /// The edition without what is kept for the way out.
    private var encoded: JSONValue? {
        var edition = unkeyed
        edition.details.extras = edition.details.extras.filter {
            !$0.key.hasPrefix(CASEFacts.prefix)
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            let text = String(decoding: try encoder.encode(edition), as: UTF8.self)
            return JSONValue(text: text)
        } catch {
            preconditionFailure("An edition holds nothing that JSON cannot say: \(error)")
        }
    }
}
