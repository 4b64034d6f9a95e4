import AltasStore

extension Register {
    /// Makes sure that the register can be read, and tells nothing of what is in it: whoever watches a server may ask.
    ///
    /// - Throws: What any question would throw when the file is gone, damaged or busy.
    package func checkReading() throws {
        _ = try read { try $0.head() }
    }
}
