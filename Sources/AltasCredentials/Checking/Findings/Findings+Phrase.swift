package import AltasText

extension Findings {
    /// One finding as a line: what it is about, what it comes to, and that in words.
    package struct Line: Equatable, Sendable {
        /// What it is about, for programs.
        package let name: String
        /// What it is about.
        package let thing: Phrase
        /// What it comes to.
        package let outcome: Outcome
        /// What was found.
        package let phrase: Phrase
    }

    /// All of them, in the order they are told in.
    package var lines: [Line] {
        typealias Thing = Words.CheckedThing
        let others = [
            Line(
                name: "signature",
                thing: Thing.signature,
                outcome: signature.outcome,
                phrase: signature.phrase
            ),
            Line(
                name: "issuer",
                thing: Thing.issuer,
                outcome: issuer.outcome,
                phrase: issuer.phrase
            ),
            Line(name: "dates", thing: Thing.dates, outcome: dates.outcome, phrase: dates.phrase),
            Line(
                name: "status",
                thing: Thing.status,
                outcome: status.outcome,
                phrase: status.phrase
            ),
            Line(
                name: "version",
                thing: Thing.version,
                outcome: version.outcome,
                phrase: version.phrase
            ),
        ]
        guard signature.outcome == .pass, let phrase = wrapping.phrase else { return others }
        let file = Line(
            name: "file",
            thing: Thing.file,
            outcome: wrapping.outcome,
            phrase: phrase
        )
        return [others[0], file] + others.dropFirst()
    }
}

extension SignatureFinding {
    /// It in words.
    package var phrase: Phrase {
        switch self {
        case .genuine: Words.CheckedSignature.genuine
        case .broken(let flaw): flaw.phrase
        case .unchecked(.noKey): Words.CheckedSignature.noKey
        case .unchecked(.unreachable(let host)): Words.CheckedSignature.unreachable(host: host)
        case .unchecked(.unknownKind(let kind)): Words.CheckedSignature.unknownKind(kind)
        }
    }
}

extension SignatureFinding.Flaw {
    fileprivate var phrase: Phrase {
        switch self {
        case .unsigned: Words.CheckedSignature.missing
        case .changed: Words.CheckedSignature.doesNotFit
        case .notIssuersKey: Words.CheckedSignature.notIssuersKey
        case .contradiction: Words.CheckedSignature.contradiction
        case .formsDisagree: Words.CheckedSignature.formsDisagree
        case .fileChanged: Words.CheckedSignature.fileChanged
        case .sealMissing: Words.CheckedSignature.sealMissing
        }
    }
}

extension WrappingFinding {
    /// It in words; nil where there is nothing to say.
    package var phrase: Phrase? {
        switch self {
        case .none: nil
        case .sealed: Words.fileIsSealed
        case .unsealed: Words.fileIsUnsealed
        }
    }
}

extension IssuerFinding {
    /// It in words.
    package var phrase: Phrase {
        switch self {
        case .known: Words.issuerIsKnown
        case .published(let host): Words.issuerIsPublished(host: host)
        case .inFileOnly: Words.issuerIsInFileOnly
        case .notFound: Words.issuerIsNotFound
        }
    }
}

extension DateFinding {
    /// It in words.
    package var phrase: Phrase {
        switch self {
        case .inDate(nil): Words.inDateWithoutEnd
        case .inDate(let end?): Words.inDate(until: end.dayPhrase)
        case .ended(let end): Words.ended(on: end.dayPhrase)
        case .notYet(let start): Words.begins(on: start.dayPhrase)
        case .unknown: Words.datesUnknown
        }
    }
}

extension StatusFinding {
    /// It in words.
    package var phrase: Phrase {
        switch self {
        case .clear(let moment): Words.notWithdrawn(asOf: moment.momentPhrase)
        case .withdrawn(let moment): Words.withdrawn(on: moment?.dayPhrase)
        case .noList: Words.neverWithdrawn
        case .unknown(.notAsked): Words.CheckedStatus.notAsked
        case .unknown(.offline): Words.CheckedStatus.offline
        case .unknown(.unreachable(let host)): Words.CheckedStatus.unreachable(host: host)
        case .unknown(.unsound): Words.CheckedStatus.unsound
        case .unknown(.unknownKind(let kind)): Words.CheckedStatus.unknownKind(kind)
        case .unknown(.notNamed): Words.CheckedStatus.notNamed
        }
    }
}

extension VersionFinding {
    /// It in words.
    package var phrase: Phrase {
        switch self {
        case .newest: Words.isNewestVersion
        case .replaced(let moment): Words.replaced(on: moment?.dayPhrase)
        case .unknown: Words.versionNotChecked
        }
    }
}
