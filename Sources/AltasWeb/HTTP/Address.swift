import Foundation

/// An IP address; one of version 4 is held as version 6 maps it (RFC 4291, section 2.5.5.2).
package struct Address: Hashable, Sendable, CustomStringConvertible {
    private let high: UInt64
    private let low: UInt64

    /// This machine itself, in version 4.
    package static let loopback = Address(v4: 0x7F00_0001)

    private init(v4: UInt32) {
        high = 0
        low = 0xFFFF << 32 | UInt64(v4)
    }

    private init(_ v6: in6_addr) {
        (high, low) = withUnsafeBytes(of: v6) { bytes in
            (
                UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self)),
                UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
            )
        }
    }

    /// The address that a text spells: `127.0.0.1`, `::1`, `[::1]`; nil for a name or anything else.
    package init?(_ text: String) {
        var v4 = in_addr()
        var v6 = in6_addr()
        let bare =
            text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text[...]
        if inet_pton(AF_INET, text, &v4) == 1 {
            self.init(v4: UInt32(bigEndian: v4.s_addr))
        } else if inet_pton(AF_INET6, String(bare), &v6) == 1 {
            self.init(v6)
        } else {
            return nil
        }
    }

    /// The address that a socket's peer has; nil for what is no internet address.
    init?(_ address: UnsafePointer<sockaddr>) {
        let raw = UnsafeRawPointer(address)
        switch Int32(address.pointee.sa_family) {
        case AF_INET:
            let v4 = raw.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr
            self.init(v4: UInt32(bigEndian: v4))
        case AF_INET6: self.init(raw.loadUnaligned(as: sockaddr_in6.self).sin6_addr)
        default: return nil
        }
    }

    /// Whether it is of version 4.
    var isV4: Bool { high == 0 && low >> 32 == 0xFFFF }

    /// Whether it is this machine itself.
    package var isLoopback: Bool {
        isV4 ? low >> 24 & 0xFF == 0x7F : high == 0 && low == 1
    }

    /// Whether it stands for every address that this machine has.
    var isAny: Bool { isV4 ? low & 0xFFFF_FFFF == 0 : high == 0 && low == 0 }

    /// The address as it is written, without brackets.
    package var description: String {
        if isV4 {
            return (0..<4).map { String(low >> (24 - 8 * $0) & 0xFF) }.joined(separator: ".")
        }
        var bytes = in6_addr()
        withUnsafeMutableBytes(of: &bytes) { target in
            target.storeBytes(of: high.bigEndian, as: UInt64.self)
            target.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(AF_INET6, &bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    }
}
