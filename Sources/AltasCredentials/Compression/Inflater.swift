private import CZlib

/// The owner of one decompression of zlib's (`z_stream` of `inflate`), good for one use.
final class Inflater {
    private static let step = 1 << 16
    private let stream: UnsafeMutablePointer<z_stream>

    /// Begins a decompression.
    ///
    /// - Throws: ``CompressionFault`` when there is no memory.
    init(_ format: Compression.Format) throws(CompressionFault) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let result = altas_inflate_begin(stream, format.windowBits)
        guard result == Z_OK else { throw .refused(result) }
    }

    deinit {
        // After a failed beginning there is nothing to end, which the function notices by itself.
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// The bytes that were compressed.
    ///
    /// - Throws: ``CompressionFault`` when they are damaged or more than `limit`.
    func decompress(_ bytes: [UInt8], limit: Int) throws(CompressionFault) -> [UInt8] {
        var output: [UInt8] = []
        var input = bytes
        let outcome = input.withUnsafeMutableBufferPointer { input in
            stream.pointee.next_in = input.baseAddress
            stream.pointee.avail_in = UInt32(input.count)
            return inflateAll(to: &output, limit: limit)
        }
        try check(outcome, limit: limit)
        guard stream.pointee.avail_in == 0 else { throw .damaged }
        return output
    }

    /// Why ``inflateAll(to:limit:)`` came to an end.
    private enum Outcome {
        case tooLarge
        case result(Int32)
    }

    private func inflateAll(to output: inout [UInt8], limit: Int) -> Outcome {
        var piece = [UInt8](repeating: 0, count: Self.step)
        while true {
            let result = piece.withUnsafeMutableBufferPointer { piece in
                stream.pointee.next_out = piece.baseAddress
                stream.pointee.avail_out = UInt32(piece.count)
                return inflate(stream, Z_NO_FLUSH)
            }
            output += piece[..<(Self.step - Int(stream.pointee.avail_out))]
            guard output.count <= limit else { return .tooLarge }
            guard result == Z_OK else { return .result(result) }
        }
    }

    private func check(_ outcome: Outcome, limit: Int) throws(CompressionFault) {
        switch outcome {
        case .tooLarge: throw .tooLarge(limit: limit)
        case .result(Z_STREAM_END): return
        case .result(Z_DATA_ERROR), .result(Z_BUF_ERROR), .result(Z_NEED_DICT): throw .damaged
        case .result(let code): throw .refused(code)
        }
    }
}
