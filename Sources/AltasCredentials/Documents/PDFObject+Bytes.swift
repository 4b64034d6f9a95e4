extension PDFObject {
    /// The value as it stands in a file.
    var bytes: [UInt8] {
        switch self {
        case .null: Array("null".utf8)
        case .boolean(let value): Array(value ? "true".utf8 : "false".utf8)
        case .integer(let value): Array(String(value).utf8)
        case .real(let value): Array(PDFNumber.text(value).utf8)
        case .name(let name): Self.bytes(ofName: name)
        case .string(let string): Self.bytes(ofString: string)
        case .array(let items): Self.bracketed("[", items.map(\.bytes), "]")
        case .dictionary(let dictionary): dictionary.bytes
        case .reference(let number): Array("\(number) 0 R".utf8)
        }
    }

    fileprivate static func bracketed(
        _ open: String,
        _ items: [[UInt8]],
        _ close: String
    ) -> [UInt8] {
        Array(open.utf8) + items.joined(separator: [0x20]) + Array(close.utf8)
    }

    fileprivate static func bytes(ofName name: String) -> [UInt8] {
        [UInt8(ascii: "/")]
            + name.utf8.flatMap { byte -> [UInt8] in
                let isPlain = (0x21...0x7E).contains(byte) && !"#()<>[]{}/%".utf8.contains(byte)
                return isPlain ? [byte] : Array("#\(Self.hex([byte]))".utf8)
            }
    }

    /// In parentheses where it is plain ASCII, else as hexadecimal digits.
    private static func bytes(ofString string: [UInt8]) -> [UInt8] {
        let isPlain = string.allSatisfy { (0x20..<0x7F).contains($0) && !"()\\".utf8.contains($0) }
        guard isPlain else { return Array("<\(hex(string))>".utf8) }
        return Array("(".utf8) + string + Array(")".utf8)
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return byte < 16 ? "0\(digits)" : digits
        }.joined()
    }
}

extension PDFDictionary {
    /// The dictionary as it stands in a file.
    var bytes: [UInt8] {
        PDFObject.bracketed(
            "<<",
            members.map { PDFObject.bytes(ofName: $0.key) + [0x20] + $0.value.bytes },
            ">>"
        )
    }
}

/// Numbers as PDF files have them: no exponent, and no more digits than a page can show.
enum PDFNumber {
    /// A number with at most three digits after the point.
    static func text(_ value: Double) -> String {
        let thousandths = Int((value * 1000).rounded())
        let (whole, rest) = abs(thousandths).quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "-" : ""
        guard rest > 0 else { return "\(sign)\(whole)" }
        var digits = String(String(1000 + rest).dropFirst())
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}
