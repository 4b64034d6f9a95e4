import AltasRegister

/// Checking every row of the large set against the chain.
struct VerifyRow {
    let set: LargeSet
    let file: RegisterFile

    func run() throws -> Finding {
        let session = try file.session(of: set.crews[0])
        let (answer, seconds) = try timed { try file.register.verify(as: session) }
        guard answer.isWhole else {
            throw BenchProblem.unexpected("The large set does not verify.")
        }
        return Finding(
            "altas verify, the whole register",
            """
            \(Figures.count(Int(answer.rows))) rows in \(Figures.count(Int(answer.entries))) \
            entries, \(Figures.rate(Int(answer.rows), in: seconds)) rows
            """,
            .seconds(seconds)
        )
    }
}
