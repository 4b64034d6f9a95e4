/// A place in a file.
package struct Place: Hashable, Sendable, Codable {
    /// The line, from 1; nil where lines say nothing.
    package var line: Int?
    /// The path to a JSON member, such as `CFItems[3].humanCodingScheme`.
    package var path: String?

    /// Points at a line, at a member, at both or at the whole file.
    package init(line: Int? = nil, path: String? = nil) {
        self.line = line
        self.path = path
    }
}
