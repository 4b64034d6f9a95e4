/// Why bytes could not be compressed or brought back.
package enum CompressionFault: Error, Equatable, Sendable {
    /// They are not what zlib wrote: cut off, changed, or followed by something else.
    case damaged
    /// They are, or would become, more bytes than are allowed.
    case tooLarge(limit: Int)
    /// zlib refused for a reason of its own, such as want of memory; the number is its result code.
    case refused(Int32)
}
