/// A form with a file in it (RFC 7578), as browsers send one.
struct MultipartForm {
    /// What was filled in or chosen for one field.
    struct Part: Equatable {
        /// The field.
        let name: String
        /// What it holds.
        let bytes: ArraySlice<UInt8>
    }

    /// The parts, in order.
    let parts: [Part]

    /// A form of ours has one field; a few more are put up with.
    private static let partLimit = 8
    private static let headLimit = 2048

    /// Reads a body.
    ///
    /// - Throws: ``RequestProblem/mediaType`` when the body is something else, ``RequestProblem/malformed``.
    init(_ request: Request) throws(RequestProblem) {
        guard let boundary = try Self.boundary(request.headers["content-type"] ?? "") else {
            throw .mediaType
        }
        let delimiter = Array("\r\n--\(boundary)".utf8)
        var parts: [Part] = []
        var rest = request.body[...]
        guard rest.starts(with: delimiter.dropFirst(2)) else { throw .malformed }
        rest = rest.dropFirst(delimiter.count - 2)
        while !rest.starts(with: "--".utf8) {
            guard rest.starts(with: "\r\n".utf8), parts.count < Self.partLimit,
                let end = rest.dropFirst(2).place(of: delimiter)
            else { throw .malformed }
            parts.append(try Self.part(rest[(rest.startIndex + 2)..<end]))
            rest = rest[(end + delimiter.count)...]
        }
        self.parts = parts
    }

    /// What a field holds; nil when there is no such field, or it is there twice.
    subscript(name: String) -> ArraySlice<UInt8>? {
        let named = parts.filter { $0.name == name }
        return named.count == 1 ? named[0].bytes : nil
    }

    /// What stands between the parts (RFC 2046, section 5.1.1); nil when the body is no such form.
    private static func boundary(_ type: String) throws(RequestProblem) -> String? {
        let pieces = type.split(separator: ";").map(\.trimmed)
        guard pieces.first?.lowercased() == "multipart/form-data" else { return nil }
        for piece in pieces.dropFirst() where piece.lowercased().hasPrefix("boundary=") {
            let value = piece.dropFirst("boundary=".count)
            let isQuoted = value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
            let boundary = String(isQuoted ? value.dropFirst().dropLast() : value)
            guard (1...70).contains(boundary.utf8.count),
                boundary.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\"") })
            else { throw .malformed }
            return boundary
        }
        throw .malformed
    }

    private static func part(_ bytes: ArraySlice<UInt8>) throws(RequestProblem) -> Part {
        let blank = Array("\r\n\r\n".utf8)
        guard let end = bytes.prefix(headLimit).place(of: blank) else { throw .malformed }
        let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
        let field = "content-disposition:"
        guard let line = lines.first(where: { $0.lowercased().hasPrefix(field) }),
            let name = line.firstMatch(of: /;[ \t]*name="([^"]*)"/)
        else { throw .malformed }
        return Part(name: String(name.1), bytes: bytes[(end + blank.count)...])
    }
}

extension ArraySlice<UInt8> {
    /// Where some bytes are first; nil when they are not there.
    fileprivate func place(of pattern: [UInt8]) -> Index? {
        guard let first = pattern.first else { return nil }
        var start = startIndex
        while let next = self[start...].firstIndex(of: first) {
            if self[next...].starts(with: pattern) { return next }
            start = next + 1
        }
        return nil
    }
}
