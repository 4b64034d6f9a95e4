import AltasCore
import AltasExchange
import AltasRegister
import Foundation

/// The visit of 96 decisions on the large set, inside one process and as a process.
struct VisitRows {
    let set: LargeSet
    let file: RegisterFile
    let altas: String
    let folder: BenchFolder

    func run(rounds: Int = 10) throws -> [Finding] {
        var inside = Samples()
        var outside = Samples()
        for round in 0..<rounds {
            let sheet = Sheet(round, of: set)
            let grid = try GridReader.read(Array(sheet.text.utf8), path: "grid.csv")
            let session = try file.session(of: sheet.crew)
            let receipt = try inside.time {
                try file.register.record(VisitRequest(grid: grid), as: session)
            }
            guard receipt.decisions == 96, receipt.status == .recorded else {
                throw BenchProblem.unexpected("A visit of 96 decisions was not recorded.")
            }
            try record(Sheet(rounds + round, of: set), &outside)
        }
        return [
            Finding(
                "A visit of 96 decisions, inside",
                "median of \(rounds), slowest \(Figures.time(inside.quantile(1)))",
                .seconds(inside.median),
                .atMost(0.1)
            ),
            Finding(
                "A visit of 96 decisions, as a process",
                "median of \(rounds), slowest \(Figures.time(outside.quantile(1)))",
                .seconds(outside.median),
                .atMost(0.3)
            ),
        ]
    }

    private func record(_ sheet: Sheet, _ samples: inout Samples) throws {
        let path = folder.file("grid.csv")
        try sheet.text.write(toFile: path, atomically: true, encoding: .utf8)
        let process = ChildProcess(
            program: altas,
            words: ["visit", "record", path, "--db", file.path],
            environment: ["ALTAS_TOKEN": sheet.crew.token]
        )
        try samples.time { try process.run() }
    }
}

/// A trainer's sheet as CSV: eight learners of one site, twelve criteria.
private struct Sheet {
    let crew: Crew
    let text: String

    init(_ number: Int, of set: LargeSet) {
        crew = set.crews[number % set.crews.count]
        let items = set.criteria.prefix(PlannedVisit.criteria).map(\.code.description)
        let marks = Array(repeating: "met", count: items.count)
        let first = number / set.crews.count * PlannedVisit.learners
        let rows = crew.learners[first..<(first + PlannedVisit.learners)].map { learner in
            [learner.code.description, learner.name] + marks
        }
        let lines = [
            ["site", crew.code], ["seen on", "2025-03-04"], ["learner", "name"] + items,
        ]
        text = (lines + rows).map { $0.joined(separator: ",") + "\n" }.joined()
    }
}
