package import AltasCrypto

/// Makes the seal of a file from the SHA-256 of all its bytes that come before the seal.
///
/// The text is printable ASCII that may stand in a comment, and as long for every digest. Where the seal begins:
///
/// - PDF: at the `%` of the last line but one, which is `%` and the text; `%%EOF` is the last line.
/// - SVG: at the `<!--` of the comment that ends the file, but for one line feed.
/// - PNG: at the length of the chunk `seAl` that is the last before `IEND`.
/// - ZIP: at the text itself, which is the archive's comment; the comment's length comes before it and is sealed.
package typealias Sealing = (Digest) throws -> String
