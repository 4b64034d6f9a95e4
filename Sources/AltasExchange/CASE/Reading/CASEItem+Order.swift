extension CASEItem {
    /// Whether this item comes before a sibling, by the number or letter that it has among them,
    /// else by its code; what has none comes last.
    func isBefore(_ other: CASEItem) -> Bool {
        switch Self.order(enumeration, other.enumeration) {
        case 0: Self.order(code, other.code) < 0
        case let order: order < 0
        }
    }

    private static func order(_ left: String?, _ right: String?) -> Int {
        switch (left, right) {
        case (nil, nil): 0
        case (nil, _?): 1
        case (_?, nil): -1
        case (let left?, let right?): naturalOrder(left, right)
        }
    }

    /// Negative where `left` comes first when numbers in the texts count as numbers: `A2`, `A10`.
    private static func naturalOrder(_ left: String, _ right: String) -> Int {
        var (left, right) = (Substring(left), Substring(right))
        while let first = left.first, let second = right.first {
            let numbers = (left.prefix(while: \.isASCIIDigit), right.prefix(while: \.isASCIIDigit))
            if numbers.0.isEmpty || numbers.1.isEmpty {
                guard first == second else { return first < second ? -1 : 1 }
                left.removeFirst()
                right.removeFirst()
            } else {
                let order = numberOrder(numbers.0, numbers.1)
                guard order == 0 else { return order }
                left.removeFirst(numbers.0.count)
                right.removeFirst(numbers.1.count)
            }
        }
        return left.count - right.count
    }

    private static func numberOrder(_ left: Substring, _ right: Substring) -> Int {
        let (left, right) = (left.drop { $0 == "0" }, right.drop { $0 == "0" })
        guard left.count == right.count else { return left.count - right.count }
        return left == right ? 0 : left < right ? -1 : 1
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
