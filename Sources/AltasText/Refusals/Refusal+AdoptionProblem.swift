import AltasCore

extension Refusal.AdoptionProblem {
    /// The problem as a sentence, with what to do.
    var phrase: Phrase {
        switch self {
        case .replacesItself(let slug): .replacesItself(slug)
        case .cycle(let new, let old): .cycle(new, old)
        case .otherRole(let new, let old): .otherRole(new, old)
        case .otherRegion(let new, let old): .otherRegion(new, old)
        case .replaced(let slug, let successor, let entry): .replaced(slug, successor, entry)
        case .retired(let slug, let entry): .retired(slug, entry)
        case .notInForce(let slug): .notInForce(slug)
        case .inForce(let slug): .inForce(slug)
        case .unsettled(let new, let old, let count): .unsettled(new, old, count)
        case .notAdopted(let slug): .notAdopted(slug)
        case .closed(let slug, let day): .closed(slug, .day(day))
        case .inUse(let slug): .inUse(slug)
        }
    }
}

extension Phrase {
    fileprivate static func replacesItself(_ slug: String) -> Phrase {
        Phrase(
            en: "\(slug) cannot take its own place. Name the edition that it replaces.",
            es: "\(slug) no puede sustituirse a sí misma. Indique la edición a la que sustituye.",
            nb: "\(slug) kan ikke erstatte seg selv. Oppgi utgaven den kommer i stedet for.",
            da: "\(slug) kan ikke erstatte sig selv. Angiv den udgave, den træder i stedet for."
        )
    }

    fileprivate static func cycle(_ new: String, _ old: String) -> Phrase {
        Phrase(
            en: "\(old) itself took the place of \(new), so \(new) cannot replace it.",
            es: "\(old) ya sustituyó a \(new), así que \(new) no puede sustituirla.",
            nb: "\(old) har selv erstattet \(new), så \(new) kan ikke erstatte den.",
            da: "\(old) har selv erstattet \(new), så \(new) kan ikke træde i stedet for den."
        )
    }

    fileprivate static func otherRole(_ new: String, _ old: String) -> Phrase {
        Phrase(
            en:
                """
                \(new) cannot replace \(old): one is a curriculum, the other is a standard or a \
                region's own criteria.
                """,
            es:
                """
                \(new) no puede sustituir a \(old): no son del mismo tipo (currículo, estándar o \
                criterios propios de una región).
                """,
            nb:
                """
                \(new) kan ikke erstatte \(old): de er av ulik type (læreplan, standard eller en \
                regions egne kriterier).
                """,
            da:
                """
                \(new) kan ikke erstatte \(old): de er af forskellig slags (læreplan, standard \
                eller en regions egne kriterier).
                """
        )
    }

    fileprivate static func otherRegion(_ new: String, _ old: String) -> Phrase {
        Phrase(
            en: "\(new) cannot replace \(old): they belong to different regions.",
            es: "\(new) no puede sustituir a \(old): son de regiones distintas.",
            nb: "\(new) kan ikke erstatte \(old): de hører til ulike regioner.",
            da: "\(new) kan ikke erstatte \(old): de hører til forskellige regioner."
        )
    }

    fileprivate static func replaced(_ slug: String, _ by: String, _ entry: Int64) -> Phrase {
        Phrase(
            en:
                """
                \(slug) was replaced by \(by) in entry \(entry). Take that back first with altas \
                framework adopt \(by) --undo, or replace \(by).
                """,
            es:
                """
                \(slug) fue sustituida por \(by) en el asiento \(entry). Deshágalo antes con altas \
                framework adopt \(by) --undo, o sustituya \(by).
                """,
            nb:
                """
                \(slug) ble erstattet av \(by) i post \(entry). Angre det først med altas \
                framework adopt \(by) --undo, eller erstatt \(by).
                """,
            da:
                """
                \(slug) blev erstattet af \(by) i post \(entry). Fortryd det først med altas \
                framework adopt \(by) --undo, eller erstat \(by).
                """
        )
    }

    fileprivate static func retired(_ slug: String, _ entry: Int64) -> Phrase {
        Phrase(
            en: "\(slug) was retired in entry \(entry), so nothing more can follow it.",
            es: "\(slug) se retiró en el asiento \(entry); ya nada puede sucederla.",
            nb: "\(slug) ble trukket tilbake i post \(entry), så ingenting kan følge etter den.",
            da: "\(slug) blev trukket tilbage i post \(entry), så intet kan følge efter den."
        )
    }

