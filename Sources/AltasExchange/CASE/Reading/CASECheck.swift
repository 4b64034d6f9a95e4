internal import AltasJSON

/// Compares objects with their shapes, and notes where they differ.
struct CASECheck {
    /// What was noted.
    var findings = ImportFindings()
    /// Whether a member was seen that came with version 1.1.
    private(set) var sawLater = false

    /// Notes what the shape does not expect in an object and in the objects in it.
    mutating func check(
        _ object: JSONObject,
        as shape: CASEShape,
        at path: @autoclosure () -> String
    ) {
        for name in object.repeated {
            warn(.repeatedMember(name), at: "\(path()).\(name)")
        }
        for member in object.members {
            check(member, in: shape, at: "\(path()).\(member.name)")
        }
        for member in shape.members where member.isRequired && object[member.name] == nil {
            warn(.missing(member.name), at: path())
        }
    }

    /// Notes what the shape does not expect in one member.
    mutating func check(
        _ member: JSONObject.Member,
        in shape: CASEShape,
        at path: @autoclosure () -> String
    ) {
        guard member.value != .null else { return warn(.null(member.name), at: path()) }
        guard let expected = shape[member.name] else {
            let isMisplaced = shape.misplaced.contains(member.name)
            let kind: ImportWarning.Kind =
                isMisplaced ? .misplaced(member.name) : .unknown(member.name)
            return warn(kind, at: path())
        }
        if expected.since > .v10 { sawLater = true }
        switch (expected.kind, member.value) {
        case (let kind, .string(let text)) where kind.isText:
            if let kind = doubt(text, as: kind, member.name) { warn(kind, at: path()) }
        case (.integer, .number(let text)) where Int32(text) != nil: break
        case (.number, .number), (.anything, .object): break
        case (.texts, let value) where value.strings != nil: break
        case (.one(let inner), .object(let object)): check(object, as: inner, at: path())
        case (.many(let inner), .array(let elements)):
            check(elements, of: member.name, as: inner, at: path())
        case (.listOfAnything, .array): break
        default: warn(.wrongKind(member.name), at: path())
        }
    }

    private mutating func check(
        _ elements: [JSONValue],
        of name: String,
        as shape: CASEShape,
        at path: @autoclosure () -> String
    ) {
        for (index, element) in elements.enumerated() {
            if let object = element.object {
                check(object, as: shape, at: "\(path())[\(index)]")
            } else {
                warn(.wrongKind(name), at: "\(path())[\(index)]")
            }
        }
    }

    /// Notes something doubtful.
    mutating func warn(_ kind: ImportWarning.Kind, at path: String) {
        findings.warn(kind, at: Place(path: path))
    }

    /// Notes a member that is not taken.
    mutating func omit(_ reason: Omission.Reason, at path: String) {
        findings.omit(reason, at: Place(path: path))
    }

    private func doubt(
        _ text: String,
        as kind: CASEShape.Kind,
        _ name: String
    ) -> ImportWarning.Kind? {
        switch kind {
        case .text(let advised?) where text.utf8.count > advised && text.count > advised:
            .tooLong(name, limit: advised)
        case .uuid where !CASEText.isUUID(text): .oddIdentifier(text)
        case .address where !CASEText.isAddress(text): .oddAddress(text)
        case .day where !CASEText.isDay(text): .oddDate(text)
        case .moment where !CASEText.isMoment(text): .oddDate(text)
        case .associationType where !CASEWords.isAssociationType(text, in: .v11):
            .unknownType(text)
        case .version where text != CASEVersion.v11.rawValue:
            .unknownWord(text, member: name)
        default: nil
        }
    }
}
