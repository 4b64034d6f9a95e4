internal import AltasCore
internal import AltasJSON

/// Walks through a JSON file and notes every place that is not of its shape.
struct ShapeCheck {
    /// Whether a member that is not known must be mended; otherwise it is only not read.
    let isStrict: Bool
    var findings: FindingList

    /// Reads the value of a file, and notes where it is none.
    static func value(of file: SourceFile, _ findings: inout FindingList) -> JSONValue? {
        do {
            let text = try SourceText.utf8(file.bytes, path: file.path)
            var scanner = JSONScanner(text, path: file.path)
            let value = try scanner.value()
            try scanner.end()
            return value
        } catch {
            findings.add(error)
            return nil
        }
    }

    /// Checks a value at a path; the path is empty for the whole file.
    mutating func check(_ value: JSONValue, _ shape: JSONShape, at path: String) {
        switch shape {
        case .any: return
        case .nullable(let shape):
            if value != .null { check(value, shape, at: path) }
        case .list(let shape): checkList(value, shape, at: path)
        case .map(let thing, let names, let shape): checkMap(value, thing, names, shape, at: path)
        case .phrase: checkPhrase(value, in: JSONShape.languages, at: path)
        case .localized(let languages): checkPhrase(value, in: languages, at: path)
        case .object(let members): checkObject(value, members, at: path)
        case .judged(let members): checkJudgement(value, members, at: path)
        case .boolean:
            guard case .bool = value else { return expected(.boolean, at: path) }
        case .whole(let range): checkWhole(value, range, at: path)
        case .number:
            guard case .number = value else { return expected(.number, at: path) }
        case .text, .day, .date, .oneOf, .known: checkText(value, shape, at: path)
        }
    }

    private mutating func expected(_ kind: RegionFinding.Expected, at path: String) {
        findings.add(.wrongKind(kind), at: path.isEmpty ? nil : path)
    }

    private static func path(_ path: String, _ name: String) -> String {
        path.isEmpty ? name : "\(path).\(name)"
    }
}

// MARK: - Single values

extension ShapeCheck {
    private mutating func checkText(_ value: JSONValue, _ shape: JSONShape, at path: String) {
        guard let text = value.string else { return expected(.text, at: path) }
        guard !text.trimmingSpaces.isEmpty else { return findings.add(.missing, at: path) }
        switch shape {
        case .day:
            guard CivilDate(text)?.description == text else { return expected(.date, at: path) }
        case .date:
            guard PartialDate(text) != nil else { return expected(.date, at: path) }
        case .oneOf(let words):
            guard words.contains(text) else {
                return findings.add(.notOneOf(found: text, allowed: words), at: path)
            }
        case .known(let thing, let codes):
            findings.requireKnown([text], thing, among: codes, line: nil, at: path)
        default: return
        }
    }

    private mutating func checkWhole(
        _ value: JSONValue,
        _ range: ClosedRange<Int>,
        at path: String
    ) {
        guard case .number(let text) = value, let number = Int(text) else {
            return expected(.wholeNumber, at: path)
        }
        if !range.contains(number) { findings.add(.outOfRange(range), at: path) }
    }
}

// MARK: - Lists and objects

extension ShapeCheck {
    private mutating func checkList(_ value: JSONValue, _ shape: JSONShape, at path: String) {
        guard let elements = value.array else { return expected(.list, at: path) }
        for (index, element) in elements.enumerated() {
            check(element, shape, at: "\(path)[\(index)]")
        }
    }

    private mutating func checkMap(
        _ value: JSONValue,
        _ thing: RegionFinding.Thing?,
        _ names: [String],
        _ shape: JSONShape,
        at path: String
    ) {
        guard let object = object(value, at: path) else { return }
        for member in object.members {
            let place = Self.path(path, member.name)
            if let thing {
                findings.requireKnown([member.name], thing, among: names, line: nil, at: place)
            }
            check(member.value, shape, at: place)
        }
    }

    private mutating func checkPhrase(
        _ value: JSONValue,
        in languages: [String],
        at path: String
    ) {
        guard let object = object(value, at: path) else { return }
        for member in object.members where member.value != .null {
            guard member.value.string != nil else {
                expected(.text, at: Self.path(path, member.name))
                continue
            }
        }
        let lacking = languages.filter { object.text($0) == nil }
        if !lacking.isEmpty { findings.add(.untranslated(lacking), at: path) }
    }

    private mutating func checkObject(
        _ value: JSONValue,
        _ members: [JSONShape.Member],
        at path: String
    ) {
        guard let object = object(value, at: path) else { return }
        noteUnknown(in: object, known: members.map(\.name), at: path)
        for member in members {
            let place = Self.path(path, member.name)
            if let value = object[member.name] {
                check(value, member.shape, at: place)
            } else if !member.isOptional {
                findings.add(.missing, at: place)
            }
        }
    }

    private mutating func checkJudgement(
        _ value: JSONValue,
        _ members: [JSONShape.Member],
        at path: String
    ) {
        let words = Verification.allCases.map(\.rawValue)
        checkObject(
            value,
            members + [
                .optional("verification", .oneOf(words)), .optional("source", .text),
            ],
            at: path
        )
        guard let object = value.object else { return }
        guard let word = object.text("verification") else {
            return findings.add(.unverified, at: Self.path(path, "verification"))
        }
        guard object.text("source") == nil, let verification = Verification(rawValue: word)
        else { return }
        let place = Self.path(path, "source")
        if verification == .verified {
            findings.add(.unsourced(verification), at: place)
        } else {
            findings.note(.unsourced(verification), at: place)
        }
    }

    private mutating func noteUnknown(in object: JSONObject, known: [String], at path: String) {
        for member in object.members where !known.contains(member.name) {
            guard isStrict ? member.value != .null : true else { continue }
            let nearest = Suggestions.nearest(to: member.name, among: known)
            let kind = RegionFinding.Kind.unknownMember(nearest: nearest)
            let place = Self.path(path, member.name)
            if isStrict {
                findings.add(kind, at: place)
            } else {
                findings.note(nearest.isEmpty ? .notRead : kind, at: place)
            }
        }
    }

    private mutating func object(_ value: JSONValue, at path: String) -> JSONObject? {
        guard let object = value.object else {
            expected(.object, at: path)
            return nil
        }
        for name in object.repeated { findings.add(.repeatedMember, at: Self.path(path, name)) }
        return object
    }
}
