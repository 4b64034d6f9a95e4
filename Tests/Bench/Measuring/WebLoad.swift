import Foundation

/// Requests sent over and over by `wrk`, on connections that are kept.
struct WebLoad {
    /// What `wrk` found; times in seconds.
    struct Outcome {
        let requests: Int
        let seconds: Double
        let median: Double
        /// Of a hundred answers, 95 came sooner.
        let p95: Double
        let p99: Double
        /// Answers with an error status, and connections that failed.
        let errors: Int

        var rate: Double { Double(requests) / seconds }

        /// `p50 1.20 ms, p95 3.00 ms, p99 5.00 ms`.
        var times: String {
            "p50 \(Figures.time(median)), p95 \(Figures.time(p95)), p99 \(Figures.time(p99))"
        }
    }

    let wrk: String
    let folder: BenchFolder
    /// How many connections are open at once.
    var connections = 32
    /// How long it lasts, in seconds.
    var seconds = 8

    /// Asks a server for each of these in turn, with the fields that go with them.
    func run(at url: String, _ targets: [(path: String, fields: [String: String])]) throws
        -> Outcome
    {
        let script = folder.file("load-\(UUID().uuidString).lua")
        try Self.script(targets).write(toFile: script, atomically: false, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: wrk)
        let threads = ["-t2", "-c\(connections)", "-d\(seconds)s", "--timeout", "10s"]
        process.arguments = threads + ["-s", script, url]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let printed = String(
            decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(),
            as: UTF8.self
        )
        process.waitUntilExit()
        guard let line = printed.firstMatch(of: /OUTCOME ([\d ]+)/) else {
            throw BenchProblem.unexpected("wrk: \(printed)")
        }
        let numbers = line.1.split(separator: " ").compactMap { Int($0) }
        guard numbers.count == 6, numbers[0] > 0 else {
            throw BenchProblem.unexpected("wrk: \(printed)")
        }
        let times = numbers[1...4].map { Double($0) / 1_000_000 }
        return Outcome(
            requests: numbers[0],
            seconds: times[0],
            median: times[1],
            p95: times[2],
            p99: times[3],
            errors: numbers[5]
        )
    }

    private static func script(_ targets: [(path: String, fields: [String: String])]) -> String {
        let requests = targets.map { target in
            let fields = target.fields.map { "[\"\($0)\"]=\"\($1)\"" }.joined(separator: ",")
            return "wrk.format(\"GET\", \"\(target.path)\", {\(fields)})"
        }
        return """
            local requests = {}
            local number = 0
            local threads = 0
            setup = function(thread)
              threads = threads + 1
              thread:set("offset", threads * 997)
            end
            init = function(args)
              number = offset
              requests = {\(requests.joined(separator: ",\n"))}
            end
            request = function()
              number = number % #requests + 1
              return requests[number]
            end
            done = function(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("OUTCOME %d %d %d %d %d %d\\n", summary.requests,
                summary.duration, latency:percentile(50), latency:percentile(95),
                latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
            end
            """
    }
}
