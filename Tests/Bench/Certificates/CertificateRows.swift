import AltasCore
import AltasCredentials
import AltasRegister

/// Issuing certificates and making their files, on one core, inside one process.
struct CertificateRows {
    let folder: BenchFolder
    private static let regions = ["GB-ENG", "ES", "NO", "DK"]

    func run(of count: Int = 100) throws -> [Finding] {
        let graduates = try Self.regions.map { region in
            try Graduates(
                in: RegisterFile(at: folder.file("init-1.db"))
                    .copy(to: folder.file("graduates-\(region).db")),
                region: region,
                count: region == "GB-ENG" ? count : 2
            )
        }
        let (answers, seconds) = try timed { try graduates[0].issueAll() }
        let codes = try graduates.dropFirst().map { try ($0, $0.issueAll()[0].certificate.code) }
        let first = (graduates[0], answers[0].certificate.code)
        let issuing = Finding(
            "Issuing a certificate, signed twice",
            "\(Figures.rate(count, in: seconds)), each one committed",
            .seconds(seconds / Double(count))
        )
        let kinds = CertificateFiles.Kind.allCases
        return [issuing] + (try kinds.map { try making($0, of: first) })
            + (try kinds.map { try checking($0, of: first) }) + [try sizes(of: [first] + codes)]
    }

    private func making(
        _ kind: CertificateFiles.Kind,
        of one: (Graduates, code: String),
        rounds: Int = 30
    ) throws -> Finding {
        var samples = Samples()
        for _ in 0..<rounds {
            try samples.time {
                guard try one.0.file(kind, of: one.code) != nil else {
                    throw BenchProblem.unexpected("A certificate has no \(kind).")
                }
            }
        }
        return Finding(
            "The file of one certificate: \(kind)",
            """
            \(Figures.rate(1, in: samples.median)); median of \(rounds), \
            slowest \(Figures.time(samples.quantile(1)))
            """,
            .seconds(samples.median)
        )
    }

    private func checking(
        _ kind: CertificateFiles.Kind,
        of one: (Graduates, code: String),
        rounds: Int = 30
    ) throws -> Finding {
        let bytes = try one.0.file(kind, of: one.code)?.bytes ?? []
        var samples = Samples()
        for _ in 0..<rounds {
            let verdict = try samples.time { try one.0.file.register.check(bytes).verdict }
            guard verdict == .valid else {
                throw BenchProblem.unexpected("A new certificate's \(kind) is \(verdict).")
            }
        }
        return Finding(
            "Checking a certificate: \(kind)",
            """
            \(Figures.rate(1, in: samples.median)); median of \(rounds), \
            slowest \(Figures.time(samples.quantile(1)))
            """,
            .seconds(samples.median)
        )
    }

    /// The largest paper of all regions, and the sizes of all files.
    private func sizes(of certificates: [(Graduates, code: String)]) throws -> Finding {
        var sizes: [CertificateFiles.Kind: Int] = [:]
        for (graduates, code) in certificates {
            for kind in CertificateFiles.Kind.allCases {
                let file = try graduates.file(kind, of: code)
                sizes[kind] = max(sizes[kind] ?? 0, file?.bytes.count ?? 0)
            }
        }
        let all = CertificateFiles.Kind.allCases.map { kind in
            "\(kind) \(Figures.kilobytes(sizes[kind] ?? 0))"
        }
        return Finding(
            "The paper of a certificate",
            "the largest of \(certificates.count) regions: \(all.joined(separator: ", "))",
            .kilobytes(Double(sizes[.pdf] ?? 0) / 1_000),
            .atMost(120)
        )
    }
}

extension Graduates {
    /// Issues every certificate that has been earned.
    func issueAll() throws -> [IssueAnswer] {
        try learners.map { learner in
            try file.register.issueCertificate(
                IssueRequest(learner: learner.code.description),
                with: keys,
                as: administrator
            )
        }
    }

    /// One file of a certificate.
    func file(_ kind: CertificateFiles.Kind, of code: String) throws -> NamedFile? {
        try file.register.file(kind, of: code, with: keys, as: administrator)
    }
}
