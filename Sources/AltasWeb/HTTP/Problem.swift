/// What went wrong, as programs read it: problem details (RFC 9457).
package struct Problem: Encodable, Sendable, Hashable {
    /// What kind of problem it is: none but what its status says.
    package let type = "about:blank"
    /// The kind in words.
    package let title: String
    /// The digits of the status.
    package let status: Int
    /// What went wrong this time; nil when the title says all.
    package let detail: String?
    /// Names the request, as the log does.
    package let instance: String

    /// A problem with one request.
    package init(_ status: Status, _ title: String, detail: String?, request: String) {
        self.title = title
        self.status = status.rawValue
        self.detail = detail
        instance = "urn:altas:request:\(request)"
    }

    private enum CodingKeys: CodingKey {
        case type, title, status, detail, instance
    }
}
