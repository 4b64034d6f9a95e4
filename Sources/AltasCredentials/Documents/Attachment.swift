/// A file that a document carries.
package struct Attachment: Equatable, Sendable {
    /// Its name.
    package var name: String
    /// Its media type, such as `application/json`.
    package var mediaType: String
    /// What it is, in words.
    package var description: String
    /// What is in it.
    package var bytes: [UInt8]

    /// A file to attach.
    package init(name: String, mediaType: String, description: String, bytes: [UInt8]) {
        self.name = name
        self.mediaType = mediaType
        self.description = description
        self.bytes = bytes
    }
}
