import AltasCore
import AltasRegister
import AltasText

/// How it is said what an outcome still lacks.
struct MissingWords {
    private let setting: ReportSetting

    init(_ setting: ReportSetting) {
        self.setting = setting
    }

    /// Everything that is missing in one sentence: criteria together, then kinds of evidence.
    func sentence(_ missing: [ProgressAnswer.Missing]) -> String {
        let criteria = missing.compactMap(\.criterion)
        let local = missing.compactMap(\.localCriterion)
        let groups = [
            criteria.isEmpty ? nil : Words.notMet(criteria),
            local.isEmpty ? nil : Words.localNotMet(local),
        ]
        let phrases = groups.compactMap { $0 } + missing.telling.compactMap(\.evidence)
        let text = phrases.map { $0[setting.language] }.joined(separator: "; ")
        return text.prefix(1).uppercased() + text.dropFirst() + "."
    }

    /// A paragraph as wide as prose may run.
    func paragraph(_ text: String) -> String { wrapped(text, width: setting.proseWidth) }
}

extension [ProgressAnswer.Missing] {
    /// Without the further kind where nothing is held yet and the first kind is named already.
    fileprivate var telling: [ProgressAnswer.Missing] {
        let namesFirst = contains { if case .kind = $0 { true } else { false } }
        return filter { missing in
            guard namesFirst, case .furtherKind(let held, _) = missing else { return true }
            return !held.isEmpty
        }
    }
}

extension ProgressAnswer.Missing {
    fileprivate var criterion: String? {
        if case .criterion(let code) = self { code } else { nil }
    }

    fileprivate var localCriterion: String? {
        if case .localCriterion(let code) = self { code } else { nil }
    }

    /// What is missing beside criteria.
    fileprivate var evidence: Phrase? {
        switch self {
        case .criterion, .localCriterion: nil
        case .kind(let methods): Words.kindMissing(anyOf: methods.map(\.rawValue))
        case .furtherKind(let held, let accepted):
            Words.secondKindMissing(
                held: held.map(\.rawValue),
                accepted: accepted.map(\.rawValue)
            )
        case .freshObservations(let have, let need):
            Words.freshObservations(have: have, need: need)
        }
    }
}
