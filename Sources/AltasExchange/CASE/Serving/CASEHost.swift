internal import AltasJSON

/// A server of CASE 1.1, as what it serves names it: objects of many editions at one site.
///
/// Everything that it holds has its address there, whatever address it came with, and so do the
/// ends of associations and what else points at it.
package struct CASEHost: Sendable {
    /// Says as what something of this identifier is held; nil for what is not.
    package typealias Holding = @Sendable (String) -> CASECollection?

    /// The path below a site where everything is.
    package static let path = "ims/case/v1p1"

    /// What every address begins with.
    let base: String
    let site: String
    private let holding: Holding

    /// A server; nil where `site` is no absolute address, such as `https://skills.example.org`.
    package init?(site: String, holding: @escaping Holding) {
        guard CASEText.isAddress(site) else { return nil }
        self.site = site
        base = Self.base(of: site)
        self.holding = holding
    }

    /// What every address at a site begins with.
    package static func base(of site: String) -> String {
        "\(site)\(site.hasSuffix("/") ? "" : "/")\(path)/"
    }

    /// Where something is served.
    func address(_ collection: CASECollection, _ identifier: String) -> String {
        "\(base)\(collection.rawValue)/\(identifier)"
    }
}

// MARK: - Addresses

extension CASEHost {
    /// The object with the addresses that it and all it points at have here.
    func served(_ object: JSONObject, as shape: CASEShape) -> JSONObject {
        let members = object.members.map { member in
            let value =
                member.name == "uri"
                ? ownAddress(of: object, as: shape)
                : served(member.value, as: member.name, in: shape)
            return JSONObject.Member(name: member.name, value: value ?? member.value)
        }
        return JSONObject(members)
    }

    /// The value of a member with the addresses that things have here.
    func served(_ value: JSONValue, as name: String, in shape: CASEShape) -> JSONValue {
        switch (shape[name]?.kind, value) {
        case (.one(let inner)?, .object(let object)): .object(served(object, as: inner))
        case (.many(let inner)?, .array(let elements)):
            .array(elements.map { $0.object.map { .object(served($0, as: inner)) } ?? $0 })
        default: value
        }
    }

    /// Its own address, or that of what it points at; nil where it stays as it is.
    private func ownAddress(of object: JSONObject, as shape: CASEShape) -> JSONValue? {
        guard let identifier = object["identifier"]?.string else { return nil }
        if let name = shape.collection {
            // What a rubric is made of has no address.
            guard let collection = CASECollection(rawValue: name) else {
                return .string("urn:uuid:\(identifier)")
            }
            return .string(address(collection, identifier))
        }
        return holding(identifier).map { .string(address($0, identifier)) }
    }
}
