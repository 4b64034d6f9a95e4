import AltasData
import AltasExchange
import AltasRegister
import Fixtures
import Foundation
import XCTest

@testable import AltasWeb

/// A server on a port of its own, with its log in a file.
final class WebFixture {
    let server: Server
    private let log: URL

    /// A server of a web with these routes, or of the product's own.
    init(_ routes: [Route]? = nil, _ change: (inout Server.Options) -> Void = { _ in }) throws {
        log = Self.newFile("log")
        let requestLog = try RequestLog(path: log.path)
        var options = Server.Options()
        options.port = 0
        change(&options)
        let website =
            try routes.map { Website(Router($0), log: requestLog) }
            ?? Website(try Self.register.get(), log: requestLog)
        server = try Server(website, options)
    }

    deinit {
        server.stop(within: .zero)
        try? FileManager.default.removeItem(at: log)
    }

    /// A client of the server's.
    func client(from source: String = "127.0.0.1") throws -> RawClient {
        try RawClient(port: server.port, from: source)
    }

    /// The answer to what a client says.
    func answer(to words: String, from source: String = "127.0.0.1") throws -> String {
        let client = try client(from: source)
        client.send(words)
        return client.answer()
    }

    /// The lines of the log.
    func logLines() throws -> [String] {
        try String(contentsOf: log, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    /// The register that every test of this target reads.
    static let register = Result<Register, any Error> {
        let files = EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) }
        let founding = Founding(
            administrator: "Ada Admin",
            timeZone: "Europe/London",
            library: try Library.read(files)
        )
        return try Register.found(at: newFile("register.db").path, founding).0
    }

    private static func newFile(_ name: String) -> URL {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("altas-web-\(UUID().uuidString)-\(name)")
    }
}

extension String {
    /// The status of an answer.
    var status: Int? { split(separator: " ").dropFirst().first.flatMap { Int($0) } }

    /// The value of a field in the head of an answer.
    func field(_ name: String) -> String? {
        let head = components(separatedBy: "\r\n\r\n")[0].components(separatedBy: "\r\n")
        let prefix = name.lowercased() + ": "
        return head.first { $0.lowercased().hasPrefix(prefix) }.map {
            String($0.dropFirst(prefix.count))
        }
    }

    /// The content of an answer.
    var content: String {
        components(separatedBy: "\r\n\r\n").dropFirst().joined(separator: "\r\n\r\n")
    }
}

extension Request {
    /// A request of a test's own, by the text of its target.
    static func fixture(
        _ target: String = "/",
        _ method: Method = .get,
        headers: Headers = [:],
        body: String = ""
    ) throws -> Request {
        Request(method, try Target(target.utf8), headers: headers, body: Array(body.utf8))
    }
}
