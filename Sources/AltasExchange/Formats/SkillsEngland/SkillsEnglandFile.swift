internal import AltasCore
internal import AltasJSON

/// The standards that a file of Skills England holds.
///
/// Of a file with all of them, only those that were asked for stay in memory.
struct SkillsEnglandFile {
    /// What every standard is called, in the order of the file.
    private(set) var names: [String] = []
    /// Those that were asked for; the first where none was.
    private(set) var found: [Standard] = []
    private let wanted: String?

    /// One standard with the path to it.
    struct Standard {
        let members: JSONObject
        let path: String

        /// Such as `ST0005`.
        var reference: String { members.text("referenceNumber") ?? "" }

        /// The reference number with the version, as people choose it: `ST0005 1.2`.
        var name: String {
            [reference, members.version].compactMap { $0 }.joined(separator: " ")
        }
    }

    /// Reads an object, an array of objects, or an object whose members are such arrays.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when the file is too large, no text or no
    ///   JSON.
    init(_ file: SourceFile, named name: String?) throws(Refusal) {
        wanted = name?.lowercased().trimmingSpaces
        let text = try SourceText.utf8(
            file.bytes,
            path: file.path,
            limit: FrameworkFormat.sizeLimit
        )
        var scanner = JSONScanner(text, path: file.path)
        if scanner.next() == .array {
            try addElements(of: "", &scanner)
        } else if scanner.next() == .object {
            try addMembers(&scanner)
        } else {
            throw scanner.refusal(.notThis)
        }
        try scanner.end()
    }

    private mutating func addElements(
        of member: String,
        _ scanner: inout JSONScanner
    ) throws(Refusal) {
        try scanner.eachElement { (index, scanner) throws(Refusal) in
            guard let object = try scanner.value().object else { return }
            add(object, at: "\(member)[\(index)]")
        }
    }

    /// One standard, or arrays of standards by name.
    private mutating func addMembers(_ scanner: inout JSONScanner) throws(Refusal) {
        var members: [JSONObject.Member] = []
        try scanner.eachMember { (name, scanner) throws(Refusal) in
            if scanner.next() == .array, !SkillsEnglandPart.isKnown(name) {
                let count = names.count
                var whole = scanner
                try addElements(of: name, &scanner)
                if names.count == count {
                    members.append(JSONObject.Member(name: name, value: try whole.value()))
                }
            } else {
                members.append(JSONObject.Member(name: name, value: try scanner.value()))
            }
        }
        add(JSONObject(members), at: "")
    }

    private mutating func add(_ object: JSONObject, at path: String) {
        guard object.text("referenceNumber") != nil else { return }
        let standard = Standard(members: object, path: path)
        names.append(standard.name)
        let isWanted = wanted.map { wanted in
            [standard.reference, standard.name].contains { $0.lowercased() == wanted }
        }
        if isWanted ?? found.isEmpty { found.append(standard) }
    }
}

extension JSONObject {
    /// The version of a standard as printed.
    var version: String? {
        text("version") ?? text("versionNumber")
            ?? ["version", "versionNumber"].compactMap { self[$0]?.number }.first
    }
}

extension JSONValue {
    /// A number as printed; nil for anything else.
    fileprivate var number: String? {
        if case .number(let text) = self { text } else { nil }
    }
}
