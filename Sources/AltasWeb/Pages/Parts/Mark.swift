import AltasCore
import AltasRegister
import AltasText

/// A word that says where something stands, with the sign and colour that go with it.
struct Mark {
    /// What a mark means beside its word.
    enum Tone: String {
        case good, warn, bad, mute
    }

    let tone: Tone
    let words: String

    var html: HTML { #"<span class="\#(tone.rawValue)">\#(words)</span>"# }
}

// MARK: - What there are marks for

extension Mark {
    /// Whether something is in date, and until when.
    init(_ currency: Currency, until: CivilDate?, _ reader: Reader) {
        self.init(tone: currency.tone, words: reader(currency.phrase(until: until)))
    }

    /// Where a criterion stands.
    init(_ state: CriterionStanding.State, _ reader: Reader) {
        self.init(tone: state.tone, words: reader(state.phrase))
    }

    /// Where an item of a standard stands, and since when.
    init(_ state: StandardStanding.State, since: CivilDate?, _ reader: Reader) {
        let day = since.map { ", " + DateStyle.long.text($0, in: reader.language) } ?? ""
        self.init(tone: state.tone, words: reader(state.word) + day)
    }

    /// What was decided.
    init(_ result: Decision.Result, _ reader: Reader) {
        self.init(tone: result == .met ? .good : .warn, words: reader(result.word))
    }

    /// The day something was achieved; that it is not.
    init(achievedOn day: CivilDate?, _ reader: Reader) {
        guard let day else {
            self.init(tone: .mute, words: reader(Words.notAchieved))
            return
        }
        self.init(.achieved, since: day, reader)
    }
}

extension Currency {
    fileprivate var tone: Mark.Tone {
        switch self {
        case .inDate: .good
        case .runsOut: .warn
        case .outOfDate: .bad
        case .never: .mute
        }
    }
}

extension CriterionStanding.State {
    fileprivate var tone: Mark.Tone {
        switch self {
        case .notStarted: .mute
        case .seen, .open: .warn
        case .met: .good
        }
    }
}

extension StandardStanding.State {
    fileprivate var tone: Mark.Tone {
        switch self {
        case .achieved: .good
        case .partly: .warn
        case .open, .uncovered: .mute
        }
    }
}
