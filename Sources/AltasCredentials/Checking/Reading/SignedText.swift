package import AltasJSON

/// Something signed, as it was found.
package enum SignedText: Equatable, Sendable {
    /// A document with its proof inside.
    case document(JSONObject)
    /// A document as a signed token.
    case token(String)
    /// What a phone reads from the paper, and the address before it, if any, without the `#`.
    case code(String, address: String?)
}
