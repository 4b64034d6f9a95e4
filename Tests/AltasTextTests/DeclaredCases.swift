import Foundation

/// The cases that the source of an enum declares: no second list has to be kept in step with it.
enum DeclaredCases {
    /// The names of the cases of `name`, in a file of AltasCore's values.
    static func names(of name: String, in file: String) throws -> Set<String> {
        let tests = URL(filePath: #filePath).deletingLastPathComponent()
        let values = "../../Sources/AltasCore/Values/\(file)"
        let source = try String(contentsOf: tests.appending(path: values), encoding: .utf8)
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
        guard let start = lines.firstIndex(where: { $0.contains("enum \(name):") }) else {
            return []
        }
        let indent = lines[start].prefix(while: \.isWhitespace)
        let body = lines[(start + 1)...].prefix { $0 != "\(indent)}" }
        let prefix = "\(indent)    case "
        return Set(
            body.filter { $0.hasPrefix(prefix) }.map { line in
                String(line.dropFirst(prefix.count).prefix { $0.isLetter || $0.isNumber })
            }
        )
    }

    /// The name of a value's case.
    static func name(of value: some Any) -> String {
        let label = Mirror(reflecting: value).children.first?.label
        return label ?? String(describing: value)
    }
}
