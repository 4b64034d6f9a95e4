/// The table that the bench prints.
struct Report {
    private(set) var findings: [Finding] = []

    mutating func add(_ finding: Finding) {
        findings.append(finding)
    }

    /// Whether every bound is kept.
    var isKept: Bool { findings.allSatisfy(\.isKept) }

    /// One line a finding, its figures below it.
    var text: String {
        let header = ["", "what", "measured", "bound"]
        let rows = findings.map { [$0.verdict, $0.what, $0.value.text, $0.boundText] }
        let widths = header.indices.map { column in
            ([header] + rows).map { $0[column].count }.max() ?? 0
        }
        func line(_ cells: [String]) -> String {
            zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
                .joined(separator: "  ")
        }
        let indent = String(repeating: " ", count: widths[0] + 2)
        let body = zip(rows, findings).map { "\(line($0))\n\(indent)\($1.figures)" }
        return ([line(header)] + body).joined(separator: "\n") + "\n"
    }
}
