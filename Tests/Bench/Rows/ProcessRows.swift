import AltasCore

/// Whole processes, beside the `sqlite3` shell.
struct ProcessRows {
    let altas: String
    let shell: String
    let folder: BenchFolder

    /// Making a register with all data.
    func initialising(rounds: Int = 5) throws -> Finding {
        var samples = Samples()
        for round in 0..<rounds {
            let process = ChildProcess(
                program: altas,
                words: [
                    "init", "--db", folder.file("init-\(round).db"), "--admin", "Bench",
                    "--time-zone", "UTC",
                ],
                environment: ["XDG_STATE_HOME": folder.path]
            )
            try samples.time { try process.run() }
        }
        return Finding(
            "altas init, with all data",
            "median of \(rounds), slowest \(Figures.time(samples.quantile(1)))",
            .seconds(samples.median),
            .atMost(2)
        )
    }

    /// One learner's progress on the large set, beside one query about that learner.
    func progress(of set: LargeSet, in file: RegisterFile) throws -> Finding {
        let crew = set.crews[0]
        let learner = crew.learners[0].code.description
        let query = """
            SELECT count(*) FROM decision
            WHERE learner_id = (SELECT id FROM learner WHERE code = '\(learner)')
            """
        return try compare(
            "altas progress, as a process",
            ChildProcess(
                program: altas,
                words: ["progress", learner, "--db", file.path],
                environment: ["ALTAS_TOKEN": crew.token]
            ),
            ChildProcess(program: shell, words: [file.path, query]),
            bound: .atMost(5)
        )
    }

    /// What a process costs that has nothing to do.
    func starting() throws -> Finding {
        try compare(
            "altas version, as a process",
            ChildProcess(program: altas, words: ["version"]),
            ChildProcess(program: shell, words: [":memory:", "SELECT 1"])
        )
    }

    private func compare(
        _ what: String,
        _ ours: ChildProcess,
        _ theirs: ChildProcess,
        bound: Finding.Bound? = nil,
        rounds: Int = 50
    ) throws -> Finding {
        var (our, their) = (Samples(), Samples())
        for _ in 0..<rounds {
            try our.time { try ours.run() }
            try their.time { try theirs.run() }
        }
        return Finding(
            what,
            """
            \(Figures.time(our.median)); the sqlite3 shell with one query \
            \(Figures.time(their.median)); medians of \(rounds)
            """,
            .ratio(our.median / their.median),
            bound
        )
    }
}
