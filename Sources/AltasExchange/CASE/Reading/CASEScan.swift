internal import AltasCore
internal import AltasJSON

/// What a package holds, read a member at a time and kept as small as may be.
struct CASEScan {
    /// What the file is called in a refusal.
    let path: String
    /// The document.
    var document = CASEDocument()
    /// The items in the file's order.
    var items: [CASEItem] = []
    /// Where in ``items`` an identifier stands.
    var places: [String: Int] = [:]
    /// The association that each item has its parent from; nil for an item that has none here.
    var parents: [CASEParent?] = []
    /// The other associations.
    var associations: [ImportedAssociation] = []
    /// The definitions, rubrics and extensions, and members of the package that are not known.
    var rest = JSONObject()
    /// What was noted.
    var check = CASECheck()
    private var seen: Set<String> = []
    /// Where lists begin that came before what their members refer to.
    private var passedOver: [String: JSONScanner] = [:]
    /// One copy of each fact that many items share.
    private var shared: [String: String] = [:]

    init(path: String) {
        self.path = path
    }

    /// Reads a whole file.
    mutating func read(_ text: [UInt8]) throws(Refusal) {
        var scanner = JSONScanner(text, path: path)
        guard scanner.next() == .object else { throw scanner.refusal(.notJSON) }
        try readPackage(from: &scanner, isWrapped: false)
        try scanner.end()
        guard seen.contains("CFDocument") else {
            throw .badFile(path: path, line: nil, problem: .notThis)
        }
        for name in ["CFItems", "CFAssociations"] {
            guard var scanner = passedOver[name] else { continue }
            passedOver[name] = nil
            try readList(name, from: &scanner)
        }
    }

    private mutating func readPackage(
        from scanner: inout JSONScanner,
        isWrapped: Bool
    ) throws(Refusal) {
        try scanner.eachMember { (name, scanner) throws(Refusal) in
            if name == "CFPackage", !isWrapped, scanner.next() == .object {
                try readPackage(from: &scanner, isWrapped: true)
            } else {
                try readMember(name, from: &scanner)
            }
        }
    }

    private mutating func readMember(
        _ name: String,
        from scanner: inout JSONScanner
    ) throws(Refusal) {
        let isFirst = seen.insert(name).inserted
        if !isFirst { check.warn(.repeatedMember(name), at: name) }
        switch (name, scanner.next()) {
        case (_, .array) where !isFirst: try scanner.skipList()
        case _ where !isFirst: _ = try scanner.value()
        case ("CFDocument", .object): try readDocument(from: &scanner)
        case ("CFDocument", _):
            throw .badFile(path: path, line: nil, problem: .member(path: name))
        case ("CFItems", .array) where seen.contains("CFDocument"),
            ("CFAssociations", .array)
        where seen.isSuperset(of: ["CFDocument", "CFItems"]) && passedOver.isEmpty:
            try readList(name, from: &scanner)
        case ("CFItems", .array), ("CFAssociations", .array):
            passedOver[name] = scanner
            try scanner.skipList()
        default: try readRest(name, from: &scanner)
        }
    }

    private mutating func readDocument(from scanner: inout JSONScanner) throws(Refusal) {
        let object = try scanner.value().object ?? JSONObject()
        document = CASEDocument(object["CFDocument"]?.object ?? object)
        check.check(document.all, as: .document, at: "CFDocument")
    }

    private mutating func readRest(
        _ name: String,
        from scanner: inout JSONScanner
    ) throws(Refusal) {
        let value = try scanner.value()
        if name == "CFItems" || name == "CFAssociations" {
            if value != .null { check.omit(.wrongKind, at: name) }
        } else if value != .null {
            rest[name] = value
            if let part = rest.loosened(from: .package)[name] {
                check.check(JSONObject.Member(name: name, value: part), in: .package, at: name)
            }
        }
    }

    /// Reads the objects of a list, also where each is wrapped in a member of its own name.
    private mutating func readList(
        _ name: String,
        from scanner: inout JSONScanner
    ) throws(Refusal) {
        let wrapper = String(name.dropLast())
        try scanner.eachElement { (index, scanner) throws(Refusal) in
            guard index < CASEReader.mostObjects else {
                throw scanner.refusal(.member(path: "\(name)[\(index)]"))
            }
            guard let object = try scanner.value().object else {
                return check.omit(.wrongKind, at: "\(name)[\(index)]")
            }
            let inner = object[wrapper]?.object ?? object
            if name == "CFItems" {
                add(item: inner, at: index)
            } else {
                add(association: inner, at: index)
            }
        }
    }

    /// Lets go of the items and of what leads to them.
    mutating func forgetItems() {
        items = []
        places = [:]
        parents = []
        shared = [:]
    }

    /// The same facts, with texts that came before in the copy already held.
    mutating func sharing(_ facts: [String: String]) -> [String: String] {
        facts.mapValues { text in
            if let known = shared[text] { return known }
            if shared.count < 4096 { shared[text] = text }
            return text
        }
    }
}
