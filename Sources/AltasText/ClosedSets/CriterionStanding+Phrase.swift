package import AltasCore

extension CriterionStanding.State {
    /// Where it stands, with its days written out.
    package var phrase: Phrase {
        switch self {
        case .notStarted: .notStarted
        case .seen(let days, let needed): .seen(days: days, of: needed)
        case .open(let day): .open(since: day)
        case .met(let day): .met(on: day)
        }
    }
}

extension Phrase {
    fileprivate static let notStarted = Phrase(
        en: "not started",
        es: "sin empezar",
        nb: "ikke påbegynt",
        da: "ikke påbegyndt"
    )

    fileprivate static func seen(days: Int, of needed: Int) -> Phrase {
        Phrase(
            en: "seen on \(days) of \(needed) days",
            es: "observado en \(days) de \(needed) días",
            nb: "sett på \(days) av \(needed) dager",
            da: "set på \(days) af \(needed) dage"
        )
    }

    fileprivate static func open(since day: CivilDate) -> Phrase {
        let (word, day) = (Decision.Result.notYet.word, Phrase.day(day))
        return Phrase(
            en: "\(word[.en]), since \(day[.en])",
            es: "\(word[.es]), desde el \(day[.es])",
            nb: "\(word[.nb]), siden \(day[.nb])",
            da: "\(word[.da]), siden \(day[.da])"
        )
    }

    fileprivate static func met(on day: CivilDate) -> Phrase {
        let (word, day) = (Decision.Result.met.word, Phrase.day(day))
        return Phrase(
            en: "\(word[.en]) on \(day[.en])",
            es: "\(word[.es]) el \(day[.es])",
            nb: "\(word[.nb]) \(day[.nb])",
            da: "\(word[.da]) \(day[.da])"
        )
    }
}
