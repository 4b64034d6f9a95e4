package import AltasCore

extension Currency {
    /// Whether something is in date, and until or since when, with the day written out.
    package func phrase(until: CivilDate?) -> Phrase {
        switch self {
        case .never: Words.notAchieved
        case .inDate: until.map(Self.inDate) ?? word
        case .runsOut: until.map(Self.runsOut) ?? word
        case .outOfDate: until.map { Self.outOfDate(since: $0.adding(days: 1)) } ?? word
        }
    }

    private static func inDate(until day: CivilDate) -> Phrase {
        let (word, day) = (Currency.inDate.word, Phrase.day(day))
        return Phrase(
            en: "\(word[.en]) until \(day[.en])",
            es: "\(word[.es]) hasta el \(day[.es])",
            nb: "\(word[.nb]) til \(day[.nb])",
            da: "\(word[.da]) til \(day[.da])"
        )
    }

    private static func runsOut(on day: CivilDate) -> Phrase {
        Phrase { "\(Currency.runsOut.word[$0]): \(DateStyle.long.text(day, in: $0))" }
    }

    private static func outOfDate(since day: CivilDate) -> Phrase {
        let (word, day) = (Currency.outOfDate.word, Phrase.day(day))
        return Phrase(
            en: "\(word[.en]) since \(day[.en])",
            es: "\(word[.es]) desde el \(day[.es])",
            nb: "\(word[.nb]) siden \(day[.nb])",
            da: "\(word[.da]) siden \(day[.da])"
        )
    }
}
