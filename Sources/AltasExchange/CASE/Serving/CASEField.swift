internal import AltasJSON

/// A member of a document, or of what it holds, as a filter and an order name it: `licenseURI.title`.
struct CASEField: Hashable, Sendable {
    /// The members of a document, as it stands outside a package.
    static let names = Set(CASEShape.document.members.map(\.name) + ["CFPackageURI"])

    private let path: [String]

    /// The field of a name; nil for one that no document can have.
    init?(_ text: some StringProtocol) {
        path = String(text).split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !path.contains(""), Self.isKnown(path) else { return nil }
    }

    private static func isKnown(_ path: [String]) -> Bool {
        guard let first = path.first, names.contains(first) else { return false }
        let rest = path.dropFirst()
        let kind = first == "CFPackageURI" ? .one(.link) : CASEShape.document[first]?.kind
        switch kind {
        case .anything?: return true
        case .one(let shape)?, .many(let shape)?:
            return rest.count < 2 && rest.allSatisfy { shape[$0] != nil }
        default: return rest.isEmpty
        }
    }

    /// What a document says there, as text; empty where it says nothing.
    func values(in document: JSONObject) -> [String] {
        Self.values(of: .object(document), at: path[...])
    }

    private static func values(of value: JSONValue, at path: ArraySlice<String>) -> [String] {
        switch value {
        case .null: return []
        case .array(let elements): return elements.flatMap { values(of: $0, at: path) }
        case .object(let object):
            guard let name = path.first else { return [value.text] }
            return object[name].map { values(of: $0, at: path.dropFirst()) } ?? []
        case .string(let text), .number(let text): return path.isEmpty ? [text] : []
        case .bool(let value): return path.isEmpty ? [String(value)] : []
        }
    }
}

/// Two texts side by side: numbers by what they count, moments and other texts letter by letter, letter case aside.
enum CASETextOrder {
    /// Negative where `left` comes first.
    static func order(_ left: String, _ right: String) -> Int {
        if let left = Double(left), let right = Double(right), left.isFinite, right.isFinite {
            return left < right ? -1 : left > right ? 1 : 0
        }
        let (left, right) = (left.lowercased(), right.lowercased())
        return left < right ? -1 : left > right ? 1 : 0
    }
}
