/// How much is taken out of one file that somebody hands in.
package struct ReadingLimits: Equatable, Sendable {
    /// How many files may be inside it.
    package var files: Int
    /// How many bytes they may have together, once expanded.
    package var bytes: Int

    /// Limits; those that nothing of ours comes near are the default.
    package init(files: Int = 64, bytes: Int = 8 << 20) {
        self.files = files
        self.bytes = bytes
    }
}
