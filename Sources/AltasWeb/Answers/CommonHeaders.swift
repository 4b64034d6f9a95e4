import AltasCrypto
import AltasText
import Foundation

/// What every answer carries, whatever it is: what a browser may do with it, and that nobody keeps it.
enum CommonHeaders {
    /// Nothing is loaded, run or framed; the page's own stylesheet is known by its digest.
    static let contentSecurityPolicy: String = {
        let digest = Data(Digest.of(Stylesheet.css.description).bytes).base64EncodedString()
        return [
            "default-src 'none'", "style-src 'sha256-\(digest)'", "img-src data:",
            "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
        ].joined(separator: "; ")
    }()

    private static let always: [(name: String, value: String)] = [
        ("content-security-policy", contentSecurityPolicy),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ]

    /// Adds them; an answer that says how it may be kept has its way.
    static func add(to headers: inout Headers, isSecure: Bool) {
        for (name, value) in always { headers[name] = value }
        if headers["cache-control"] == nil { headers["cache-control"] = "no-store" }
        if isSecure { headers["strict-transport-security"] = "max-age=31536000" }
    }
}
