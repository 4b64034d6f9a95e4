extension Quad {
    /// The statement as a line of canonical N-Quads (RDF Dataset Canonicalization, section 4.2), with its
    /// line end; `label` names blank nodes, without the `_:`.
    func line(naming label: (Int) -> String) -> [UInt8] {
        var line: [UInt8] = []
        for term in [subject, predicate, object, graph] {
            guard let term else { continue }
            term.write(to: &line, naming: label)
            line.append(0x20)
        }
        line += ".\n".utf8
        return line
    }
}

extension Quad.Term {
    private static let string = "http://www.w3.org/2001/XMLSchema#string"

    fileprivate func write(to line: inout [UInt8], naming label: (Int) -> String) {
        switch self {
        case .address(let address): line += "<\(address)>".utf8
        case .blank(let number): line += "_:\(label(number))".utf8
        case .literal(let text, let type, let language):
            line.append(UInt8(ascii: "\""))
            Self.writeEscaped(text, to: &line)
            line.append(UInt8(ascii: "\""))
            if let language {
                line += "@\(language)".utf8
            } else if type != Self.string {
                line += "^^<\(type)>".utf8
            }
        }
    }

    private static func writeEscaped(_ text: String, to line: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): line += "\\\"".utf8
            case UInt8(ascii: "\\"): line += "\\\\".utf8
            case 0x08: line += "\\b".utf8
            case 0x09: line += "\\t".utf8
            case 0x0A: line += "\\n".utf8
            case 0x0C: line += "\\f".utf8
            case 0x0D: line += "\\r".utf8
            case ..<0x10: line += "\\u000\(String(byte, radix: 16, uppercase: true))".utf8
            case ..<0x20, 0x7F: line += "\\u00\(String(byte, radix: 16, uppercase: true))".utf8
            default: line.append(byte)
            }
        }
    }
}
