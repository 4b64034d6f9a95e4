import Foundation

/// A socket to a server on this machine, over which a test can say anything, also what no honest client says.
package final class RawClient {
    private let descriptor: Int32

    #if canImport(Darwin)
        private static let stream = SOCK_STREAM
    #else
        private static let stream = Int32(SOCK_STREAM.rawValue)
    #endif

    /// Connects to a port, from one of this machine's own addresses; nothing is waited for longer than `limit` seconds.
    package init(port: UInt16, from source: String = "127.0.0.1", limit: Int = 15) throws {
        descriptor = socket(AF_INET, Self.stream, 0)
        var time = timeval(tv_sec: limit, tv_usec: 0)
        setsockopt(
            descriptor,
            SOL_SOCKET,
            SO_RCVTIMEO,
            &time,
            socklen_t(MemoryLayout<timeval>.size)
        )
        guard Self.on(source, 0, { bind(descriptor, $0, $1) }) == 0,
            Self.on("127.0.0.1", port, { connect(descriptor, $0, $1) }) == 0
        else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    }

    deinit {
        close(descriptor)
    }

    private static func on(
        _ address: String,
        _ port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_port = port.bigEndian
        inet_pton(AF_INET, address, &place.sin_addr)
        return withUnsafeBytes(of: &place) { bytes in
            guard let base = bytes.baseAddress else { return -1 }
            return body(base.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count))
        }
    }

    /// Sends bytes, and answers whether the other end still took them.
    @discardableResult
    package func send(_ bytes: some Collection<UInt8>) -> Bool {
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Self.noSignal)
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    /// Sends text.
    @discardableResult
    package func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    #if canImport(Darwin)
        private static let noSignal: Int32 = 0
    #else
        private static let noSignal = Int32(MSG_NOSIGNAL)
    #endif

    /// The next piece that comes; empty when the other end has closed, nil when nothing came in time.
    private func piece() -> [UInt8]? {
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        if count < 0, errno == EAGAIN { return nil }
        return Array(bytes.prefix(max(0, count)))
    }

    /// Everything that comes until the other end closes; what came before an end that never comes is dropped, and nil
    /// stands for it.
    package func rest() -> String? {
        var all: [UInt8] = []
        while let piece = piece() {
            guard !piece.isEmpty else { return String(decoding: all, as: UTF8.self) }
            all += piece
        }
        return nil
    }

    /// One answer with its content, as its length says; whatever came when the other end closes earlier.
    package func answer() -> String {
        var all: [UInt8] = []
        while !Self.isWhole(all), let piece = piece(), !piece.isEmpty { all += piece }
        return String(decoding: all, as: UTF8.self)
    }

    /// Whether the other end has closed, without waiting.
    package var isClosed: Bool {
        var byte: UInt8 = 0
        let count = recv(descriptor, &byte, 1, Self.peeking)
        return count == 0 || count < 0 && errno != EAGAIN
    }

    #if canImport(Darwin)
        private static let peeking = MSG_PEEK | MSG_DONTWAIT
    #else
        private static let peeking = Int32(MSG_PEEK | MSG_DONTWAIT)
    #endif

    private static func isWhole(_ bytes: [UInt8]) -> Bool {
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.range(of: "\r\n\r\n") else { return false }
        let length = text[..<end.lowerBound].firstMatch(of: /Content-Length: ([0-9]+)/)
        let wanted = length.flatMap { Int($0.1) } ?? 0
        return text[end.upperBound...].utf8.count >= wanted
    }
}
