/// How something is fetched, where fetching is allowed.
package struct Network: Sendable {
    /// Gets what is at an address, of the media types that are wanted.
    package let get: @Sendable (_ address: String, _ accept: String) throws -> [UInt8]

    /// Fetches by this.
    package init(get: @escaping @Sendable (_ address: String, _ accept: String) throws -> [UInt8]) {
        self.get = get
    }
}
