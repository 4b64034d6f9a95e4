import AltasCore
import AltasRegister
import AltasStore
import Foundation

/// The certificates of a large cohort, issued by a process that is killed in the middle and started again.
struct CohortRows {
    let altas: String
    let folder: BenchFolder

    func run(of count: Int = 1_000, besides small: Int = 100) throws -> [Finding] {
        let few = try graduates(small)
        let fewMemory = try process(for: few).run()
        let many = try graduates(count)
        let first = try timed { try kill(process(for: many), after: count / 2, of: many) }
        let second = try timed { try process(for: many).run() }
        try requireEverything(of: many)
        let seconds = first.seconds + second.seconds
        return [
            Finding(
                "altas certificate issue, a cohort of \(Figures.count(count))",
                """
                \(Figures.rate(count, in: seconds)); killed when \(Figures.count(first.result)) \
                were issued, and started again: each has one, and altas verify finds nothing
                """,
                .seconds(seconds)
            ),
            Finding(
                "Its memory, to that for a cohort of \(Figures.count(small))",
                String(format: "%.0f MB and %.0f MB", second.result, fewMemory),
                .ratio(second.result / fewMemory),
                .atMost(1.5)
            ),
        ]
    }

    private func graduates(_ count: Int) throws -> Graduates {
        let empty = try RegisterFile(at: folder.file("init-2.db"))
        let file = try empty.copy(to: folder.file("cohort-\(count).db"))
        return try Graduates(in: file, region: "GB-ENG", count: count)
    }

    private func process(for graduates: Graduates) throws -> ChildProcess {
        let secret = folder.file("secret")
        try Graduates.secret.write(toFile: secret, atomically: true, encoding: .utf8)
        return ChildProcess(
            program: altas,
            words: [
                "certificate", "issue", "--cohort", Graduates.cohort, "--db", graduates.file.path,
                "--secret", secret,
            ],
            environment: ["ALTAS_TOKEN": graduates.token]
        )
    }

    /// Ends a process where it stands (SIGKILL) once so many certificates are there.
    ///
    /// - Returns: how many there were in the end.
    private func kill(_ child: ChildProcess, after count: Int, of graduates: Graduates) throws
        -> Int
    {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: child.program)
        process.arguments = child.words
        process.environment = child.environment
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while process.isRunning, try graduates.certificateCount() < count { usleep(20_000) }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return try graduates.certificateCount()
    }

    private func requireEverything(of graduates: Graduates) throws {
        let certificates = try graduates.certificates()
        let holders = Set(certificates.map(\.learner.code))
        let check = try graduates.file.register.verify(as: graduates.administrator)
        guard certificates.count == graduates.learners.count,
            holders == Set(graduates.learners.map(\.code.description)), check.isWhole
        else { throw BenchProblem.unexpected("A cohort's certificates are not each there once.") }
    }
}

extension Graduates {
    /// How many certificates there are.
    func certificateCount() throws -> Int {
        try file.database.read { connection in
            try connection.row("SELECT count(*) FROM certificate") { $0.int(0) } ?? 0
        }
    }

    /// The certificates that there are.
    func certificates() throws -> [CertificateAnswer] {
        try file.register.certificates(as: administrator).certificates
    }
}
