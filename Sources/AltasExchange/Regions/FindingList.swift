internal import AltasCore

/// Gathers what is found in one file.
struct FindingList {
    /// The file.
    let path: String
    /// What was found, in the order in which it was found.
    private(set) var findings: [RegionFinding] = []

    init(_ path: String) {
        self.path = path
    }

    /// Whether nothing has to be mended.
    var isClean: Bool { !findings.contains(where: \.isProblem) }

    /// Notes something that must be mended.
    mutating func add(_ kind: RegionFinding.Kind, line: Int? = nil, at member: String? = nil) {
        findings.append(RegionFinding(path: path, line: line, member: member, kind))
    }

    /// Notes something that is worth knowing.
    mutating func note(_ kind: RegionFinding.Kind, line: Int? = nil, at member: String? = nil) {
        findings.append(
            RegionFinding(path: path, line: line, member: member, kind, isProblem: false)
        )
    }

    /// Notes why a reader refused the file.
    mutating func add(_ refusal: Refusal) {
        switch refusal {
        case .badFile(_, let line, let problem): add(.file(problem), line: line)
        case .ambiguousItem(let code, let candidates):
            add(.ambiguous(found: code, candidates: candidates))
        case .repeatedCode(let code, _, _): add(.repeated(code, line: nil))
        case .orphan(let code, _): add(.circle(code))
        case .taken(_, let value): add(.slugTaken(value))
        default: add(.file(.notThis))
        }
    }
}