    fileprivate static func notInForce(_ slug: String) -> Phrase {
        Phrase(
            en: "\(slug) is not in force, so nothing can take its place. See altas framework list.",
            es: "\(slug) no está en vigor; nada puede sustituirla. Vea altas framework list.",
            nb: "\(slug) gjelder ikke, så ingenting kan erstatte den. Se altas framework list.",
            da: "\(slug) gælder ikke, så intet kan træde i stedet for den. Se altas framework list."
        )
    }

    fileprivate static func inForce(_ slug: String) -> Phrase {
        Phrase(
            en: "\(slug) is in force already. Name the edition that it replaces with --replacing.",
            es: "\(slug) ya está en vigor. Indique con --replacing la edición a la que sustituye.",
            nb: "\(slug) gjelder allerede. Oppgi med --replacing hvilken utgave den erstatter.",
            da: "\(slug) gælder allerede. Angiv med --replacing, hvilken udgave den erstatter."
        )
    }

    fileprivate static func unsettled(_ new: String, _ old: String, _ count: Int) -> Phrase {
        let write = "altas framework diff \(old) \(new) --write-settlements FILE"
        return Phrase(
            en:
                """
                \(count) changes from \(old) to \(new) await a person's verdict. Write them out \
                with \(write), settle them and give the file with --settlements; or adopt with \
                --unsettled-as-new.
                """,
            es:
                """
                \(count) cambios de \(old) a \(new) esperan la decisión de una persona. Escríbalos \
                con \(write), decídalos e indique el archivo con --settlements; o adopte con \
                --unsettled-as-new.
                """,
            nb:
                """
                \(count) endringer fra \(old) til \(new) venter på en persons avgjørelse. Skriv dem \
                ut med \(write), avgjør dem og oppgi filen med --settlements, eller ta i bruk med \
                --unsettled-as-new.
                """,
            da:
                """
                \(count) ændringer fra \(old) til \(new) afventer en persons afgørelse. Skriv dem \
                ud med \(write), afgør dem, og angiv filen med --settlements, eller tag i brug med \
                --unsettled-as-new.
                """
        )
    }

    fileprivate static func notAdopted(_ slug: String) -> Phrase {
        Phrase(
            en: "\(slug) is not adopted, so there is nothing to undo. See altas framework list.",
            es: "\(slug) no está adoptada; no hay nada que deshacer. Vea altas framework list.",
            nb: "\(slug) er ikke tatt i bruk, så det er ikke noe å angre. Se altas framework list.",
            da:
                "\(slug) er ikke taget i brug, så der er intet at fortryde. Se altas framework list."
        )
    }

    fileprivate static func closed(_ slug: String, _ day: Phrase) -> Phrase {
        Phrase(
            en: "The last enrolment on \(slug) was on \(day[.en]). Enrol on its successor.",
            es: "La última inscripción en \(slug) fue el \(day[.es]). Inscriba en su sucesora.",
            nb: "Siste innmelding på \(slug) var \(day[.nb]). Meld inn på utgaven som følger.",
            da:
                "Sidste tilmelding til \(slug) var \(day[.da]). Tilmeld til den efterfølgende udgave."
        )
    }

    fileprivate static func inUse(_ slug: String) -> Phrase {
        Phrase(
            en:
                """
                \(slug) is in use: somebody has enrolled on it, decided by it or replaced it, so its \
                adoption stays. Adopt another edition in its place instead.
                """,
            es:
                """
                \(slug) ya se usa: alguien se ha inscrito en ella, ha evaluado con ella o la ha \
                sustituido, así que su adopción se mantiene. Adopte otra edición en su lugar.
                """,
            nb:
                """
                \(slug) er i bruk: noen er meldt inn på den, har vurdert etter den eller erstattet \
                den, så den blir stående. Ta heller i bruk en annen utgave i stedet for den.
                """,
            da:
                """
                \(slug) er i brug: nogen er tilmeldt den, har bedømt efter den eller erstattet den, \
                så den bliver stående. Tag hellere en anden udgave i brug i stedet for den.
                """
        )
    }
}
