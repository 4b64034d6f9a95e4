import Fixtures
import Foundation

/// `altas serve` on a register.
struct Serving {
    /// Its root, with a slash at the end.
    let url: String
    private let port: UInt16
    private let service: Service

    init(altas: String, file: RegisterFile, folder: BenchFolder) throws {
        service = try Service(
            altas,
            ["serve", "--port", "0", "--db", file.path, "--log", folder.file("requests.log")],
            [:],
            output: folder.file("serve.out")
        )
        let found = try service.wait(for: /http:\/\/[0-9.]+:([0-9]+)\//)
        guard let port = UInt16(found.1) else { throw BenchProblem.unexpected(String(found.0)) }
        (url, self.port) = (String(found.0), port)
    }

    /// The content at a path, and what it is.
    func fetch(_ path: String, _ fields: [String: String]) throws -> (Data, kind: String) {
        let client = try RawClient(port: port, limit: 60)
        let lines = fields.map { "\($0): \($1)\r\n" }.joined()
        client.send("GET \(path) HTTP/1.1\r\nHost: bench\r\nConnection: close\r\n\(lines)\r\n")
        let answer = client.rest() ?? ""
        guard answer.hasPrefix("HTTP/1.1 200 "), let end = answer.range(of: "\r\n\r\n") else {
            throw BenchProblem.unexpected("\(path): \(answer.prefix(40))")
        }
        let head = answer[..<end.lowerBound].lowercased()
        let kind = head.firstMatch(of: /content-type: ([^;\r]+)/).map { String($0.1) }
        return (Data(answer[end.upperBound...].utf8), kind ?? "text/plain")
    }

    /// Its resident memory, in bytes, as it reports it.
    func memory() throws -> Double {
        let report = String(decoding: try fetch("/metrics", [:]).0, as: UTF8.self)
        let line = report.split(separator: "\n").first {
            $0.hasPrefix("process_resident_memory_bytes ")
        }
        guard let bytes = line?.split(separator: " ").last.flatMap({ Double($0) }) else {
            throw BenchProblem.unexpected("The server does not tell its memory.")
        }
        return bytes
    }
}
