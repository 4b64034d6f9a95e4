internal import AltasJSON

extension CASEStrictness {
    /// Makes up the required members that an object does not have.
    struct Filler {
        let strictness: CASEStrictness
        let shape: CASEShape
        let seed: String

        /// A value for a member, from the ones that are there.
        func value(of name: String, beside members: [String: JSONValue]) -> String {
            let identifier = members["identifier"]?.string ?? NameUUID.text(for: seed)
            switch name {
            case "identifier": return identifier
            case "uri": return address(of: identifier)
            case "lastChangeDateTime": return strictness.changed
            case "creator": return CASEStrictness.unknownCreator
            case "associationType": return "isRelatedTo"
            case "hierarchyCode":
                return first(of: ["typeCode", "title"], in: members) ?? identifier
            default:
                let others = [
                    "title", "description", "fullStatement", "abbreviatedStatement",
                    "humanCodingScheme",
                ]
                return first(of: others, in: members) ?? identifier
            }
        }

        private func address(of identifier: String) -> String {
            guard let collection = shape.collection else {
                return "urn:uuid:\(CASEStrictness.identifier(identifier))"
            }
            return "\(strictness.base)\(collection)/\(identifier)"
        }

        private func first(of names: [String], in members: [String: JSONValue]) -> String? {
            names.lazy.compactMap { members[$0]?.string }.first
        }
    }

    /// What stands for the owner of a framework whose owner is not known.
    static let unknownCreator = "unknown"
}
