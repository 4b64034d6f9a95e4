import AltasExchange
import AltasRegister
import AltasText

/// One thing that a person should look at after an import: where, of what kind, and in words.
struct Finding: Encodable, Equatable {
    /// Its number in its list, from 1.
    let number: Int
    /// The line of the file.
    let line: Int?
    /// The path to a JSON member.
    let path: String?
    /// What kind of thing it is, for programs.
    let kind: String
    /// What it is, in words.
    let message: String
    /// How many further places have just the same.
    let repeats: Int

    init(_ warning: ImportWarning, number: Int, in language: Language) {
        let place = warning.place
        (self.number, line, path) = (number, place.line, place.path)
        kind = warning.kind.name
        message = warning.kind.clause[language]
        repeats = warning.repeats
    }

    init(_ omission: Omission, number: Int, in language: Language) {
        let place = omission.place
        (self.number, line, path) = (number, place.line, place.path)
        kind = omission.reason.name
        message = omission.reason.clause[language]
        repeats = 0
    }

    /// The finding on a line: its number, its place, and what it is.
    func text(in language: Language) -> String {
        let place = Place(line: line, path: path).phrase.map { "\($0[language]): " } ?? ""
        let more = repeats > 0 ? " " + Self.more(repeats)[language] : ""
        return "\(number). \(place)\(message)\(more)"
    }

    private static func more(_ count: Int) -> Phrase {
        let places = Phrase.counted(
            count,
            one: Phrase(en: "more place", es: "lugar más", nb: "sted til", da: "sted mere"),
            other: Phrase(en: "more places", es: "lugares más", nb: "steder til", da: "steder mere")
        )
        return Phrase(
            en: "(and in \(places[.en]))",
            es: "(y en \(places[.es]))",
            nb: "(og \(places[.nb]))",
            da: "(og \(places[.da]))"
        )
    }
}

extension [Finding] {
    /// The first so many of each kind, in their order.
    func first(ofEachKind most: Int) -> [Finding] {
        var counts: [String: Int] = [:]
        return filter { finding in
            counts[finding.kind, default: 0] += 1
            return counts[finding.kind, default: 0] <= most
        }
    }
}
