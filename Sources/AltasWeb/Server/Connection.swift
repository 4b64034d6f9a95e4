import CMicrohttpd
import Foundation

/// A connection of the daemon: valid during one call of it.
struct Connection {
    let handle: OpaquePointer

    /// Its socket; the daemon keeps it open until it has said that the connection is closed.
    var socket: Int32 { altas_mhd_socket(handle) }

    /// The address at its other end.
    var peer: Address? { altas_mhd_peer(handle).flatMap { Address($0) } }

    /// Hands an answer to the daemon, which copies it.
    func send(_ response: Response) -> MHD_Result {
        let answer = response.body.withUnsafeBytes { body in
            altas_mhd_response(body.count, body.baseAddress)
        }
        guard let answer else { return .NO }
        defer { altas_mhd_destroy(answer) }
        for field in response.headers.fields {
            guard altas_mhd_add_header(answer, field.name, field.value) == .YES else {
                return .NO
            }
        }
        return altas_mhd_queue(handle, UInt32(response.status.rawValue), answer)
    }
}
