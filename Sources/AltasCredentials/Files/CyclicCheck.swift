private import CZlib

/// The CRC-32 that PNG and ZIP guard their parts with.
enum CyclicCheck {
    /// The CRC-32 of these bytes, by `crc32_z` of zlib.
    static func of(_ bytes: [UInt8]) -> UInt32 {
        bytes.withUnsafeBufferPointer {
            UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count))
        }
    }
}
