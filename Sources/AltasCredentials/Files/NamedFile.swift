/// A file by its name, as it is attached to another or packed with others.
package struct NamedFile: Equatable, Sendable {
    /// Its name, without folders.
    package var name: String
    /// What is in it.
    package var bytes: [UInt8]

    /// Names these bytes.
    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}
