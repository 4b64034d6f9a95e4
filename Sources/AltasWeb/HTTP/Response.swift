package import AltasText

/// An answer, as a value.
package struct Response: Sendable, Hashable {
    /// How the request ended.
    package var status: Status
    /// The fields of its head; those that every answer carries are added on the way out.
    package var headers: Headers
    /// Its content.
    package var body: [UInt8]

    /// An answer.
    package init(_ status: Status = .ok, headers: Headers = [:], body: [UInt8] = []) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A page for people.
    package static func page(_ html: HTML, _ status: Status = .ok) -> Response {
        Response(
            status,
            headers: ["content-type": "text/html; charset=utf-8"],
            body: Array(html.description.utf8)
        )
    }

    /// A value for programs; equal values have equal bytes.
    ///
    /// - Throws: What encoding it throws.
    package static func json(_ value: some Encodable, _ status: Status = .ok) throws -> Response {
        Response(
            status,
            headers: ["content-type": "application/json"],
            body: try JSONText.bytes(of: value)
        )
    }

    /// Plain text.
    package static func text(_ text: String, _ status: Status = .ok) -> Response {
        Response(
            status,
            headers: ["content-type": "text/plain; charset=utf-8"],
            body: Array(text.utf8)
        )
    }

    /// The way to another page of ours: by default read it (303), else ask there in the same way.
    package static func redirect(to link: Link, _ status: Status = .seeOther) -> Response {
        Response(status, headers: ["location": link.description])
    }

    /// What went wrong, for programs (RFC 9457).
    package static func problem(_ problem: Problem) throws -> Response {
        var response = try json(problem, Status(rawValue: problem.status))
        response.headers["content-type"] = "application/problem+json"
        return response
    }
}
