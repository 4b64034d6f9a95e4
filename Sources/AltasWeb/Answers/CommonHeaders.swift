import AltasCrypto
import AltasText
import Foundation

/// What every answer carries, whatever it is: what a browser may do with it, and that nobody keeps it.
enum CommonHeaders {
    private static let policyName = "content-security-policy"

    /// Nothing is loaded, run or framed; the page's own stylesheet is known by its digest.
    static let contentSecurityPolicy = [
        "default-src 'none'", "style-src \(source(of: Stylesheet.css))", "img-src data:",
        "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
    ].joined(separator: "; ")

    /// The same, but for the one script that a page brings along, which is known by its digest too.
    private static let policyOfPaperCheck =
        contentSecurityPolicy + "; script-src \(source(of: PaperCheck.script))"

    private static func source(of text: HTML) -> String {
        let digest = Data(Digest.of(text.description).bytes).base64EncodedString()
        return "'sha256-\(digest)'"
    }

    private static let always: [(name: String, value: String)] = [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ]

    /// Adds them; an answer that says how it may be kept has its way.
    static func add(to headers: inout Headers, isSecure: Bool) {
        for (name, value) in always { headers[name] = value }
        if headers[policyName] != policyOfPaperCheck { headers[policyName] = contentSecurityPolicy }
        if headers["cache-control"] == nil { headers["cache-control"] = "no-store" }
        if isSecure { headers["strict-transport-security"] = "max-age=31536000" }
    }
}

extension CommonHeaders {
    /// Lets the page that checks what a certificate's paper says run the script that it brings along, and no other.
    static func allowPaperCheck(in headers: inout Headers) {
        headers[policyName] = policyOfPaperCheck
    }
}
