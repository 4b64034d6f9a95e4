/// What a request is about (RFC 9112, section 3.2): its path and query, split first and then decoded, once.
package struct Target: Sendable, Hashable {
    /// A name and a value of a query or form.
    package struct Item: Sendable, Hashable {
        /// The name.
        package let name: String
        /// The value; empty where there was none.
        package let value: String
    }

    /// The parts of the path, decoded: a `/` inside one of them was sent as `%2F`.
    package let segments: [String]
    /// Whether the path ends in a slash that it could do without.
    package let hasTrailingSlash: Bool
    /// The items of the query, in order.
    package let query: [Item]
    /// Whether it is the `*` of `OPTIONS *`.
    package let isAsterisk: Bool

    /// The first page: what a request is taken to be about that cannot be read.
    static let home = Target()

    private init() {
        (segments, hasTrailingSlash, query, isAsterisk) = ([], false, [], false)
    }

    /// Reads a target as it was sent.
    ///
    /// - Throws: ``RequestProblem/malformed`` for what no honest client sends: bytes that need encoding and are not
    ///   encoded, text that is not UTF-8, null bytes, and parts of a path that are empty, `.` or `..` in any spelling.
    package init(_ bytes: some Sequence<UInt8>) throws(RequestProblem) {
        let bytes = Array(bytes)
        isAsterisk = bytes.elementsEqual("*".utf8)
        guard !isAsterisk else {
            (segments, hasTrailingSlash, query) = ([], false, [])
            return
        }
        guard bytes.allSatisfy(Self.isPlain) else { throw .malformed }
        let parts = try Self.origin(of: bytes[...]).split(
            separator: UInt8(ascii: "?"),
            maxSplits: 1,
            omittingEmptySubsequences: false
        )
        var path = parts[0].dropFirst()
        hasTrailingSlash = path.last == UInt8(ascii: "/")
        if hasTrailingSlash { path = path.dropLast() }
        segments = try Self.segments(of: path, isRoot: path.isEmpty && !hasTrailingSlash)
        let items = parts.count == 2 ? Self.items(of: parts[1]) : []
        guard let items else { throw .malformed }
        query = items
    }

    /// What a target that cannot be read is about, as far as the beginning of its path tells.
    static func readable(_ bytes: [UInt8]) -> Target {
        let path = bytes.prefix { $0 != UInt8(ascii: "?") }
        let slashes = path.indices.filter { path[$0] == slashByte }
        let area = slashes.count > 3 ? path[..<slashes[3]] : path
        return (try? Target(bytes)) ?? (try? Target(path)) ?? (try? Target(area)) ?? .home
    }

    /// The items of a query or a form (`application/x-www-form-urlencoded`); nil when they cannot be decoded.
    package static func items(of bytes: ArraySlice<UInt8>, isMultiline: Bool = false) -> [Item]? {
        var items: [Item] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let sides = pair.split(
                separator: UInt8(ascii: "="),
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            let texts = sides.map {
                PercentCode.decode($0, plusIsSpace: true, isMultiline: isMultiline)
            }
            guard let name = texts[0], let value = texts.count == 2 ? texts[1] : "" else {
                return nil
            }
            items.append(Item(name: name, value: value))
        }
        return items
    }

    /// Leaves a scheme and authority out, which a server must accept (RFC 9112, section 3.2.2).
    private static func origin(
        of bytes: ArraySlice<UInt8>
    ) throws(RequestProblem) -> ArraySlice<UInt8> {
        if bytes.first == UInt8(ascii: "/") { return bytes }
        for scheme in ["http://", "https://"] where bytes.starts(with: scheme.utf8) {
            let rest = bytes.dropFirst(scheme.utf8.count)
            guard let slash = rest.firstIndex(of: UInt8(ascii: "/")) else { return [slashByte] }
            return rest[slash...]
        }
        throw .malformed
    }

    private static let slashByte = UInt8(ascii: "/")

    private static func segments(
        of path: ArraySlice<UInt8>,
        isRoot: Bool
    ) throws(RequestProblem) -> [String] {
        if isRoot { return [] }
        var segments: [String] = []
        for part in path.split(separator: slashByte, omittingEmptySubsequences: false) {
            guard !part.contains(UInt8(ascii: "\\")), let text = PercentCode.decode(part),
                !text.isEmpty, text != ".", text != ".."
            else { throw .malformed }
            segments.append(text)
        }
        return segments
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "#")
    }
}
