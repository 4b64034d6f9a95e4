import AltasCrypto

/// Names for requests: 16 hexadecimal digits, which repeat nowhere and tell nothing.
enum RequestID {
    static func next() -> String {
        withUnsafeBytes(of: UInt64.random(in: .min ... .max)) { Hex.encode(Array($0)) }
    }
}
