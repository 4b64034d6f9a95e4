import AltasCore
import AltasCrypto
import AltasStore
import Foundation

/// The web pages and the answers for programs on the large set, beside nginx with the same bytes as a static file.
struct WebRows {
    let altas: String
    let set: LargeSet
    let file: RegisterFile
    let folder: BenchFolder

    /// The learners whose own pages are asked for in turn.
    private static let visitors = 100

    /// - Throws: ``BenchProblem/missing(_:)`` without `wrk` or nginx.
    func run() throws -> [Finding] {
        guard let wrk = ChildProcess.path(of: "wrk"), let nginx = Self.nginx else {
            throw BenchProblem.missing("The bench compares with nginx by wrk: install both.")
        }
        let load = WebLoad(wrk: wrk, folder: folder)
        let server = try Serving(altas: altas, file: file, folder: folder)
        let tokens = try sessions()
        let pages = tokens.map { learner, token in
            (path: "/learners/\(learner)", fields: ["Cookie": "session=\(token)"])
        }
        let answers = tokens.map { learner, token in
            (
                path: "/api/v1/learners/\(learner)/progress",
                fields: ["Authorization": "Bearer \(token)"]
            )
        }
        let page = try compare("a learner's page", pages, 0.25, load, server, nginx, port: 8471)
        let json = try compare("progress as JSON", answers, 0.35, load, server, nginx, port: 8472)
        let memory = try memory(after: 100_000, pages, load, server)
        return page + json + [try anew(pages, load, server), memory]
            + (try frameworks(load, server))
    }

    private static let nginx: String? =
        ChildProcess.path(of: "nginx")
        ?? ["/usr/sbin/nginx"].first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Learners with the tokens of sessions of their own.
    private func sessions() throws -> [(learner: String, token: String)] {
        let now = Int64(Date().timeIntervalSince1970)
        let stride = max(1, set.learners.count / Self.visitors)
        let learners = set.learners.indices.filter { $0.isMultiple(of: stride) }
            .map { set.learners[$0] }
        return try file.database.write { connection in
            try learners.map { learner in
                let token = Hex.encode(try SecureRandom().bytes(32))
                try connection.openSession(
                    .of(token),
                    of: .learner(learner.id),
                    from: now,
                    until: now + 86_400
                )
                return (learner.code.description, token)
            }
        }
    }

    private func compare(
        _ what: String,
        _ targets: [(path: String, fields: [String: String])],
        _ bound: Double,
        _ load: WebLoad,
        _ server: Serving,
        _ nginx: String,
        port: Int
    ) throws -> [Finding] {
        guard let first = targets.first else { return [] }
        let (bytes, kind) = try server.fetch(first.path, first.fields)
        let other = try StaticServer(nginx, bytes, as: kind, port: port, in: folder)
        let theirs = try load.run(at: other.url, [(path: "/", fields: first.fields)])
        let ours = try load.run(at: server.url, targets)
        guard ours.errors == 0, theirs.errors == 0 else {
            throw BenchProblem.unexpected("\(what): \(ours.errors) errors.")
        }
        return [
            Finding(
                "\(what), at 32 connections",
                """
                \(Figures.count(Int(ours.rate))) a second; nginx with the same \
                \(Figures.count(bytes.count)) bytes \(Figures.count(Int(theirs.rate)))
                """,
                .ratio(ours.rate / theirs.rate),
                .atLeast(bound)
            ),
            Finding("\(what), p95", ours.times, .seconds(ours.p95), .atMost(0.03)),
        ]
    }

    /// The same pages when each is asked for in words that nobody has used before, so that none is kept.
    private func anew(
        _ targets: [(path: String, fields: [String: String])],
        _ load: WebLoad,
        _ server: Serving
    ) throws -> Finding {
        let fresh = (0..<20).flatMap { round in
            targets.map { (path: "\($0.path)?round=\(round)", fields: $0.fields) }
        }
        let outcome = try load.run(at: server.url, fresh)
        return Finding(
            "a learner's page worked out each time, p95",
            "\(Figures.count(Int(outcome.rate))) a second, \(outcome.times)",
            .seconds(outcome.p95),
            .atMost(0.03)
        )
    }

    /// What the server holds after so many requests, in units of the bound: 60 MB.
    private func memory(
        after count: Int,
        _ targets: [(path: String, fields: [String: String])],
        _ load: WebLoad,
        _ server: Serving
    ) throws -> Finding {
        var requests = 0
        while requests < count { requests += try load.run(at: server.url, targets).requests }
        let megabytes = try server.memory() / 1_000_000
        return Finding(
            "memory after \(Figures.count(requests)) more pages, of 60 MB",
            String(format: "%.0f MB", megabytes),
            .ratio(megabytes / 60),
            .atMost(1)
        )
    }
}

// MARK: - Frameworks over CASE

extension WebRows {
    /// One item at a time, and a package of 5,000 items, worked out for the first time and sent again.
    private func frameworks(_ load: WebLoad, _ server: Serving) throws -> [Finding] {
        let before = Set(try documents(server))
        let framework = try MadeUpFramework(items: 5_000, in: folder)
        try ChildProcess(
            program: altas,
            words: [
                "framework", "import", framework.old, "--slug", "made-up-5000", "--db", file.path,
            ],
            environment: ["ALTAS_TOKEN": try file.administratorToken()]
        ).run()
        guard let document = try documents(server).first(where: { !before.contains($0) }) else {
            throw BenchProblem.unexpected("The new framework is not served.")
        }
        let package = Self.base + "CFPackages/" + document
        let (first, seconds) = try timed { try server.fetch(package, [:]).0 }
        var samples = Samples()
        for _ in 0..<10 {
            try samples.time { _ = try server.fetch(package, [:]) }
        }
        let items = try Self.identifiers(in: first, of: "CFItems")
        let one = try load.run(
            at: server.url,
            items.prefix(1000).map { (path: Self.base + "CFItems/\($0)", fields: [:]) }
        )
        guard one.errors == 0, items.count == 5_000 else {
            throw BenchProblem.unexpected("CASE: \(items.count) items, \(one.errors) errors.")
        }
        return [
            Finding(
                "one CASE item, p95 at 32 connections",
                "\(Figures.count(Int(one.rate))) a second, \(one.times)",
                .seconds(one.p95),
                .atMost(0.005)
            ),
            Finding(
                "a CASE package of 5,000 items, first",
                "\(Figures.count(first.count)) bytes",
                .seconds(seconds),
                .atMost(0.3)
            ),
            Finding(
                "the same package again",
                "median of 10, slowest \(Figures.time(samples.quantile(1)))",
                .seconds(samples.median),
                .atMost(0.3)
            ),
        ]
    }

    private static let base = "/ims/case/v1p1/"

    /// The identifiers of the documents that are served.
    private func documents(_ server: Serving) throws -> [String] {
        let (list, _) = try server.fetch(Self.base + "CFDocuments?limit=1000", [:])
        return try Self.identifiers(in: list, of: "CFDocuments")
    }

    /// The identifiers of the objects in a member of a JSON object.
    private static func identifiers(in json: Data, of member: String) throws -> [String] {
        let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
        let objects = object?[member] as? [[String: Any]] ?? []
        return objects.compactMap { $0["identifier"] as? String }
    }
}
