/// A JSON object whose members keep their order.
struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
    /// One member.
    struct Member: Sendable {
        let name: String
        var value: JSONValue
    }

    /// The members, each name once.
    private(set) var members: [Member]
    /// Names that came again; what they said is lost.
    var repeated: [String] = []

    init(_ members: [Member] = []) {
        self.members = members
    }

    init(dictionaryLiteral elements: (String, JSONValue?)...) {
        members = elements.compactMap { name, value in
            value.map { Member(name: name, value: $0) }
        }
    }

    var isEmpty: Bool { members.isEmpty }

    /// The value of a member; setting nil takes the member away.
    subscript(name: String) -> JSONValue? {
        get { members.first { $0.name == name }?.value }
        set {
            let place = members.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The text of a member that says something; nil where it is missing, blank or no string.
    func text(_ name: String) -> String? {
        guard let text = self[name]?.string else { return nil }
        if let first = text.utf8.first, first > 0x20, first < 0x7F { return text }
        return text.contains { !$0.isWhitespace } ? text : nil
    }

    /// Itself as a value, or nil when it has no members.
    var nonEmpty: JSONValue? { isEmpty ? nil : .object(self) }
}

extension JSONObject: Equatable {
    /// Whether two objects say the same, in whatever order.
    static func == (left: Self, right: Self) -> Bool {
        left.members.count == right.members.count
            && left.members.allSatisfy { right[$0.name] == $0.value }
    }
}
