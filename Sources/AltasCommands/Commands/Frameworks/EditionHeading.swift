import AltasCore
import AltasRegister
import AltasText

/// What is said about an edition before and after its items.
struct EditionHeading {
    let answer: FrameworkAnswer
    let language: Language

    var title: String { answer.edition.caption(for: language) }

    /// What it is, who issued it, and where its text comes from.
    var paragraphs: [String] {
        [names, publication].filter { !$0.isEmpty }
            + [answer.edition.provenance.marked(for: language)].filter { !$0.isEmpty }
    }

    /// The methods it names, and what is uncertain about it.
    var remarks: [String] {
        let methods = answer.publication.methods.map {
            "\($0.code) = \($0.label.marked(for: language))"
        }
        let notes = answer.publication.notes.map {
            "\(Self.notes[language]): \($0.markedEnglish(for: language))"
        }
        return (methods.isEmpty ? [] : [methods.joined(separator: "; ")])
            + [notes].compactMap(\.self)
    }

    /// Where it was read: one line each, whole, so that an address can be copied.
    var sources: [String] {
        answer.publication.sources.map { "\(Self.source[language]): \($0)" }
    }

    private var names: String {
        let edition = answer.edition
        let words = [
            edition.slug, edition.code, edition.label, edition.role.word[language],
            edition.region, (answer.isInForce ? Self.inForce : Self.notInForce)[language],
            edition.status.map { "\(Self.status[language]) \($0)" },
            "\(Self.checked[language]) \(edition.verification.word[language])",
        ]
        return words.compactMap(\.self).joined(separator: " · ")
    }

    private var publication: String {
        let publication = answer.publication
        let validity = [publication.validFrom, publication.validUntil]
            .map { $0?.description ?? "" }.joined(separator: "–")
        let words: [(Phrase, String?)] = [
            (Self.issuer, publication.issuer),
            (Self.written, publication.language),
            (Self.issued, publication.issued?.description),
            (Self.valid, validity == "–" ? nil : validity),
            (Self.replaces, publication.replaces),
            (Self.addsTo, publication.pinnedTo),
            (Self.level, publication.nationalLevel),
            (Phrase(same: "EQF"), publication.eqfLevel.map(String.init)),
            (Self.credit, publication.credit),
            (Self.hours, publication.hours.map { NumberStyle.shortest($0, in: language) }),
        ]
        return words.compactMap { word, value in value.map { "\(word[language]) \($0)" } }
            .joined(separator: " · ")
    }
}

extension EditionHeading {
    private static let inForce = FrameworkTable.inForce
    private static let notInForce = Phrase(
        en: "not in force",
        es: "no está en vigor",
        nb: "gjelder ikke",
        da: "gælder ikke"
    )
    private static let status = Phrase(en: "status", es: "estado", nb: "status", da: "status")
    private static let checked = Phrase(
        en: "checked:",
        es: "verificación:",
        nb: "kontroll:",
        da: "kontrol:"
    )
    private static let issuer = Phrase(
        en: "issued by",
        es: "publicado por",
        nb: "utgitt av",
        da: "udgivet af"
    )
    private static let written = Phrase(en: "language", es: "idioma", nb: "språk", da: "sprog")
    private static let issued = Phrase(en: "issued", es: "publicado", nb: "utgitt", da: "udgivet")
    private static let valid = Phrase(en: "valid", es: "vigencia", nb: "gyldig", da: "gyldig")
    static let replaces = Phrase(
        en: "replaces",
        es: "sustituye a",
        nb: "erstatter",
        da: "erstatter"
    )
    private static let addsTo = Phrase(
        en: "adds to",
        es: "complementa a",
        nb: "utfyller",
        da: "supplerer"
    )
    private static let level = Phrase(en: "level", es: "nivel", nb: "nivå", da: "niveau")
    private static let credit = Phrase(
        en: "credit",
        es: "créditos",
        nb: "poeng",
        da: "point"
    )
    private static let hours = Phrase(en: "hours", es: "horas", nb: "timer", da: "timer")
    private static let notes = Phrase(
        en: "Good to know",
        es: "Conviene saber",
        nb: "Verdt å vite",
        da: "Værd at vide"
    )
    private static let source = Phrase(en: "Source", es: "Fuente", nb: "Kilde", da: "Kilde")
}

extension NumberStyle {
    /// A number without decimals where it has none, else with one.
    fileprivate static func shortest(_ number: Double, in language: Language) -> String {
        decimal(number, places: number == number.rounded() ? 0 : 1, in: language)
    }
}
