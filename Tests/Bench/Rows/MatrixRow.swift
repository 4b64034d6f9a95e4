import AltasCore
import AltasRegister

/// The training matrix of a site with 200 staff by 60 criteria, on the large set.
struct MatrixRow {
    let set: LargeSet
    let file: RegisterFile

    func run(rounds: Int = 10) throws -> Finding {
        let crew = set.crews[0]
        let items = set.criteria.prefix(60).map(\.code.description)
        let request = MatrixRequest(site: crew.code, isByCriteria: true, items: items)
        let session = try file.session(of: crew)
        var samples = Samples()
        for _ in 0..<rounds {
            let answer = try samples.time { try file.register.matrix(request, as: session) }
            guard answer.rows.count == 200, answer.columns.count == 60 else {
                throw BenchProblem.unexpected("The matrix is not 200 by 60.")
            }
        }
        return Finding(
            "A site's matrix, 200 staff by 60 criteria",
            "median of \(rounds), slowest \(Figures.time(samples.quantile(1)))",
            .seconds(samples.median),
            .atMost(0.15)
        )
    }
}
