package import AltasCrypto
import Foundation

/// Which content an answer has, so that whoever has it already need not have it sent again (RFC 9110, section 8.8.3).
///
/// A strong tag: two answers with one tag have the same bytes.
package struct EntityTag: Hashable, Sendable, CustomStringConvertible {
    /// The tag as a field has it, in its quotes.
    package let description: String

    /// The tag of a content.
    package init(of body: [UInt8]) {
        self.init(Digest.of(body))
    }

    /// The tag of a content by its digest, of which half is more than enough to tell two apart.
    package init(_ digest: Digest) {
        let half = Data(digest.bytes.prefix(16)).base64EncodedString()
        description = "\"\(half.prefix { $0 != "=" })\""
    }

    /// Whether a request says that whoever asks has this content (RFC 9110, section 13.1.2).
    func isHeld(by headers: Headers) -> Bool {
        headers.list(of: "if-none-match").contains { text in
            text == "*" || text == description || text == "W/" + description
        }
    }
}

extension Response {
    /// The answer with a tag of its content; without the content when whoever asks has it already (304).
    ///
    /// Only what was read and is whole (200, asked for with `GET` or `HEAD`) is tagged.
    ///
    /// - Parameters:
    ///   - request: the request that it answers.
    ///   - tag: the content's tag, where it is known; else it is worked out.
    /// - Returns: the answer; what it says of how long it may be kept stays, and where it says nothing, only whoever asked
    ///   keeps it, and asks each time whether it still holds.
    package func conditional(for request: Request, _ tag: EntityTag? = nil) -> Response {
        guard status == .ok, request.method == .get || request.method == .head else { return self }
        let tag = tag ?? EntityTag(of: body)
        var response = self
        response.headers["etag"] = tag.description
        if response.headers["cache-control"] == nil {
            response.headers["cache-control"] = "private, no-cache"
        }
        guard tag.isHeld(by: request.headers) else { return response }
        response.status = .notModified
        response.body = []
        response.headers["content-type"] = nil
        return response
    }
}
