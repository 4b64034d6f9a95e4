/// What somebody else deflated, expanded with care.
enum Inflated {
    /// The expanded bytes.
    ///
    /// - Throws: ``UnreadableContainer``: `tooLarge` when they are more than `limit`, `damaged` when zlib refuses them.
    static func bytes(
        of packed: [UInt8],
        as format: Compression.Format,
        limit: Int
    ) throws(UnreadableContainer) -> [UInt8] {
        do {
            return try Compression.decompress(packed, as: format, limit: limit)
        } catch .tooLarge {
            throw .tooLarge
        } catch {
            throw .damaged
        }
    }
}
