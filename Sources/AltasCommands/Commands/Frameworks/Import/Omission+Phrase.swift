import AltasExchange
import AltasText

extension Omission.Reason {
    /// A clause that says why something was not taken.
    var clause: Phrase {
        switch self {
        case .missing(let member):
            let member = Phrase.quoted(member)
            return Phrase(
                en: "it has no \(member[.en])",
                es: "no tiene \(member[.es])",
                nb: "det mangler \(member[.nb])",
                da: "der mangler \(member[.da])"
            )
        case .repeatedIdentifier(let identifier):
            let identifier = Phrase.quoted(identifier)
            return Phrase(
                en: "another with the identifier \(identifier[.en]) came before it",
                es: "antes hay otro con el identificador \(identifier[.es])",
                nb: "et annet med identifikatoren \(identifier[.nb]) kom først",
                da: "et andet med identifikatoren \(identifier[.da]) kom først"
            )
        case .wrongKind:
            return Phrase(
                en: "it is not of the kind that stands here",
                es: "no es del tipo que corresponde aquí",
                nb: "det er ikke av typen som skal stå her",
                da: "det er ikke af den type, der skal stå her"
            )
        case .blank:
            return Phrase(
                en: "it says nothing",
                es: "no dice nada",
                nb: "det sier ingenting",
                da: "det siger intet"
            )
        case .notThisFramework:
            return Phrase(
                en: "it belongs to another framework",
                es: "pertenece a otro marco",
                nb: "det hører til et annet rammeverk",
                da: "det hører til et andet rammeværk"
            )
        }
    }

    /// The reason's name, for programs.
    var name: String {
        switch self {
        case .missing: "missing"
        case .repeatedIdentifier: "repeated-identifier"
        case .wrongKind: "wrong-kind"
        case .blank: "blank"
        case .notThisFramework: "not-this-framework"
        }
    }
}

extension Place {
    /// The place as it is shown: the path, the line, or both; nothing for the whole file.
    var phrase: Phrase? {
        guard let line else { return path.map { Phrase(same: $0) } }
        let before = path.map { "\($0), " } ?? ""
        return Phrase(
            en: "\(before)line \(line)",
            es: "\(before)línea \(line)",
            nb: "\(before)linje \(line)",
            da: "\(before)linje \(line)"
        )
    }
}
