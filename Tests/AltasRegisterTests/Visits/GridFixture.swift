import AltasCore
import AltasExchange
import AltasRegister

/// A grid as CSV, written out the way a trainer's sheet is.
struct GridFixture {
    var settings: [(String, String)]
    var items: [String]
    var rows: [(learner: Learner, marks: [String])]

    /// A grid in which everybody has `mark` for every item.
    init(
        at site: Site,
        on day: String = "2026-03-04",
        items: [String],
        learners: [Learner],
        mark: String = "met"
    ) {
        settings = [("site", site.code), ("seen on", day)]
        self.items = items
        rows = learners.map { ($0, Array(repeating: mark, count: items.count)) }
    }

    var csv: String {
        let preamble = settings.map { "\($0.0),\($0.1)\n" }.joined()
        let header = (["learner", "name"] + items).joined(separator: ",")
        let lines = rows.map { row in
            ([row.learner.code.description, row.learner.name] + row.marks).joined(separator: ",")
        }
        return preamble + header + "\n" + lines.map { $0 + "\n" }.joined()
    }

    func request(_ change: (inout VisitRequest) -> Void = { _ in }) throws -> VisitRequest {
        var request = VisitRequest(grid: try GridReader.read(Array(csv.utf8), path: "grid.csv"))
        change(&request)
        return request
    }

    /// The line of the file on which a learner's row stands.
    func line(ofRow index: Int) -> Int { settings.count + 2 + index }

    /// Twelve criteria of the curriculum.
    static let twelve = [
        "ALT-4.1a", "ALT-4.1b", "ALT-4.1c", "ALT-4.2a", "ALT-4.2b", "ALT-4.2c", "ALT-4.3a",
        "ALT-4.3b", "ALT-4.3c", "ALT-4.4a", "ALT-4.4b", "ALT-4.4c",
    ]
}
