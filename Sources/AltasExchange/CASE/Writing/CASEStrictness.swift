internal import AltasJSON

/// Makes an object of a package just what its shape asks for.
///
/// Null members are left out. A member that the shape does not have, or that is not of its kind,
/// moves to our part of the extensions; a required member that is then missing is made up and
/// named there. Version 1.0 has no extensions, and such members are lost.
struct CASEStrictness {
    let version: CASEVersion
    /// What the addresses of a package's objects begin with.
    let base: String
    /// The moment for objects that do not say when they changed.
    let changed: String

    /// What became of an object.
    struct Result {
        var object: JSONObject
        /// Whether all that it said, and no more, is there or named in its extensions.
        var isWhole: Bool
        /// Whether something that it said is lost.
        var isShort: Bool
    }

    /// The object as the shape asks for it.
    ///
    /// - Parameters:
    ///   - object: the object as it came, or as it was made.
    ///   - shape: what it may hold, and must.
    ///   - seed: a name that no other object of the package has, for an identifier.
    ///   - ours: what else is to stand in our part of the extensions.
    /// - Returns: the object, and what became of what it said.
    func strict(
        _ object: JSONObject,
        as shape: CASEShape,
        seed: String,
        with ours: JSONObject = [:]
    ) -> Result {
        var fitting: [String: JSONValue] = [:]
        var misfits = ours[CASEExtension.members]?.object ?? JSONObject()
        for member in object.members where member.value != .null {
            let found = strict(member.value, member.name, in: shape, seed: seed)
            fitting[member.name] = found.value
            if !found.isWhole { misfits[member.name] = member.value }
        }
        var minted = ours[CASEExtension.minted]?.array ?? []
        let text = Filler(strictness: self, shape: shape, seed: seed)
        for member in shape.members where member.isRequired && fitting[member.name] == nil {
            fitting[member.name] = .string(text.value(of: member.name, beside: fitting))
            if misfits[member.name] == nil { minted.append(.string(member.name)) }
        }
        var added = ours
        added[CASEExtension.members] = misfits.nonEmpty
        if !minted.isEmpty { added[CASEExtension.minted] = .array(minted) }
        let isWhole = extend(&fitting, with: added, in: shape)
        let members = shape.members.compactMap { member in
            fitting[member.name].map { JSONObject.Member(name: member.name, value: $0) }
        }
        added[CASEExtension.minted] = nil
        let isShort = !isWhole && !added.isEmpty
        return Result(object: JSONObject(members), isWhole: isWhole, isShort: isShort)
    }

    private func extend(
        _ members: inout [String: JSONValue],
        with ours: JSONObject,
        in shape: CASEShape
    ) -> Bool {
        guard let ours = ours.nonEmpty else { return true }
        guard version >= .v11, case .anything? = shape["extensions"]?.kind else { return false }
        var extensions = members["extensions"]?.object ?? JSONObject()
        extensions[CASEExtension.name] = ours
        members["extensions"] = .object(extensions)
        return true
    }
}

extension CASEStrictness {
    private typealias Found = (value: JSONValue?, isWhole: Bool)

    private func strict(
        _ value: JSONValue,
        _ name: String,
        in shape: CASEShape,
        seed: String
    ) -> Found {
        guard let member = shape[name], member.since <= version else { return (nil, false) }
        switch (member.kind, value) {
        case (_, .string(let text)) where member.kind.isText: return strict(text, as: member.kind)
        case (.text, .number(let text)): return (.string(text), false)
        case (.integer, _):
            let number = value.integer.flatMap(Int32.init(exactly:))
            return (number.map { .number(String($0)) }, value == number.map { .number(String($0)) })
        case (.number, .number): return (value, true)
        case (.texts, .string): return (.array([value]), false)
        case (.texts, .array(let elements)):
            let texts = elements.filter { $0.string != nil }
            return (.array(texts), texts.count == elements.count)
        case (.anything, .object(let object)):
            return object[CASEExtension.name] == nil ? (value, true) : (nil, false)
        case (.listOfAnything, .array(let elements)):
            return elements.allSatisfy { $0.object != nil } ? (value, true) : (nil, false)
        case (.one(let inner), .object(let object)):
            let result = strict(object, as: inner, seed: "\(seed)/\(name)")
            return (.object(result.object), result.isWhole)
        case (.many(let inner), .array(let elements)):
            return strict(elements, as: inner, seed: "\(seed)/\(name)")
        default: return (nil, false)
        }
    }

    private func strict(_ elements: [JSONValue], as shape: CASEShape, seed: String) -> Found {
        var isWhole = true
        var objects: [JSONValue] = []
        for (index, element) in elements.enumerated() {
            guard let object = element.object else {
                isWhole = false
                continue
            }
            let result = strict(object, as: shape, seed: "\(seed)/\(index)")
            isWhole = isWhole && result.isWhole
            objects.append(.object(result.object))
        }
        return (.array(objects), isWhole)
    }

    private func strict(_ text: String, as kind: CASEShape.Kind) -> Found {
        switch kind {
        case .uuid:
            let strict = Self.identifier(text)
            return (.string(strict), strict == text)
        case .moment:
            let strict = CASEText.moment(from: text)
            return (strict.map(JSONValue.string), strict == text)
        case .associationType:
            let strict = associationType(text)
            return (.string(strict), strict == text)
        case .address: return kept(text, if: CASEText.isAddress(text))
        case .day: return kept(text, if: CASEText.isDay(text))
        case .version: return kept(text, if: text == CASEVersion.v11.rawValue)
        case .targetType: return kept(text, if: text == "CASE" || CASEWords.isExtension(text))
        default: return (.string(text), true)
        }
    }

    private func kept(_ text: String, if isFit: Bool) -> Found {
        (isFit ? .string(text) : nil, isFit)
    }

    /// The identifier itself where it is a UUID as CASE asks, else one that follows from it.
    static func identifier(_ text: String) -> String {
        CASEText.isUUID(text) ? text : NameUUID.text(for: "identifier/\(text)")
    }

    private func associationType(_ text: String) -> String {
        guard !CASEWords.isAssociationType(text, in: version) else { return text }
        let plain = text.unicodeScalars.map { scalar -> Character in
            CASEWords.isExtension("ext:\(scalar)") ? Character(scalar) : "-"
        }
        let word = "ext:\(String(plain))"
        return CASEWords.isAssociationType(word, in: version) && !text.hasPrefix("ext:")
            ? word : "isRelatedTo"
    }
}
