import AltasCrypto

/// Badges in SVG: the credential is one element directly after the `svg` tag (Open Badges 3.0, section 5.3.2).
package enum SVGBadge {
    static let namespace = "https://purl.imsglobal.org/ob/v3p0"

    /// The picture with the credential in it and, where there is a sealing, the seal as its last line.
    ///
    /// A picture is an `svg` document of ours: the tag `<svg` is its first.
    ///
    /// - Throws: ``UnreadableContainer`` when `picture` has no such tag or holds a credential already; what `sealing`
    ///   throws.
    package static func baking(
        _ credential: BakedCredential,
        into picture: String,
        sealedBy sealing: Sealing? = nil
    ) throws -> [UInt8] {
        guard let tag = picture.range(of: "<svg"),
            let end = picture[tag.upperBound...].firstIndex(of: ">")
        else { throw UnreadableContainer.otherFormat }
        guard !picture.contains(namespace) else { throw UnreadableContainer.severalCredentials }
        let head = picture[..<end] + " xmlns:openbadges=\"\(namespace)\">"
        let rest = picture[picture.index(after: end)...].trimmingXMLSpace()
        var bytes = Array("\(head)\n\(element(credential))\(rest)".utf8)
        if let sealing {
            bytes += Array("<!--\(try sealing(Digest.of(bytes)))-->".utf8)
        }
        return bytes + [0x0A]
    }

    /// The credential in a badge.
    ///
    /// - Throws: ``UnreadableContainer`` when it is no XML throughout, or holds no credential or more than one.
    package static func credential(
        in bytes: [UInt8]
    ) throws(UnreadableContainer) -> BakedCredential {
        var reader = SVGBadgeReader()
        var scanner = XMLScanner(bytes)
        while let token = try scanner.next() { try reader.take(token) }
        return try BakedCredential(text: try reader.credential())
    }

    private static func element(_ credential: BakedCredential) -> String {
        switch credential {
        case .jwt(let token):
            "<openbadges:credential verify=\"\(token)\"></openbadges:credential>\n"
        case .json(let bytes):
            """
            <openbadges:credential><![CDATA[\(split(String(decoding: bytes, as: UTF8.self)))]]>\
            </openbadges:credential>

            """
        }
    }

    /// A text without the end of a CDATA section in it: that is cut in two sections.
    private static func split(_ text: String) -> String {
        text.split(separator: "]]>", omittingEmptySubsequences: false)
            .joined(separator: "]]]]><![CDATA[>")
    }
}

extension String {
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}
