internal import AltasCore
internal import AltasJSON

/// What an item says that CASE has no member for, as our part of its extensions.
struct CASEItemExtension {
    /// The part itself.
    let object: JSONObject

    /// Takes what a package holds.
    init(_ object: JSONObject) {
        self.object = object
    }

    /// States what the other members of an item cannot.
    ///
    /// - Parameters:
    ///   - item: the item.
    ///   - tag: the language whose texts the other members hold.
    ///   - hasCode: whether they hold the code, or it follows from the item's place.
    ///   - hasStatement: whether they hold the longer wording in that language.
    init(_ item: Item, textsIn tag: String, hasCode: Bool, hasStatement: Bool) {
        var title = item.title
        title[tag] = nil
        var statement = item.statement
        if hasStatement { statement[tag] = nil }
        let assessment = item.assessment
        var object = JSONObject()
        object["code"] = hasCode ? nil : .string(item.code.description)
        object["title"] = Self.texts(title.texts)
        object["statement"] = Self.texts(statement.texts)
        object["requirement"] = Self.word(item.requirement, unless: .required)
        object["choose"] = item.choose.map { .number(String($0)) }
        object["outcome"] = assessment.kind.map { .string($0.rawValue) }
        object["methods"] = Self.list(assessment.methods.map(\.rawValue))
        object["setting"] = Self.word(assessment.setting, unless: .any)
        object["refreshMonths"] = assessment.refreshMonths.map { .number(String($0)) }
        object["neededFor"] = Self.list(assessment.neededFor)
        object["verification"] = Self.word(item.verification, unless: .secondHand)
        object["facts"] = Self.texts(item.facts.filter { !$0.key.hasPrefix(CASEFacts.prefix) })
        self.object = object
    }

    /// Adds what the package holds to an item; what cannot be understood is passed over.
    func add(to item: inout Item) {
        for (tag, text) in texts("title") where item.title[tag] == nil { item.title[tag] = text }
        for (tag, text) in texts("statement") where item.statement[tag] == nil {
            item.statement[tag] = text
        }
        item.requirement = word("requirement") ?? item.requirement
        item.choose = number("choose", to: 10_000) ?? item.choose
        item.assessment.kind = word("outcome") ?? item.assessment.kind
        item.assessment.methods = list("methods").map(Method.init(rawValue:))
        item.assessment.setting = word("setting") ?? item.assessment.setting
        item.assessment.refreshMonths = number("refreshMonths", to: 1200)
        item.assessment.neededFor = list("neededFor")
        item.verification = word("verification") ?? item.verification
        item.facts.merge(texts("facts").filter { !$0.key.hasPrefix(CASEFacts.prefix) }) { $1 }
    }
}

extension CASEItemExtension {
    private static func texts(_ texts: [String: String]) -> JSONValue? {
        let members = texts.sorted { $0.key < $1.key }.map {
            JSONObject.Member(name: $0.key, value: .string($0.value))
        }
        return JSONObject(members).nonEmpty
    }

    private static func list(_ texts: [String]) -> JSONValue? {
        texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
    }

    private static func word<Word: RawRepresentable<String> & Equatable>(
        _ word: Word,
        unless usual: Word
    ) -> JSONValue? {
        word == usual ? nil : .string(word.rawValue)
    }

    private func texts(_ name: String) -> [String: String] {
        let members = object[name]?.object?.members ?? []
        return members.reduce(into: [:]) { $0[$1.name] = $1.value.string }
    }

    private func list(_ name: String) -> [String] { object[name]?.strings ?? [] }

    private func word<Word: RawRepresentable<String>>(_ name: String) -> Word? {
        object[name]?.string.flatMap(Word.init(rawValue:))
    }

    private func number(_ name: String, to most: Int) -> Int? {
        object[name]?.integer.flatMap { (1...most).contains($0) ? $0 : nil }
    }
}
