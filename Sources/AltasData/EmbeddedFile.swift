/// One file of `Curricula` or `Standards`, as it was when the executable was built.
package struct EmbeddedFile: Sendable {
    /// Where the file lies in the source tree, such as `Standards/NO/profile.json`.
    package let path: String

    /// The whole file, byte for byte in UTF-8.
    package let text: String
}
