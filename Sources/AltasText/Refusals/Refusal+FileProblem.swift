internal import AltasCore

extension Refusal.FileProblem {
    /// A clause that says what is wrong and what to do, to follow the file's name and line.
    var clause: Phrase {
        switch self {
        case .tooLarge(let limit): .tooLarge(.size(bytes: limit))
        case .notUTF8(let byte): .notUTF8(.number(byte))
        case .unclosedQuote: .unclosedQuote
        case .cellCount(let found, let expected): .cellCount(found, expected)
        case .missingColumn(let column): .missingColumn(.quoted(column))
        case .repeatedColumn(let column): .repeatedColumn(.quoted(column))
        case .notJSON: .notJSON
        case .member(let path): .badMember(.quoted(path))
        case .unknownMember(let path): .unknownMember(.quoted(path))
        case .value(let value, let column): .badValue(.quoted(value), in: .quoted(column))
        case .unknownCode(let code): .unknownCode(.quoted(code))
        case .ambiguousCode(let code, let candidates):
            .ambiguousCode(.quoted(code), .alternatives(candidates))
        case .mixedGroup(let group): .mixedGroup(.quoted(group))
        case .gap(let place): .misplacedGap(.quoted(place))
        case .contradictsLine(let line): .contradictsLine(.number(line))
        case .noLinks: .noLinks
        case .notThis: .notThisFile
        case .unknownFormat: .unknownFormat
        case .severalFrameworks(let name): .severalFrameworks(.quoted(name))
        case .cycle(let place): .cycle(.quoted(place))
        case .tooDeep(let place, let limit): .tooDeep(.quoted(place), .number(limit))
        case .tooNested: .tooNested
        }
    }
}

extension Phrase {
    fileprivate static func tooLarge(_ limit: Phrase) -> Phrase {
        Phrase(
            en: "the file is larger than \(limit[.en]); split it",
            es: "el archivo ocupa más de \(limit[.es]); divídalo",
            nb: "filen er større enn \(limit[.nb]); del den opp",
            da: "filen er større end \(limit[.da]); del den op"
        )
    }

    fileprivate static func notUTF8(_ byte: Phrase) -> Phrase {
        Phrase(
            en: "byte \(byte[.en]) is not UTF-8 text; save the file as UTF-8",
            es: "el byte \(byte[.es]) no es texto UTF-8; guarde el archivo como UTF-8",
            nb: "byte \(byte[.nb]) er ikke UTF-8-tekst; lagre filen som UTF-8",
            da: "byte \(byte[.da]) er ikke UTF-8-tekst; gem filen som UTF-8"
        )
    }

    fileprivate static let unclosedQuote = Phrase(
        en: "a quotation mark opens here and is never closed; add the missing one",
        es: "aquí se abren unas comillas que no se cierran; añada las que faltan",
        nb: "et anførselstegn åpnes her og lukkes aldri; sett inn det som mangler",
        da: "et anførselstegn åbnes her og lukkes aldrig; indsæt det, der mangler"
    )

    /// A clause: that a row is not as long as the header.
    static func cellCount(_ found: Int, _ expected: Int) -> Phrase {
        let (found, expected) = (cells(found), number(expected))
        return Phrase(
            en: "the row has \(found[.en]), and the header \(expected[.en]); make them agree",
            es: "la fila tiene \(found[.es]) y el encabezado, \(expected[.es]); hágalos coincidir",
            nb: """
                raden har \(found[.nb]), og overskriftsraden \(expected[.nb]); gjør dem like lange
                """,
            da: """
                rækken har \(found[.da]), og overskriftsrækken \(expected[.da]); gør dem lige \
                lange
                """
        )
    }

    fileprivate static func missingColumn(_ column: Phrase) -> Phrase {
        Phrase(
            en: "the column \(column[.en]) is missing; add it",
            es: "falta la columna \(column[.es]); añádala",
            nb: "kolonnen \(column[.nb]) mangler; legg den til",
            da: "kolonnen \(column[.da]) mangler; tilføj den"
        )
    }

    /// A clause: that a column stands twice.
    static func repeatedColumn(_ column: Phrase) -> Phrase {
        Phrase(
            en: "the column \(column[.en]) stands twice; keep one of them",
            es: "la columna \(column[.es]) aparece dos veces; deje solo una",
            nb: "kolonnen \(column[.nb]) står to ganger; behold bare én",
            da: "kolonnen \(column[.da]) står to gange; behold kun én"
        )
    }

    fileprivate static let notJSON = Phrase(
        en: "this is not JSON; check its commas, brackets and quotation marks",
        es: "esto no es JSON; revise las comas, los corchetes, las llaves y las comillas",
        nb: "dette er ikke JSON; sjekk komma, klammer og anførselstegn",
        da: "dette er ikke JSON; tjek kommaer, klammer og anførselstegn"
    )

