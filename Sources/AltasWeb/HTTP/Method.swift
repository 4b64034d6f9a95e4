/// What a request asks to be done (RFC 9110, section 9).
package enum Method: String, Sendable, CaseIterable {
    /// To read.
    case get = "GET"
    /// To read, but without the content.
    case head = "HEAD"
    /// To do something.
    case post = "POST"
    /// To put something in its place.
    case put = "PUT"
    /// To change part of something.
    case patch = "PATCH"
    /// To take something away.
    case delete = "DELETE"
    /// To know what may be asked.
    case options = "OPTIONS"
    /// To have the request sent back, which nothing here does.
    case trace = "TRACE"
    /// To read what the body describes, which nothing here does.
    case query = "QUERY"

    /// What something here may be asked to do.
    static let offered = allCases.filter { $0 != .trace && $0 != .query }
}
