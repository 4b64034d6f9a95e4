import AltasCore
import AltasCrypto

/// Identifiers for what comes without one, made from slug and codes, so that two registers give the
/// same content the same identifiers (RFC 9562, version 8).
enum Identifiers {
    /// The identifier of an edition.
    static func edition(_ slug: String) -> String { uuid("edition", slug) }

    /// The same items with an identifier for each that has none.
    static func adding(to items: [Item], of slug: String) -> [Item] {
        guard items.contains(where: \.identifier.isEmpty) else { return items }
        var taken = Set(items.map(\.identifier))
        var paths: [Item.ID: String] = [:]
        return items.map { item in
            let code = item.code.description
            let path = item.parent.flatMap { paths[$0] }.map { "\($0)>\(code)" } ?? code
            paths[item.id] = path
            guard item.identifier.isEmpty else { return item }
            var item = item
            item.identifier = free(slug, path, among: &taken)
            return item
        }
    }

    /// An item that has moved may have taken along the identifier of the place where it was.
    private static func free(
        _ slug: String,
        _ path: String,
        among taken: inout Set<String>
    ) -> String {
        var identifier = uuid("item", slug, path)
        var number = 2
        while !taken.insert(identifier).inserted {
            identifier = uuid("item", slug, path, String(number))
            number += 1
        }
        return identifier
    }

    private static func uuid(_ parts: String...) -> String {
        var bytes = Array(Digest.of(parts.joined(separator: "\u{1F}")).bytes.prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        var digits = Array(Hex.encode(bytes).utf8)
        for place in [20, 16, 12, 8] { digits.insert(UInt8(ascii: "-"), at: place) }
        return String(decoding: digits, as: UTF8.self)
    }
}

extension EditionTree {
    /// The same edition with an identifier for itself and for every item that has none.
    func identified() throws -> EditionTree {
        var edition = edition
        if edition.identifier.isEmpty { edition.identifier = Identifiers.edition(edition.slug) }
        let items = Identifiers.adding(to: items, of: edition.slug)
        return try EditionTree(edition: edition, items: items)
    }
}
