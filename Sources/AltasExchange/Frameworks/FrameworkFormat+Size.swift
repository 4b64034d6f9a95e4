extension FrameworkFormat {
    /// The most bytes that a file of a framework may have.
    package static let sizeLimit = 100_000_000
}
