import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// `altas serve` on a register.
struct Serving {
    /// Its root, with a slash at the end.
    let url: String
    private let service: Service

    init(altas: String, file: RegisterFile, folder: BenchFolder) throws {
        service = try Service(
            altas,
            ["serve", "--port", "0", "--db", file.path, "--log", folder.file("requests.log")],
            [:],
            output: folder.file("serve.out")
        )
        url = String(try service.wait(for: /http:\/\/[0-9.:]+\//))
    }

    /// The bytes at a path, and what they are.
    func fetch(_ path: String, _ fields: [String: String]) throws -> (Data, kind: String) {
        guard let url = URL(string: url.dropLast() + path) else {
            throw BenchProblem.unexpected(path)
        }
        var request = URLRequest(url: url)
        request.httpShouldHandleCookies = false
        for (name, value) in fields { request.setValue(value, forHTTPHeaderField: name) }
        let (data, response) = try Self.answer(to: request)
        guard response.statusCode == 200 else {
            throw BenchProblem.unexpected("\(path): \(response.statusCode)")
        }
        let kind = response.value(forHTTPHeaderField: "content-type") ?? "text/plain"
        return (data, kind.split(separator: ";").first.map(String.init) ?? kind)
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

    private static func answer(to request: URLRequest) throws -> (Data, HTTPURLResponse) {
        let box = AnswerBox()
        URLSession.shared.dataTask(with: request) { data, response, _ in
            box.fill(data, response as? HTTPURLResponse)
        }.resume()
        guard let answer = box.wait() else { throw BenchProblem.unexpected("No answer.") }
        return answer
    }
}

/// An answer that another thread brings.
private final class AnswerBox: Sendable {
    private let arrival = DispatchSemaphore(value: 0)
    private let answer = Mutex<(Data, HTTPURLResponse)?>(nil)

    func fill(_ data: Data?, _ response: HTTPURLResponse?) {
        if let data, let response { answer.withLock { $0 = (data, response) } }
        arrival.signal()
    }

    func wait() -> (Data, HTTPURLResponse)? {
        arrival.wait()
        return answer.withLock { $0 }
    }
}
