import CMicrohttpd
import Foundation

/// The head of a request where the daemon has put its pieces: valid during one call of it.
struct RawHead {
    /// The name and value of a field.
    struct Field {
        let name: UnsafeRawBufferPointer
        let value: UnsafeRawBufferPointer
    }

    let method: UnsafeRawBufferPointer
    let version: UnsafeRawBufferPointer
    let fields: [Field]
    private let byteCount: Int

    init(
        _ connection: OpaquePointer,
        method: UnsafePointer<CChar>,
        version: UnsafePointer<CChar>
    ) {
        self.method = UnsafeRawBufferPointer(start: method, count: strlen(method))
        self.version = UnsafeRawBufferPointer(start: version, count: strlen(version))
        fields = Self.fields(of: connection)
        byteCount = altas_mhd_head_size(connection)
    }

    private static func fields(of connection: OpaquePointer) -> [Field] {
        var fields: [Field] = []
        withUnsafeMutablePointer(to: &fields) { fields in
            _ = altas_mhd_fields(
                connection,
                { context, _, name, nameCount, value, valueCount in
                    context?.assumingMemoryBound(to: [Field].self).pointee.append(
                        Field(
                            name: UnsafeRawBufferPointer(start: name, count: nameCount),
                            value: UnsafeRawBufferPointer(start: value, count: valueCount)
                        )
                    )
                    return .YES
                },
                fields
            )
        }
        return fields
    }
}

// MARK: - What a forgiving library hides

extension RawHead {
    /// Whether the pieces make up the whole head, one right after the other.
    ///
    /// Before 1.0 the library parses a head in place, cuts values off at null bytes, joins folded lines elsewhere, and takes
    /// a line that begins with a null byte for the end: each of them leaves a gap, and each can hide a field from us that a
    /// proxy in front of us has seen (request smuggling). Bare line feeds leave a gap too. Version 1.0 refuses all
    /// of them when it is told to be strict.
    func isWhole(targetByteCount: Int) -> Bool {
        guard altas_mhd_is_forgiving() != 0 else { return true }
        guard let start = method.baseAddress, let versionStart = version.baseAddress,
            versionStart == start + method.count + 1 + targetByteCount + 1
        else { return false }
        var place = versionStart + version.count + Self.lineEnd
        for field in fields {
            guard let name = field.name.baseAddress, let value = field.value.baseAddress,
                name == place, isBlank(from: name + field.name.count + 1, to: value)
            else { return false }
            place = value + field.value.count + Self.lineEnd
        }
        return place + Self.lineEnd == start + byteCount
    }

    /// CR and LF.
    private static let lineEnd = 2

    private func isBlank(from start: UnsafeRawPointer, to end: UnsafeRawPointer) -> Bool {
        guard start <= end else { return false }
        return UnsafeRawBufferPointer(start: start, count: end - start).allSatisfy {
            $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
        }
    }
}
