import CQREncode

/// A QR code (ISO/IEC 18004): a square of dark and light modules that a camera reads as text.
package struct QRCode: Sendable, Hashable {
    /// How many modules it is wide and high, without the quiet zone around it.
    package let size: Int
    private let modules: [Bool]

    /// How much of a code may be lost or covered.
    package enum Correction: Sendable, CaseIterable {
        /// About 7 %, for the smallest code.
        case low
        /// About 15 %, for paper that is folded and carried.
        case medium
    }

    /// The smallest code for a text; nil when there is none, which is from about 2,300 bytes on.
    ///
    /// By `QRcode_encodeData` of libqrencode, in the mode for bytes.
    package init?(_ text: String, _ correction: Correction = .medium) {
        let bytes = Array(text.utf8)
        let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, correction.level)
        guard let code else { return nil }
        defer { QRcode_free(code) }
        size = Int(code.pointee.width)
        let data = UnsafeBufferPointer(start: code.pointee.data, count: size * size)
        modules = data.map { $0 & 1 == 1 }
    }

    /// Whether a module is dark; everything outside is light.
    package subscript(row: Int, column: Int) -> Bool {
        let inside = 0..<size
        guard inside.contains(row), inside.contains(column) else { return false }
        return modules[row * size + column]
    }

    /// How wide the light border must be for readers to find the code, in modules.
    package static let quietZone = 4
}

extension QRCode.Correction {
    fileprivate var level: QRecLevel {
        switch self {
        case .low: QR_ECLEVEL_L
        case .medium: QR_ECLEVEL_M
        }
    }
}
