import Foundation

/// A server on this machine that answers each connection once, as it is told.
final class AnsweringServer: Sendable {
    /// Where it is.
    let address: String
    private let listener: Int32

    /// Starts it; nil as an answer leaves the asker waiting.
    init(answering: @escaping @Sendable (String) -> String?) throws {
        listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var place = sockaddr_in()
        place.sin_family = sa_family_t(AF_INET)
        place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = listener
        let isBound = withUnsafeMutablePointer(to: &place) { place in
            place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
                bind(bound, place, size) == 0 && listen(bound, 8) == 0
                    && getsockname(bound, place, &size) == 0
            }
        }
        guard isBound else { throw CocoaError(.fileNoSuchFile) }
        address = "http://127.0.0.1:\(UInt16(bigEndian: place.sin_port))"
        Thread.detachNewThread {
            while case let connection = accept(bound, nil, nil), connection >= 0 {
                Self.serve(connection, answering)
            }
        }
    }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        close(listener)
    }

    /// An answer as it goes over the wire.
    static func answer(_ status: String, header: String = "", body: String = "") -> String {
        "HTTP/1.1 \(status)\r\n\(header)Content-Length: \(body.utf8.count)\r\n"
            + "Connection: close\r\n\r\n\(body)"
    }

    private static func serve(_ connection: Int32, _ answering: (String) -> String?) {
        var buffer = [UInt8](repeating: 0, count: 8192)
        let count = recv(connection, &buffer, buffer.count, 0)
        let request = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        guard let answer = answering(request) else { return }
        _ = Array(answer.utf8).withUnsafeBytes { bytes in
            send(connection, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
        }
        close(connection)
    }
}
