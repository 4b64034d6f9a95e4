extension JSONValue: ExpressibleByStringLiteral {
    /// A text.
    package init(stringLiteral text: String) {
        self = .string(text)
    }
}

extension JSONValue: ExpressibleByIntegerLiteral {
    /// A whole number.
    package init(integerLiteral number: Int) {
        self = .number(String(number))
    }
}

extension JSONValue: ExpressibleByBooleanLiteral {
    /// A truth value.
    package init(booleanLiteral value: Bool) {
        self = .bool(value)
    }
}

extension JSONValue: ExpressibleByArrayLiteral {
    /// Values in order.
    package init(arrayLiteral elements: JSONValue...) {
        self = .array(elements)
    }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
    /// Values by name.
    package init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { .init(name: $0, value: $1) }))
    }
}
