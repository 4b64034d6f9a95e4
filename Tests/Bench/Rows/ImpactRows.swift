import AltasCore
import AltasRegister
import AltasStore

/// Who is affected by a new edition, on the large set: of a region's standard, and of the curriculum that everybody is
/// enrolled on.
struct ImpactRows {
    let set: LargeSet
    let file: RegisterFile

    func run() throws -> [Finding] {
        let session = try file.administrator()
        try file.addCopy(of: "altas", as: "altas-next")
        try file.addCopy(of: "hea03-03", as: "hea03-next")
        return [
            try finding("a standard", "hea03-next", replacing: "hea03-03", session),
            try finding("the curriculum", "altas-next", replacing: "altas", session),
        ]
    }

    private func finding(
        _ what: String,
        _ new: String,
        replacing old: String,
        _ session: Session,
        rounds: Int = 3
    ) throws -> Finding {
        var request = AdoptionRequest(new, replacing: old)
        request.takesUnsettledAsNew = true
        var samples = Samples()
        var affected = 0
        for _ in 0..<rounds {
            let answer = try samples.time {
                try file.register.adopt(
                    request,
                    as: session,
                    WriteOptions(isRehearsal: true)
                )
            }
            affected = answer.impact?.affected ?? 0
        }
        return Finding(
            "Who is affected by a new edition of \(what)",
            "\(Figures.count(affected)) of \(Figures.count(set.learners.count)), median of \(rounds)",
            .seconds(samples.median),
            .atMost(2)
        )
    }
}
