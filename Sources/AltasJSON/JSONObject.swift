/// A JSON object whose members keep their order.
package struct JSONObject: Sendable, ExpressibleByDictionaryLiteral {
    /// One member.
    package struct Member: Sendable {
        /// What it is called.
        package let name: String
        /// What it says.
        package var value: JSONValue

        /// Pairs a name with a value.
        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The members, each name once.
    package private(set) var members: [Member]
    /// Names that came again; what they said is lost.
    package internal(set) var repeated: [String] = []

    /// An object with these members, whose names differ.
    package init(_ members: [Member] = []) {
        self.members = members
    }

    /// An object with these members, without those that are nil.
    package init(dictionaryLiteral elements: (String, JSONValue?)...) {
        members = elements.compactMap { name, value in
            value.map { Member(name: name, value: $0) }
        }
    }

    /// Whether it has no members.
    package var isEmpty: Bool { members.isEmpty }

    /// The value of a member; setting nil takes the member away.
    package subscript(name: String) -> JSONValue? {
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
    package func text(_ name: String) -> String? {
        guard let text = self[name]?.string else { return nil }
        if let first = text.utf8.first, first > 0x20, first < 0x7F { return text }
        return text.contains { !$0.isWhitespace } ? text : nil
    }

    /// Itself as a value, or nil when it has no members.
    package var nonEmpty: JSONValue? { isEmpty ? nil : .object(self) }
}

extension JSONObject: Equatable {
    /// Whether two objects say the same, in whatever order.
    package static func == (left: Self, right: Self) -> Bool {
        left.members.count == right.members.count
            && left.members.allSatisfy { right[$0.name] == $0.value }
    }
}
