internal import AltasJSON

/// Finds out whether a genuine certificate was withdrawn or replaced.
struct StandingJudgement {
    let verifier: Verifier
    /// The lists of withdrawals at hand.
    let lists: [SignedText]

    /// Asks the register first, and then the issuer's list.
    ///
    /// - Throws: what the register throws.
    func judge(
        _ text: TextJudgement,
        _ findings: inout Findings,
        by keys: inout KeyFinder
    ) throws {
        if findings.issuer == .known, let name = Self.name(of: text) {
            switch try verifier.register.standing(name) {
            case .current:
                findings.status = .clear(asOf: verifier.now)
                findings.version = .newest
                return
            case .replaced(let day):
                findings.status = .clear(asOf: verifier.now)
                findings.version = .replaced(on: day)
                return
            case .withdrawn(let day):
                findings.status = .withdrawn(on: day)
                return
            case .unknown: break
            }
        }
        guard let document = text.document else {
            findings.status = .unknown(.notNamed)
            return
        }
        findings.status = status(of: document, by: &keys)
        // Our own issuers mark what they replace as withdrawn, so what is not is the newest.
        if case .clear = findings.status, text.isSealed { findings.version = .newest }
    }

    private static func name(of text: TextJudgement) -> RegisterKnowledge.Name? {
        guard let summary = text.summary else { return nil }
        if let id = summary.id { return .id(id, validFrom: summary.validFrom) }
        return summary.code.map { .code($0) }
    }

    private func status(of document: JSONObject, by keys: inout KeyFinder) -> StatusFinding {
        guard let value = document["credentialStatus"] else { return .noList }
        guard let entry = value.object.flatMap(StatusEntry.init), entry.purpose == "revocation"
        else {
            return .unknown(.unknownKind(value.object?.text("type") ?? "credentialStatus"))
        }
        let issuer = document["issuer"]?.object?.text("id") ?? ""
        let address = entry.place.list
        let fetched = fetch(address)
        if let fetched {
            let found = finding(fetched, entry, issuer, fetchedFrom: address, by: &keys)
            if found.outcome != .unknown { return found }
        }
        let kept = lists.map { finding($0, entry, issuer, by: &keys) }
        let told =
            kept.first { $0.outcome == .fail } ?? kept.first { $0.outcome == .pass }
        if let told { return told }
        if fetched != nil || !kept.isEmpty { return .unknown(.unsound) }
        let host = WebHost.name(in: address)
        return .unknown(verifier.network == nil ? .offline : .unreachable(host: host))
    }

    private func fetch(_ address: String) -> SignedText? {
        let accept = "application/vc+jwt, application/jwt;q=0.9, application/vc;q=0.8, */*;q=0.1"
        guard let bytes = try? verifier.network?.get(address, accept) else { return nil }
        return SubmittedFile.list(bytes)
    }
}
