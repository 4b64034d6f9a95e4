internal import AltasCore
internal import AltasJSON

/// The plans, sets and aims of a file, wherever in it they lie.
struct GrepObjects {
    /// The plans.
    private(set) var plans: [GrepObject] = []
    /// What the first set or aim that names its plan says of that.
    private(set) var planReference: JSONValue?
    /// The code of the set in which the file lists an aim.
    private(set) var parents: [String: String] = [:]
    /// The sets of aims, each code once.
    private(set) var sets: [GrepItem] = []
    /// The aims, each code once.
    private(set) var aims: [GrepItem] = []
    private var places: [String: Int] = [:]
    private var names = FactNames("grep")

    /// The members in which objects list others, and what those are.
    private static let lists: [(member: String, type: GrepObject.Kind)] = [
        ("kompetansemaalsett", .set), ("tilhoerende-kompetansemaalsett", .set),
        ("kompetansemaal", .aim),
    ]

    /// Reads a file one object at a time where it is an array.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is too large, no text or no JSON.
    init(_ file: SourceFile, findings: inout ImportFindings) throws(Refusal) {
        let text = try SourceText.utf8(
            file.bytes,
            path: file.path,
            limit: FrameworkFormat.sizeLimit
        )
        var scanner = JSONScanner(text, path: file.path)
        var found = ImportFindings()
        swap(&found, &findings)
        if scanner.next() == .array {
            try scanner.eachElement { (index, scanner) throws(Refusal) in
                gather(try scanner.value(), at: "[\(index)]", findings: &found)
            }
        } else {
            try readObject(&scanner, findings: &found)
        }
        try scanner.end()
        swap(&found, &findings)
    }

    /// An object of Grep, or arrays of them by name, such as `kompetansemaal_lk20`.
    private mutating func readObject(
        _ scanner: inout JSONScanner,
        findings: inout ImportFindings
    ) throws(Refusal) {
        let value = try scanner.value()
        if let object = GrepObject(value, path: ""), object.type != .other || !object.code.isEmpty {
            return gather(value, at: "", findings: &findings)
        }
        for member in value.object?.members ?? [] {
            let name = member.name.lowercased()
            let type: GrepObject.Kind =
                name.hasPrefix("kompetansemaalsett")
                ? .set
                : name.hasPrefix("kompetansemaal")
                    ? .aim
                    : name.hasPrefix("laereplan") ? .plan : .other
            for (index, element) in (member.value.array ?? [member.value]).enumerated() {
                let path = member.value.array == nil ? member.name : "\(member.name)[\(index)]"
                gather(element, at: path, as: type, findings: &findings)
            }
        }
    }

    /// Takes an object and those that it lists.
    private mutating func gather(
        _ value: JSONValue,
        at path: String,
        as type: GrepObject.Kind = .other,
        findings: inout ImportFindings
    ) {
        guard let object = GrepObject(value, path: path, type: type) else {
            return findings.omit(.wrongKind, at: Place(path: path))
        }
        for name in object.repeated {
            findings.warn(.repeatedMember(name), at: Place(path: "\(path).\(name)"))
        }
        take(object, findings: &findings)
        gatherLists(of: object, findings: &findings)
        if let chapter = object.members["kompetansemaal-kapittel"],
            let inner = GrepObject(chapter, path: "\(path).kompetansemaal-kapittel", type: .plan)
        {
            gatherLists(of: inner, findings: &findings)
        }
    }

    private mutating func gatherLists(of object: GrepObject, findings: inout ImportFindings) {
        for (member, type) in Self.lists {
            for (index, value) in (object.members[member]?.array ?? []).enumerated() {
                if object.type == .set, let code = GrepObject.code(of: value) {
                    note(object.code, asParentOf: code, at: object.path, findings: &findings)
                }
                guard value.object != nil, object.type != type else { continue }
                gather(
                    value,
                    at: "\(object.path).\(member)[\(index)]",
                    as: type,
                    findings: &findings
                )
            }
        }
    }

    private mutating func note(
        _ parent: String,
        asParentOf code: String,
        at path: String,
        findings: inout ImportFindings
    ) {
        guard let first = parents[code] else {
            parents[code] = parent
            return
        }
        guard first != parent else { return }
        findings.warn(.severalParents(item: code, other: parent), at: Place(path: path))
    }

    /// Keeps an object; of two with one code, the one that says more.
    private mutating func take(_ object: GrepObject, findings: inout ImportFindings) {
        guard !object.code.isEmpty else {
            return findings.omit(.missing("kode"), at: Place(path: object.path))
        }
        switch object.type {
        case .plan: plans.append(object)
        case .set: put(GrepItem(object, names: &names), in: \.sets)
        case .aim: put(GrepItem(object, names: &names), in: \.aims)
        case .other: return findings.omit(.wrongKind, at: Place(path: object.path))
        }
        planReference = planReference ?? object.members["tilhoerer-laereplan"]
    }

    private mutating func put(
        _ item: GrepItem,
        in list: WritableKeyPath<GrepObjects, [GrepItem]>
    ) {
        let count = self[keyPath: list].count
        guard let known = places[item.code], known < count,
            self[keyPath: list][known].code == item.code
        else {
            places[item.code] = count
            self[keyPath: list].append(item)
            return
        }
        if item.size > self[keyPath: list][known].size { self[keyPath: list][known] = item }
    }

    /// Gives the sets and then the aims to `body`, each code once; none is left afterwards.
    mutating func giveItems(to body: (GrepItem) -> Void) {
        sets.forEach(body)
        sets = []
        aims.forEach(body)
        aims = []
    }
}
