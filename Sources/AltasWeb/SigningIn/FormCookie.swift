import AltasCrypto

/// A value of the browser's own, from which a form's hidden value follows while nobody has signed in.
enum FormCookie {
    private static func name(isSecure: Bool) -> String { isSecure ? "__Host-form" : "form" }

    /// What the browser sends back.
    static func value(of request: Request) -> String? {
        request.cookie(name(isSecure: request.isSecure)).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// A new one: 128 random bits.
    ///
    /// - Throws: What the random source throws.
    static func fresh(for request: Request) throws -> Cookie {
        let value = Base64URL.encode(try SecureRandom().bytes(16))
        return Cookie(name(isSecure: request.isSecure), value)
    }
}
