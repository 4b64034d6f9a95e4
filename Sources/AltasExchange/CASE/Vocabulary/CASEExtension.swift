internal import AltasJSON

/// What we add to an object of a package, under its `extensions`, so that nothing is lost.
///
/// `members` holds members as they came, where the object's shape has no place for them;
/// `minted` names members that we made up because the shape asks for them.
enum CASEExtension {
    /// Our name among an object's extensions.
    static let name = "altas"
    static let members = "members"
    static let minted = "minted"
}

extension JSONObject {
    /// Takes our part out of the extensions, and puts the members in it back where they came from.
    ///
    /// The names of minted members stay in what is returned, and the members in the object.
    mutating func takeExtension() -> JSONObject? {
        guard var extensions = self["extensions"]?.object,
            var ours = extensions[CASEExtension.name]?.object
        else { return nil }
        extensions[CASEExtension.name] = nil
        self["extensions"] = extensions.nonEmpty
        for member in ours[CASEExtension.members]?.object?.members ?? [] {
            self[member.name] = member.value
        }
        ours[CASEExtension.members] = nil
        return ours
    }

    /// The names of the members that we made up.
    var mintedNames: [String] { self[CASEExtension.minted]?.strings ?? [] }

    /// The object as it was before ``CASEStrictness`` worked on it and on the objects in it.
    func loosened(from shape: CASEShape) -> JSONObject {
        var object = self
        if let ours = object.takeExtension() {
            for name in ours.mintedNames { object[name] = nil }
        }
        return object.mapped(by: shape) { $0.loosened(from: $1) }
    }

    /// The object without members that are null, also in the objects in it that have a shape.
    func withoutNulls(in shape: CASEShape) -> JSONObject {
        guard hasParts else { return self }
        let members = members.filter { $0.value != .null }
        return JSONObject(members).mapped(by: shape) { $0.withoutNulls(in: $1) }
    }

    /// Whether a member is null or holds others.
    private var hasParts: Bool {
        members.contains { member in
            switch member.value {
            case .null, .array, .object: true
            case .bool, .number, .string: false
            }
        }
    }

    /// The object with each object in it that has a shape changed.
    private func mapped(
        by shape: CASEShape,
        _ change: (JSONObject, CASEShape) -> JSONObject
    ) -> JSONObject {
        JSONObject(
            members.map { member in
                var member = member
                switch (shape[member.name]?.kind, member.value) {
                case (.one(let inner)?, .object(let object)):
                    member.value = .object(change(object, inner))
                case (.many(let inner)?, .array(let elements)):
                    member.value = .array(
                        elements.map { element in
                            element.object.map { .object(change($0, inner)) } ?? element
                        }
                    )
                default: break
                }
                return member
            }
        )
    }
}