    fileprivate static func badMember(_ path: Phrase) -> Phrase {
        Phrase(
            en: "\(path[.en]) is missing, or is not of the right kind; correct it",
            es: "\(path[.es]) falta o no es del tipo correcto; corríjalo",
            nb: "\(path[.nb]) mangler eller er av feil type; rett det",
            da: "\(path[.da]) mangler eller er af forkert type; ret det"
        )
    }

    fileprivate static func unknownMember(_ path: Phrase) -> Phrase {
        Phrase(
            en: "\(path[.en]) is not known here; correct its spelling or take it out",
            es: "\(path[.es]) no se conoce aquí; corrija cómo está escrito o quítelo",
            nb: "\(path[.nb]) er ukjent her; rett skrivemåten eller ta det ut",
            da: "\(path[.da]) er ukendt her; ret stavemåden, eller tag det ud"
        )
    }

    fileprivate static func badValue(_ value: Phrase, in column: Phrase) -> Phrase {
        Phrase(
            en: "\(value[.en]) is not allowed in the column \(column[.en]); correct it",
            es: "\(value[.es]) no se admite en la columna \(column[.es]); corríjalo",
            nb: "\(value[.nb]) er ikke tillatt i kolonnen \(column[.nb]); rett det",
            da: "\(value[.da]) er ikke tilladt i kolonnen \(column[.da]); ret det"
        )
    }

    fileprivate static func unknownCode(_ code: Phrase) -> Phrase {
        Phrase(
            en: "no item has the code \(code[.en]); correct it",
            es: "ningún elemento tiene el código \(code[.es]); corríjalo",
            nb: "ikke noe punkt har koden \(code[.nb]); rett den",
            da: "intet punkt har koden \(code[.da]); ret den"
        )
    }

    fileprivate static func ambiguousCode(_ code: Phrase, _ candidates: Phrase) -> Phrase {
        Phrase(
            en: "the code \(code[.en]) may mean \(candidates[.en]); write which",
            es: "el código \(code[.es]) puede ser \(candidates[.es]); indique cuál",
            nb: "koden \(code[.nb]) kan bety \(candidates[.nb]); skriv hvilken",
            da: "koden \(code[.da]) kan betyde \(candidates[.da]); skriv hvilken"
        )
    }

    fileprivate static func mixedGroup(_ group: Phrase) -> Phrase {
        Phrase(
            en: "the rows of the group \(group[.en]) have different relations; give them one",
            es: "las filas del grupo \(group[.es]) tienen relaciones distintas; ponga la misma",
            nb: "radene i gruppen \(group[.nb]) har ulike relasjoner; gi dem den samme",
            da: "rækkerne i gruppen \(group[.da]) har forskellige relationer; giv dem den samme"
        )
    }

    fileprivate static func misplacedGap(_ place: Phrase) -> Phrase {
        Phrase(
            en: "\(place[.en]): state a gap where the relation is “partial”, and only there",
            es:
                """
                \(place[.es]): indique qué falta (gap) si la relación es «partial», y solo \
                entonces
                """,
            nb:
                """
                \(place[.nb]): oppgi hva som mangler (gap) når relasjonen er «partial», og bare \
                da
                """,
            da:
                """
                \(place[.da]): angiv, hvad der mangler (gap), når relationen er »partial«, og kun \
                da
                """
        )
    }

    fileprivate static func contradictsLine(_ line: Phrase) -> Phrase {
        Phrase(
            en: "line \(line[.en]) says something else of the same items; keep one of the two",
            es: "la línea \(line[.es]) dice otra cosa de los mismos elementos; deje solo una",
            nb: "linje \(line[.nb]) sier noe annet om de samme punktene; behold bare én av dem",
            da: "linje \(line[.da]) siger noget andet om de samme punkter; behold kun én af dem"
        )
    }

    fileprivate static let noLinks = Phrase(
        en: "it holds no link between these editions; check --from, --to and the file",
        es: "no contiene ningún enlace entre estas ediciones; revise --from, --to y el archivo",
        nb: "den inneholder ingen kobling mellom disse utgavene; sjekk --from, --to og filen",
        da: "den indeholder ingen kobling mellem disse udgaver; tjek --from, --to og filen"
    )

    fileprivate static let notThisFile = Phrase(
        en: "this is not the kind of file that is expected here; check that it is the right one",
        es: "no es el tipo de archivo que se espera aquí; compruebe que es el correcto",
        nb: "dette er ikke den typen fil som trengs her; sjekk at det er den riktige",
        da: "dette er ikke den slags fil, der skal bruges her; tjek, at det er den rigtige"
    )
}
