/// A kind of file that may hold a certificate.
package enum FileKind: String, Codable, Hashable, Sendable, CaseIterable {
    /// A credential with its proof inside.
    case json = "JSON"
    /// A credential as a signed token.
    case jwt = "JWT"
    /// A badge as a drawing.
    case svg = "SVG"
    /// A badge as a picture.
    case png = "PNG"
    /// The certificate on paper, with the credential attached.
    case pdf = "PDF"
    /// Several of these.
    case zip = "ZIP"
    /// What a phone reads from the paper.
    case qr = "QR"
}

extension FileKind {
    private static let headSize = 512

    /// The kind that these bytes are of, told by how they begin; nil for any other.
    init?(_ bytes: [UInt8]) {
        if bytes.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else if bytes.starts(with: PNGChunks.signature) {
            self = .png
        } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else {
            let head = String(decoding: bytes.prefix(Self.headSize), as: UTF8.self)
            self.init(text: head.trimmingXMLSpace())
        }
    }

    private init?(text: Substring) {
        let marks = ["<?xml", "<!--", "<!DOCTYPE svg", "<svg"]
        if text.hasPrefix("{") {
            self = .json
        } else if marks.contains(where: text.hasPrefix) {
            self = .svg
        } else if text.hasPrefix("https://") || text.hasPrefix("http://") {
            self = .qr
        } else if text.contains("."), text.utf8.allSatisfy(Self.isTokenByte) {
            self = .jwt
        } else {
            return nil
        }
    }

    /// Whether a byte may stand in a signed token: base64url and the dot.
    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }
}
