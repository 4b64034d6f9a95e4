import AltasCore
import Foundation

/// A socket on which connections are waited for.
///
/// Made here and not by the daemon, so that what goes wrong can be told, and a port that is free be found.
struct ListeningSocket {
    let descriptor: Int32
    let port: UInt16

    #if canImport(Darwin)
        private static let stream = SOCK_STREAM
    #else
        private static let stream = Int32(SOCK_STREAM.rawValue)
    #endif
    /// How many connections the system keeps waiting.
    private static let backlog: Int32 = 511

    /// - Throws: `Refusal.cannotListen(at:reason:)`.
    init(_ address: Address, port: UInt16) throws(Refusal) {
        let place = address.isV4 ? "\(address):\(port)" : "[\(address)]:\(port)"
        let descriptor = socket(address.isV4 ? AF_INET : AF_INET6, Self.stream, 0)
        guard descriptor >= 0 else { throw Self.refusal(at: place) }
        Self.set(SO_REUSEADDR, at: SOL_SOCKET, to: 1, on: descriptor)
        if !address.isV4 {
            Self.set(
                IPV6_V6ONLY,
                at: Int32(IPPROTO_IPV6),
                to: address.isAny ? 0 : 1,
                on: descriptor
            )
        }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        let isBound =
            address.withSocketAddress(port: port) { bind(descriptor, $0, $1) == 0 } ?? false
        guard isBound, listen(descriptor, Self.backlog) == 0 else {
            defer { close(descriptor) }
            throw Self.refusal(at: place)
        }
        self.descriptor = descriptor
        self.port = Self.port(of: descriptor) ?? port
    }

    private static func set(_ option: Int32, at level: Int32, to value: Int32, on socket: Int32) {
        var value = value
        setsockopt(socket, level, option, &value, socklen_t(MemoryLayout<Int32>.size))
    }

    private static func refusal(at place: String) -> Refusal {
        let reason: Refusal.ListenProblem =
            switch errno {
            case EADDRINUSE: .inUse
            case EACCES, EPERM: .denied
            case EADDRNOTAVAIL: .notHere
            default: .other
            }
        return .cannotListen(at: place, reason: reason)
    }

    /// The port that the system chose; it stands at the same place in both kinds of address.
    private static func port(of descriptor: Int32) -> UInt16? {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutableBytes(of: &storage) { bytes in
            guard let base = bytes.baseAddress,
                getsockname(descriptor, base.assumingMemoryBound(to: sockaddr.self), &size) == 0
            else { return nil }
            return UInt16(bigEndian: bytes.loadUnaligned(fromByteOffset: 2, as: UInt16.self))
        }
    }
}

extension Address {
    /// Runs `body` with the address and a port as sockets take them.
    fileprivate func withSocketAddress<T>(
        port: UInt16,
        _ body: (UnsafePointer<sockaddr>, socklen_t) -> T
    ) -> T? {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(description, String(port), &hints, &found) == 0, let found else {
            return nil
        }
        defer { freeaddrinfo(found) }
        return body(found.pointee.ai_addr, found.pointee.ai_addrlen)
    }
}
