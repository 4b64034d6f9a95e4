import AltasCrypto

/// Percent encoding (RFC 3986, section 2.1): text in a path, a query or a form.
enum PercentCode {
    /// The text that bytes stand for; nil when a `%` stands without two digits, or the text is not UTF-8 or not clean.
    ///
    /// In a form `+` is a space, and text of several lines may hold line ends and tabs; no other control character ever may be
    /// part of it.
    static func decode(
        _ bytes: ArraySlice<UInt8>,
        plusIsSpace: Bool = false,
        isMultiline: Bool = false
    ) -> String? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var rest = bytes
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "%"):
                guard let value = octet(rest.prefix(2)) else { return nil }
                output.append(value)
                rest = rest.dropFirst(2)
            case UInt8(ascii: "+") where plusIsSpace: output.append(UInt8(ascii: " "))
            default: output.append(byte)
            }
        }
        guard output.allSatisfy({ isClean($0, isMultiline) }) else { return nil }
        return String(validating: output, as: UTF8.self)
    }

    private static func octet(_ digits: ArraySlice<UInt8>) -> UInt8? {
        guard digits.count == 2 else { return nil }
        return Hex.decode(String(decoding: digits, as: UTF8.self))?.first
    }

    private static func isClean(_ byte: UInt8, _ isMultiline: Bool) -> Bool {
        let isLineByte = byte == 0x09 || byte == 0x0A || byte == 0x0D
        return byte >= 0x20 && byte != 0x7F || isMultiline && isLineByte
    }

    /// The text with everything but unreserved characters encoded, so that it fits into any part of a URL.
    static func encode(_ text: String) -> String {
        var output = ""
        for byte in text.utf8 {
            if unreserved.contains(byte) {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                output += "%" + Hex.encode([byte]).uppercased()
            }
        }
        return output
    }

    private static let unreserved = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8
    )
}
