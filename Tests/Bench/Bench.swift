import AltasCore
import AltasStore
import Foundation

/// Builds the large set, measures, and compares with the bounds of the design; every comparison is made in one run.
struct Bench {
    private let altas: String
    private let shell: String
    private let folder = Result { try BenchFolder() }
    private let decisions: Int

    /// - Parameters:
    ///   - altas: the executable that is measured as a process.
    ///   - decisions: how many decisions the large set has.
    /// - Throws: ``BenchProblem/missing(_:)`` without the `sqlite3` shell.
    init(altas: String, decisions: Int) throws {
        guard let shell = ChildProcess.path(of: "sqlite3") else {
            throw BenchProblem.missing(
                "The bench compares with the sqlite3 shell: install sqlite3."
            )
        }
        self.altas = altas
        self.shell = shell
        self.decisions = decisions
    }

    func run() throws -> Report {
        let folder = try folder.get()
        let processes = ProcessRows(altas: altas, shell: shell, folder: folder)
        var report = Report()
        say("making registers")
        report.add(try processes.initialising())
        try addCertificates(to: &report, folder)
        let file = try RegisterFile(at: folder.file("init-0.db"))
        say("building the large set of \(Figures.count(decisions)) decisions")
        let (set, copies) = try build(in: file, folder)
        say(set.description)
        say("importing the same with the sqlite3 shell")
        report.add(
            try BulkRow(
                set: set,
                empty: copies[0].file,
                full: file,
                shell: shell,
                folder: folder
            ).run()
        )
        say("measuring the web, beside nginx")
        try WebRows(altas: altas, set: set, file: file, folder: folder).run()
            .forEach { report.add($0) }
        say("measuring frameworks, and who is affected by new ones")
        try FrameworkRows(altas: altas, file: file, folder: folder).run()
            .forEach { report.add($0) }
        try ImpactRows(set: set, file: file).run().forEach { report.add($0) }
        say("measuring decisions, visits, matrices and processes")
        var commits = try CommitRows(
            copies.dropFirst() + [(decisions, file)],
            set: set,
            in: folder
        )
        try commits.run().forEach { report.add($0) }
        let visits = VisitRows(set: set, file: file, altas: altas, folder: folder)
        try visits.run().forEach { report.add($0) }
        report.add(try MatrixRow(set: set, file: file).run())
        report.add(try processes.progress(of: set, in: file))
        report.add(try processes.starting())
        report.add(try VerifyRow(set: set, file: file).run())
        return report
    }

    /// Only what has to do with certificates.
    func certificates() throws -> Report {
        let folder = try folder.get()
        var report = Report()
        report.add(try ProcessRows(altas: altas, shell: shell, folder: folder).initialising())
        try addCertificates(to: &report, folder)
        return report
    }

    private func addCertificates(to report: inout Report, _ folder: BenchFolder) throws {
        say("issuing certificates")
        try CertificateRows(folder: folder).run().forEach { report.add($0) }
        try CohortRows(altas: altas, folder: folder).run().forEach { report.add($0) }
    }

    /// The large set, and copies of it from when it had no, 1,000 and 10,000 decisions.
    private func build(
        in file: RegisterFile,
        _ folder: BenchFolder
    ) throws -> (LargeSet, [(decisions: Int, file: RegisterFile)]) {
        let administrator = try file.database.read { connection in
            try connection.staff(at: Moment(entry: .max, day: .distantFuture)).first
        }
        guard let administrator else { throw BenchProblem.unexpected("Nobody administers it.") }
        var set = try LargeSet(in: file.database, by: administrator.id)
        var copies: [(decisions: Int, file: RegisterFile)] = []
        for count in [0, 1_000, 10_000] where count < decisions {
            try set.fill(to: count)
            copies.append((count, try file.copy(to: folder.file("large-\(count).db"))))
        }
        try set.fill(to: decisions)
        return (set, copies)
    }

    private func say(_ words: String) {
        FileHandle.standardError.write(Data("bench: \(words)\n".utf8))
    }
}

extension LargeSet {
    /// What it holds, for people.
    fileprivate var description: String {
        """
        \(Figures.count(learners.count)) learners at \(crews.count) sites, \
        \(Figures.count(decisions)) decisions in \(Figures.time(seconds))
        """
    }
}
