extension Metrics {
    /// The counts in the text format of Prometheus (version 0.0.4).
    var report: String {
        let counts = counts
        var lines = ["# TYPE altas_requests_total counter"]
        let kinds = counts.requests.sorted { $0.key.order < $1.key.order }
        lines += kinds.map { kind, count in
            let route = #"method="\#(kind.method)",route="\#(kind.path)""#
            return #"altas_requests_total{\#(route),status="\#(kind.family)"} \#(count)"#
        }
        lines.append("# TYPE altas_request_seconds histogram")
        lines += counts.seconds.cumulative.map { bound, count in
            #"altas_request_seconds_bucket{le="\#(bound)"} \#(count)"#
        }
        lines.append("altas_request_seconds_sum \(counts.seconds.sum)")
        lines.append("altas_request_seconds_count \(counts.seconds.total)")
        lines += gauge("altas_connections", counts.connections)
        if let bytes = ResidentMemory.bytes {
            lines += gauge("process_resident_memory_bytes", bytes)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func gauge(_ name: String, _ value: Int) -> [String] {
        ["# TYPE \(name) gauge", "\(name) \(value)"]
    }
}

extension Metrics.Kind {
    fileprivate var order: String { "\(path) \(method) \(family)" }
}
