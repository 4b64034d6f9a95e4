/// The head of a request, checked: what follows it is framed in one way only.
struct Head {
    let method: Method
    let target: Target
    let headers: Headers
    /// How many bytes the body has, where the head says so.
    let announced: Int?

    /// - Throws: ``RequestProblem`` for every way of writing a head that two readers could understand differently.
    init(_ raw: RawHead, target bytes: [UInt8]) throws(RequestProblem) {
        let version = String(decoding: raw.version, as: UTF8.self)
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else { throw .version }
        guard raw.isWhole(targetByteCount: bytes.count) else { throw .malformed }
        headers = try Self.headers(raw.fields)
        try Self.checkHost(headers, isRequired: version == "HTTP/1.1")
        announced = try Self.bodyByteCount(headers, mayBeChunked: version == "HTTP/1.1")
        guard let method = Method(rawValue: String(decoding: raw.method, as: UTF8.self)) else {
            throw .notImplemented
        }
        self.method = method
        target = try Target(bytes)
    }

    /// The fields, with whatever is not UTF-8 in a value replaced.
    static func headers(_ fields: [RawHead.Field]) throws(RequestProblem) -> Headers {
        var headers: Headers = [:]
        for field in fields {
            let name = String(decoding: field.name, as: UTF8.self)
            let isClean = field.value.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }
            guard name.isToken, isClean else { throw .malformed }
            let value = String(decoding: field.value, as: UTF8.self)
            headers.add(name, String(value[...].trimmed))
        }
        return headers
    }

    /// Exactly one host, and one that could be one (RFC 9112, section 3.2).
    private static func checkHost(
        _ headers: Headers,
        isRequired: Bool
    ) throws(RequestProblem) {
        let hosts = headers.values(of: "host")
        guard hosts.count == 1 || hosts.isEmpty && !isRequired else { throw .malformed }
        guard hosts.allSatisfy({ $0.utf8.allSatisfy(hostBytes.contains) }) else { throw .malformed }
    }

    private static let hostBytes = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~%!$&'()*+,;=:[]".utf8
    )

    /// One length or one coding, never both and never twice (RFC 9112, section 6.3).
    private static func bodyByteCount(
        _ headers: Headers,
        mayBeChunked: Bool
    ) throws(RequestProblem) -> Int? {
        let lengths = headers.values(of: "content-length")
        let codings = headers.values(of: "transfer-encoding")
        guard lengths.count + codings.count < 2 else { throw .malformed }
        if let coding = codings.first {
            guard mayBeChunked else { throw .malformed }
            guard coding.lowercased() == "chunked" else { throw .notImplemented }
            return nil
        }
        guard let length = lengths.first else { return 0 }
        guard !length.isEmpty, length.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let count = Int(length)
        else { throw .malformed }
        return count
    }
}
