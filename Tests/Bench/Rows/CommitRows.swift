import AltasCore
import AltasExchange
import AltasRegister
import AltasStore
import Foundation

/// One decision committed, with few and with many decisions in the file, beside a bare SQLite commit.
///
/// All files take turns, so that whatever else the machine does meets all of them alike.
struct CommitRows {
    private let set: LargeSet
    private var files: [Turn]

    /// One register with the bare table beside it.
    fileprivate struct Turn {
        let decisions: Int
        let file: RegisterFile
        let table: BareTable
        var bare = Samples()
        var bareAgain = Samples()
        var stored = Samples()
        var assessed = Samples()
    }

    /// Takes registers by the number of decisions in each.
    init(_ files: [(decisions: Int, file: RegisterFile)], set: LargeSet, in folder: BenchFolder)
        throws
    {
        self.set = set
        self.files = try files.map { decisions, file in
            let path = folder.file("bare-\(decisions).db")
            return Turn(
                decisions: decisions,
                file: file,
                table: try BareTable(at: path, rows: decisions)
            )
        }
    }

    mutating func run(rounds: Int = 300) throws -> [Finding] {
        for position in files.indices { try files[position].warmUp(with: set) }
        for round in 0..<rounds {
            for position in files.indices { try files[position].assess(round, of: set) }
        }
        for round in 0..<rounds {
            for position in files.indices { try files[position].store(round, of: set) }
        }
        let flat = files.map(\.assessed.median)
        return files.flatMap(\.findings) + [
            Finding(
                "One more decision, however many there are",
                zip(files, flat).map { "\(Figures.time($1)) at \(Figures.count($0.decisions))" }
                    .joined(separator: ", "),
                .ratio((flat.max() ?? 0) / (flat.min() ?? 1)),
                .atMost(1.5)
            )
        ]
    }
}

extension CommitRows.Turn {
    /// How many commits fill the write-ahead log once: after that it has its size, and a commit costs what it will.
    private static let warmUpRounds = 500

    fileprivate func warmUp(with set: LargeSet) throws {
        for round in 0..<Self.warmUpRounds {
            try table.insert()
            let (crew, learner, item) = set.pick(round)
            try file.store(item.id, of: learner.id, by: crew)
        }
    }

    fileprivate mutating func assess(_ round: Int, of set: LargeSet) throws {
        try bare.time { [table] in try table.insert() }
        let (crew, learner, item) = set.pick(round)
        let session = try file.session(of: crew)
        var request = AssessRequest(
            learner: learner.code.description,
            item: item.code.description,
            mark: "met"
        )
        request.settings[.date] = "2025-02-01"
        try assessed.time { [file] in _ = try file.register.assess(request, as: session) }
    }

    /// Apart from ``assess(_:of:)``, for a second writer makes the first one read its pages again.
    fileprivate mutating func store(_ round: Int, of set: LargeSet) throws {
        try bareAgain.time { [table] in try table.insert() }
        let (crew, learner, item) = set.pick(round)
        try stored.time { [file] in try file.store(item.id, of: learner.id, by: crew) }
    }

    fileprivate var findings: [Finding] {
        let there = "with \(Figures.count(decisions)) there"
        let base = Figures.time(bare.median)
        return [
            Finding(
                "One decision committed, \(there)",
                "\(Figures.time(assessed.median)) by the use case; bare SQLite commit \(base)",
                .ratio(assessed.median / bare.median),
                .atMost(1.5)
            ),
            Finding(
                "  of which the store alone",
                """
                \(Figures.time(stored.median)) for visit, decision and entry; bare SQLite commit \
                \(Figures.time(bareAgain.median))
                """,
                .ratio(stored.median / bareAgain.median)
            ),
        ]
    }
}

extension LargeSet {
    /// Somebody and something to decide, another in each round.
    fileprivate func pick(_ round: Int) -> (Crew, Learner, Item) {
        let crew = crews[round % crews.count]
        let learner = crew.learners[round / crews.count % crew.learners.count]
        return (crew, learner, criteria[round % criteria.count])
    }
}
