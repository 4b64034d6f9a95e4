/// Why bytes are not the JSON of a credential.
package enum UnreadableCredential: Error, Equatable, Sendable {
    /// There are more bytes than are read.
    case tooLarge(limit: Int)
    /// They are not UTF-8, or begin with a byte order mark.
    case notUTF8
    /// They are not one JSON value; the line counts from 1.
    case notJSON(line: Int)
    /// They are JSON, but not an object.
    case notAnObject
    /// Values lie too deep in each other.
    case tooDeep
    /// A member comes twice in one object, so that two readers may read two things.
    case repeatedMember(String)
}
