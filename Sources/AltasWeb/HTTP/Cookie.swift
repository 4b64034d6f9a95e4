/// A small text that a browser keeps for us and sends back (RFC 6265).
package struct Cookie: Sendable {
    /// Its name.
    package let name: String
    /// Its value: letters, digits and marks of base64url.
    package let value: String
    /// How many seconds it is kept; nil until the browser is closed, 0 to be forgotten at once.
    package let maximumAge: Int?

    /// A cookie.
    package init(_ name: String, _ value: String, maximumAge: Int? = nil) {
        self.name = name
        self.value = value
        self.maximumAge = maximumAge
    }

    /// The cookie as a field's value: for the whole site, for no script, and for no other site's requests.
    package func field(isSecure: Bool) -> String {
        let age = maximumAge.map { "; Max-Age=\($0)" } ?? ""
        return "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + age
            + (isSecure ? "; Secure" : "")
    }

    /// The value of the first cookie of a name.
    static func value(of name: String, in headers: Headers) -> String? {
        for field in headers.values(of: "cookie") {
            for pair in field.split(separator: ";") {
                let sides = pair.split(
                    separator: "=",
                    maxSplits: 1,
                    omittingEmptySubsequences: false
                )
                if sides.count == 2, sides[0].trimmed == name { return String(sides[1].trimmed) }
            }
        }
        return nil
    }
}
