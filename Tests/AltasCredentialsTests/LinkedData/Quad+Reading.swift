import Foundation

@testable import AltasCredentials

extension Quad {
    /// Reads N-Quads as the test suites write them.
    ///
    /// - Returns: The statements, and the labels of their blank nodes by our numbers.
    static func reading(_ text: String) throws -> (quads: [Quad], labels: [Int: String]) {
        var reader = Reader()
        let quads = try text.split(separator: "\n").compactMap { try reader.quad(String($0)) }
        return (quads, Dictionary(uniqueKeysWithValues: reader.numbers.map { ($1, $0) }))
    }

    private struct Reader {
        var numbers: [String: Int] = [:]

        mutating func quad(_ line: String) throws -> Quad? {
            let pattern = #"""
                <[^>]*>|_:[^\s]+|"(?:[^"\\]|\\.)*"(?:\^\^<[^>]*>|@[A-Za-z0-9-]+)?
                """#
            let expression = try NSRegularExpression(pattern: pattern)
            let whole = NSRange(line.startIndex..., in: line)
            let terms = expression.matches(in: line, range: whole).compactMap { match in
                Range(match.range, in: line).map { term(String(line[$0])) }
            }
            guard terms.count >= 3 else { return nil }
            return Quad(terms[0], terms[1], terms[2], in: terms.count > 3 ? terms[3] : nil)
        }

        private mutating func term(_ text: String) -> Term {
            if text.hasPrefix("<") { return .address(unescaped(text.dropFirst().dropLast())) }
            if text.hasPrefix("_:") {
                let label = String(text.dropFirst(2))
                let number = numbers[label] ?? numbers.count
                numbers[label] = number
                return .blank(number)
            }
            let end = text.lastIndex(of: "\"") ?? text.startIndex
            let value = unescaped(text[text.index(after: text.startIndex)..<end])
            let rest = text[text.index(after: end)...]
            if rest.hasPrefix("@") {
                let type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString"
                return .literal(value, type: type, language: String(rest.dropFirst()))
            }
            guard !rest.isEmpty else {
                return .literal(value, type: "http://www.w3.org/2001/XMLSchema#string")
            }
            return .literal(value, type: unescaped(rest.dropFirst(3).dropLast()))
        }

        private func unescaped(_ text: Substring) -> String {
            var result = ""
            var rest = text
            while let character = rest.popFirst() {
                guard character == "\\", let mark = rest.popFirst() else {
                    result.append(character)
                    continue
                }
                let count = ["u": 4, "U": 8][mark] ?? 0
                let digits = rest.prefix(count)
                rest = rest.dropFirst(count)
                if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
                    result.unicodeScalars.append(scalar)
                } else {
                    let plain: [Character: Character] = [
                        "t": "\t", "n": "\n", "r": "\r", "b": "\u{8}", "f": "\u{C}",
                    ]
                    result.append(plain[mark] ?? mark)
                }
            }
            return result
        }
    }
}
