private import CZlib

/// The owner of one compression of zlib's (`z_stream` of `deflate`), good for one use.
final class Deflater {
    private let stream: UnsafeMutablePointer<z_stream>

    /// Begins a compression.
    ///
    /// - Throws: ``CompressionFault`` when there is no memory.
    init(_ format: Compression.Format) throws(CompressionFault) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let result = altas_deflate_begin(stream, Z_DEFAULT_COMPRESSION, format.windowBits)
        guard result == Z_OK else { throw .refused(result) }
    }

    deinit {
        // After a failed beginning there is nothing to end, which the function notices by itself.
        deflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// All the bytes, compressed.
    ///
    /// - Throws: ``CompressionFault`` when zlib does not come to the end.
    func compress(_ bytes: [UInt8]) throws(CompressionFault) -> [UInt8] {
        let capacity = Int(deflateBound(stream, UInt(bytes.count)))
        var result = Z_OK
        var input = bytes
        let output = [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
            result = input.withUnsafeMutableBufferPointer { input in
                stream.pointee.next_in = input.baseAddress
                stream.pointee.avail_in = UInt32(input.count)
                stream.pointee.next_out = output.baseAddress
                stream.pointee.avail_out = UInt32(output.count)
                return deflate(stream, Z_FINISH)
            }
            count = capacity - Int(stream.pointee.avail_out)
        }
        guard result == Z_STREAM_END else { throw .refused(result) }
        return output
    }
}
