import CCrypto

/// A failure of libcrypto: a fault of ours or of the machine, never of what a user typed.
package struct CryptoFault: Error, Equatable, Sendable {
    /// The C function that failed.
    package let operation: String
    /// What libcrypto said about it; empty when it said nothing.
    package let reason: String

    /// The oldest error in this thread's queue, which is emptied.
    init(_ operation: String) {
        self.operation = operation
        reason = Self.takeReason()
    }

    private static func takeReason() -> String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0 else { return "" }
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            buffer.initialize(repeating: 0)
            ERR_error_string_n(code, buffer.baseAddress, buffer.count)
            return String(
                decoding: buffer.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
                as: UTF8.self
            )
        }
    }
}
