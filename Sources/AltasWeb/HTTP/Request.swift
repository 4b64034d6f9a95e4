package import AltasText

/// A request, read once and whole.
package struct Request: Sendable {
    /// What is asked to be done.
    package let method: Method
    /// What it is about.
    package let target: Target
    /// The fields of its head.
    package let headers: Headers
    /// Its body; empty when there is none.
    package let body: [UInt8]
    /// Who asks: the address at the other end, or the one that a believed proxy names.
    package let client: Address
    /// Whether nobody between here and the client can read along.
    package let isSecure: Bool
    /// Names the request in the log and on the page that tells of a fault.
    package let id: String
    /// The language to answer in.
    package let language: Language
    /// What the placeholders of its route's path stand for.
    var parameters: [String: String] = [:]
    /// Who asks, when they have signed in and the route is not for everybody alike.
    package var visitor: Visitor?

    /// A request; what most have in common has a default.
    package init(
        _ method: Method,
        _ target: Target,
        headers: Headers = [:],
        body: [UInt8] = [],
        client: Address = .loopback,
        isSecure: Bool = false
    ) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
        self.client = client
        self.isSecure = isSecure
        id = RequestID.next()
        language = LanguageChoice.language(of: target, headers)
    }
}

// MARK: - Asking

extension Request {
    /// What a placeholder of the route's path stands for.
    ///
    /// Asking for one that the path does not have is a mistake in the program, and stops it.
    package func parameter(_ name: String) -> String {
        guard let value = parameters[name] else {
            preconditionFailure("The path has no placeholder \(name).")
        }
        return value
    }

    /// The first value of a name in the query.
    package func query(_ name: String) -> String? {
        target.query.first { $0.name == name }?.value
    }

    /// The items of a form in the body, in order.
    ///
    /// - Throws: ``RequestProblem/mediaType`` when the body is something else, ``RequestProblem/malformed``.
    package func form() throws(RequestProblem) -> [Target.Item] {
        let kind = headers["content-type"]?.split(separator: ";").first?.trimmed.lowercased()
        guard kind == "application/x-www-form-urlencoded" else { throw .mediaType }
        guard let items = Target.items(of: body[...], isMultiline: true) else { throw .malformed }
        return items
    }

    /// The value of a cookie (RFC 6265, section 5.4).
    package func cookie(_ name: String) -> String? { Cookie.value(of: name, in: headers) }

    /// Whether whoever asks is a program that reads JSON, and not a person with a browser.
    package var prefersJSON: Bool {
        if isForPrograms { return true }
        let kinds = headers.list(of: "accept").map { $0.prefix { $0 != ";" }.trimmed }
        let json = kinds.firstIndex { $0 == "application/json" || $0.hasSuffix("+json") }
        let page = kinds.firstIndex { $0 == "text/html" || $0 == "application/xhtml+xml" }
        return json.map { $0 < page ?? .max } ?? false
    }
}
