import AltasExchange
import AltasText

extension ExportLoss {
    /// What is lost, and how often an edition says it.
    var phrase: Phrase {
        guard kind != .heading, kind != .questionnaire else { return kind.words }
        return Phrase { "\(kind.words[$0]) (\(NumberStyle.whole(count, in: $0)))" }
    }
}

extension ExportLoss.Kind {
    /// What is lost.
    var words: Phrase {
        switch self {
        case .language(let tag): .texts(in: tag)
        case .fact(let name): .facts(named: .quoted(name))
        case .heading: .heading
        case .kind: .kinds
        case .requirement: .requirements
        case .assessment: .assessments
        case .verification: .verifications
        case .questionnaire: .questionnaire
        case .links: .links
        case .anchor: .anchors
        case .identifier: .identifiers
        case .title: .titleEnds
        case .code: .codes
        case .parent: .parents
        }
    }
}

extension Phrase {
    fileprivate static func texts(in tag: String) -> Phrase {
        Phrase(
            en: "the texts in “\(tag)”",
            es: "los textos en «\(tag)»",
            nb: "tekstene på «\(tag)»",
            da: "teksterne på »\(tag)«"
        )
    }

    fileprivate static func facts(named name: Phrase) -> Phrase {
        Phrase(
            en: "the facts named \(name[.en])",
            es: "los datos llamados \(name[.es])",
            nb: "opplysningene kalt \(name[.nb])",
            da: "oplysningerne kaldet \(name[.da])"
        )
    }

    fileprivate static let heading = Phrase(
        en: "what the edition says of itself besides its title",
        es: "lo que la edición dice de sí misma además del título",
        nb: "det utgaven sier om seg selv ut over tittelen",
        da: "det, udgaven siger om sig selv ud over titlen"
    )

    fileprivate static let kinds = Phrase(
        en: "what the items are called: unit, outcome and so on",
        es: "cómo se llaman los elementos: unidad, resultado y demás",
        nb: "hva punktene kalles: enhet, læringsutbytte og så videre",
        da: "hvad punkterne kaldes: enhed, læringsmål og så videre"
    )

    fileprivate static let requirements = Phrase(
        en: "that an item is optional, or that some of those under it are enough",
        es: "que un elemento es optativo o que bastan algunos de los que dependen de él",
        nb: "at et punkt er valgfritt, eller at noen av dem under det er nok",
        da: "at et punkt er valgfrit, eller at nogle af dem under det er nok"
    )

    fileprivate static let assessments = Phrase(
        en: "how an item may be assessed and when it must be renewed",
        es: "cómo se puede evaluar un elemento y cuándo hay que renovarlo",
        nb: "hvordan et punkt kan vurderes og når det må fornyes",
        da: "hvordan et punkt kan bedømmes, og hvornår det skal fornyes"
    )

    fileprivate static let verifications = Phrase(
        en: "how far an item was checked",
        es: "hasta qué punto se ha verificado un elemento",
        nb: "hvor langt et punkt er kontrollert",
        da: "hvor langt et punkt er kontrolleret"
    )

    fileprivate static let questionnaire = Phrase(
        en: "the self-rating that goes with the edition",
        es: "la autoevaluación que acompaña a la edición",
        nb: "egenvurderingen som hører til utgaven",
        da: "den selvvurdering, der hører til udgaven"
    )

    fileprivate static let links = Phrase(
        en: "links between items, or with items of others",
        es: "enlaces entre elementos o con elementos ajenos",
        nb: "koblinger mellom punkter, eller til andres punkter",
        da: "koblinger mellem punkter eller til andres punkter"
    )

    fileprivate static let anchors = Phrase(
        en: "which outcome of the curriculum a local criterion stands under",
        es: "bajo qué resultado del currículo está cada criterio local",
        nb: "hvilket læringsutbytte i læreplanen et lokalt kriterium står under",
        da: "hvilket læringsmål i læreplanen et lokalt kriterium står under"
    )

    fileprivate static let identifiers = Phrase(
        en: "the identifiers of items",
        es: "los identificadores de los elementos",
        nb: "punktenes identifikatorer",
        da: "punkternes identifikatorer"
    )

    fileprivate static let titleEnds = Phrase(
        en: "the ends of titles that are too long",
        es: "el final de los títulos demasiado largos",
        nb: "slutten på titler som er for lange",
        da: "slutningen af titler, der er for lange"
    )

    fileprivate static let codes = Phrase(
        en: "codes that stand twice: they are written with those above them",
        es: "códigos repetidos: se escriben con los que tienen encima",
        nb: "koder som står to ganger: de skrives med dem over",
        da: "koder, der står to gange: de skrives med dem over"
    )

    fileprivate static let parents = Phrase(
        en: "which item stands under which, where that cannot be told by code",
        es: "qué elemento depende de cuál, si el código no lo distingue",
        nb: "hvilket punkt som står under hvilket, når koden ikke viser det",
        da: "hvilket punkt der står under hvilket, når koden ikke viser det"
    )
}
