import AltasExchange
import AltasText

extension ImportWarning.Kind {
    /// A clause that says what is doubtful, and what became of it.
    var clause: Phrase {
        switch self {
        case .missing(let member): .missing(.quoted(member))
        case .null(let member): .saysNull(.quoted(member))
        case .unknown(let member): .unknown(.quoted(member))
        case .misplaced(let member): .misplaced(.quoted(member))
        case .repeatedMember(let member): .repeatedMember(.quoted(member))
        case .wrongKind(let member): .wrongKind(.quoted(member))
        case .tooLong(let member, let limit): .longerThanAdvised(.quoted(member), limit)
        case .oddIdentifier(let text): .oddIdentifier(.quoted(text))
        case .oddDate(let text): .oddDate(.quoted(text))
        case .oddAddress(let text): .oddAddress(.quoted(text))
        case .assumedLanguage(let tag): .assumedLanguage(tag)
        case .ownCode(let code): .ownCode(.quoted(code))
        case .repeatedCode(let code, let now): .repeatedCode(.quoted(code), .quoted(now))
        case .unplaced(let item): .unplaced(.quoted(item))
        case .unknownParent(let item, let parent): .unknownParent(.quoted(item), .quoted(parent))
        case .ambiguousParent(let item, let parent):
            .ambiguousParent(.quoted(item), .quoted(parent))
        case .severalParents(let item, let other): .severalParents(.quoted(item), .quoted(other))
        case .unknownType(let type): .unknownType(.quoted(type))
        case .unknownWord(let word, let member): .unknownWord(.quoted(word), .quoted(member))
        }
    }

    /// The kind's name, for programs.
    var name: String {
        switch self {
        case .missing: "missing"
        case .null: "null"
        case .unknown: "unknown"
        case .misplaced: "misplaced"
        case .repeatedMember: "repeated-member"
        case .wrongKind: "wrong-kind"
        case .tooLong: "too-long"
        case .oddIdentifier: "odd-identifier"
        case .oddDate: "odd-date"
        case .oddAddress: "odd-address"
        case .assumedLanguage: "assumed-language"
        case .ownCode: "own-code"
        case .repeatedCode: "repeated-code"
        case .unplaced: "unplaced"
        case .unknownParent: "unknown-parent"
        case .ambiguousParent: "ambiguous-parent"
        case .severalParents: "several-parents"
        case .unknownType: "unknown-type"
        case .unknownWord: "unknown-word"
        }
    }
}

// MARK: - Members and values

extension Phrase {
    fileprivate static func missing(_ member: Phrase) -> Phrase {
        Phrase(
            en: "the required \(member[.en]) is missing",
            es: "falta \(member[.es]), que es obligatorio",
            nb: "\(member[.nb]) er påkrevd, men mangler",
            da: "\(member[.da]) er påkrævet, men mangler"
        )
    }

    fileprivate static func saysNull(_ member: Phrase) -> Phrase {
        Phrase(
            en: "\(member[.en]) is null, which says nothing",
            es: "\(member[.es]) es null, que no dice nada",
            nb: "\(member[.nb]) er null, og det sier ingenting",
            da: "\(member[.da]) er null, og det siger intet"
        )
    }

    fileprivate static func unknown(_ member: Phrase) -> Phrase {
        Phrase(
            en: "\(member[.en]) is not part of the format; it is kept",
            es: "\(member[.es]) no forma parte del formato; se conserva",
            nb: "\(member[.nb]) er ikke en del av formatet; det beholdes",
            da: "\(member[.da]) er ikke en del af formatet; det bevares"
        )
    }

    fileprivate static func misplaced(_ member: Phrase) -> Phrase {
        Phrase(
            en: "\(member[.en]) does not belong here in this format; an export leaves it out",
            es: "\(member[.es]) no va aquí en este formato; al exportar se omite",
            nb: "\(member[.nb]) hører ikke hjemme her i dette formatet; en eksport utelater det",
            da: "\(member[.da]) hører ikke hjemme her i dette format; en eksport udelader det"
        )
    }

    fileprivate static func repeatedMember(_ member: Phrase) -> Phrase {
        Phrase(
            en: "\(member[.en]) stands twice; the first is taken",
            es: "\(member[.es]) aparece dos veces; se toma el primero",
            nb: "\(member[.nb]) står to ganger; den første brukes",
            da: "\(member[.da]) står to gange; den første bruges"
        )
    }

    fileprivate static func wrongKind(_ member: Phrase) -> Phrase {
        Phrase(
            en: "\(member[.en]) is of the wrong kind; it is kept as it is, and not used",
            es: "\(member[.es]) no es del tipo correcto; se conserva tal cual y no se usa",
            nb: "\(member[.nb]) er av feil type; det beholdes som det er, og brukes ikke",
            da: "\(member[.da]) er af forkert type; det bevares, som det er, og bruges ikke"
        )
    }

    fileprivate static func longerThanAdvised(_ member: Phrase, _ limit: Int) -> Phrase {
        Phrase(
            en: "\(member[.en]) is longer than the \(limit) characters that the format advises",
            es: "\(member[.es]) supera los \(limit) caracteres que recomienda el formato",
            nb: "\(member[.nb]) er lengre enn de \(limit) tegnene som formatet anbefaler",
            da: "\(member[.da]) er længere end de \(limit) tegn, som formatet anbefaler"
        )
    }

    fileprivate static func oddIdentifier(_ text: Phrase) -> Phrase {
        Phrase(
            en:
                "the identifier \(text[.en]) is not of the form that the format asks for; it is kept",
            es: "el identificador \(text[.es]) no tiene la forma que pide el formato; se conserva",
            nb: "identifikatoren \(text[.nb]) har ikke formen som formatet krever; den beholdes",
            da: "identifikatoren \(text[.da]) har ikke den form, som formatet kræver; den bevares"
        )
    }

    fileprivate static func oddDate(_ text: Phrase) -> Phrase {
        Phrase(
            en: "\(text[.en]) is not a date, or lacks the time that is asked for; it is kept",
            es: "\(text[.es]) no es una fecha, o le falta la hora que se pide; se conserva",
            nb:
                "\(text[.nb]) er ikke en dato, eller mangler klokkeslettet som kreves; den beholdes",
            da:
                "\(text[.da]) er ikke en dato, eller mangler det klokkeslæt, der kræves; den bevares"
        )
    }

    fileprivate static func oddAddress(_ text: Phrase) -> Phrase {
        Phrase(
            en: "\(text[.en]) is not an address; it is kept",
            es: "\(text[.es]) no es una dirección; se conserva",
            nb: "\(text[.nb]) er ikke en adresse; den beholdes",
            da: "\(text[.da]) er ikke en adresse; den bevares"
        )
    }

    fileprivate static func assumedLanguage(_ tag: String) -> Phrase {
        Phrase(
            en: "the file does not say its language; “\(tag)” is assumed (see --written-in)",
            es: "el archivo no indica su idioma; se supone «\(tag)» (véase --written-in)",
            nb: "filen oppgir ikke språket sitt; «\(tag)» antas (se --written-in)",
            da: "filen angiver ikke sit sprog; »\(tag)« antages (se --written-in)"
        )
    }

    fileprivate static func unknownType(_ type: Phrase) -> Phrase {
        Phrase(
            en: "\(type[.en]) is not a type of link that the format has; it is kept",
            es: "\(type[.es]) no es un tipo de enlace del formato; se conserva",
            nb: "\(type[.nb]) er ikke en av formatets koblingstyper; den beholdes",
            da: "\(type[.da]) er ikke en af formatets koblingstyper; den bevares"
        )
    }

    fileprivate static func unknownWord(_ word: Phrase, _ member: Phrase) -> Phrase {
        Phrase(
            en: "\(word[.en]) is not one of the format's words for \(member[.en]); it is kept",
            es:
                "\(word[.es]) no es uno de los valores del formato para \(member[.es]); se conserva",
            nb: "\(word[.nb]) er ikke blant formatets ord for \(member[.nb]); det beholdes",
            da: "\(word[.da]) er ikke blandt formatets ord for \(member[.da]); det bevares"
        )
    }
}

// MARK: - Codes and places

extension Phrase {
    fileprivate static func ownCode(_ code: Phrase) -> Phrase {
        Phrase(
            en: "an item has no code; here it is called \(code[.en])",
            es: "un elemento no tiene código; aquí se llama \(code[.es])",
            nb: "et punkt har ingen kode; her kalles det \(code[.nb])",
            da: "et punkt har ingen kode; her kaldes det \(code[.da])"
        )
    }

    fileprivate static func repeatedCode(_ code: Phrase, _ now: Phrase) -> Phrase {
        Phrase(
            en: "the code \(code[.en]) stands twice in one place; here the second is \(now[.en])",
            es:
                "el código \(code[.es]) se repite en un mismo lugar; aquí el segundo es \(now[.es])",
            nb: "koden \(code[.nb]) står to ganger på samme sted; her er den andre \(now[.nb])",
            da: "koden \(code[.da]) står to gange samme sted; her er den anden \(now[.da])"
        )
    }

    fileprivate static func unplaced(_ item: Phrase) -> Phrase {
        Phrase(
            en: "\(item[.en]) stands under no other item; it is put at the top",
            es: "\(item[.es]) no depende de ningún elemento; queda en el primer nivel",
            nb: "\(item[.nb]) står ikke under noe annet punkt; det settes øverst",
            da: "\(item[.da]) står ikke under noget andet punkt; det sættes øverst"
        )
    }

    fileprivate static func unknownParent(_ item: Phrase, _ parent: Phrase) -> Phrase {
        Phrase(
            en:
                "\(item[.en]) names \(parent[.en]) above it, which is not in the file; it is put at the top",
            es:
                "\(item[.es]) depende de \(parent[.es]), que no está en el archivo; queda en el primer nivel",
            nb: "\(item[.nb]) står under \(parent[.nb]), som ikke er i filen; det settes øverst",
            da: "\(item[.da]) står under \(parent[.da]), som ikke er i filen; det sættes øverst"
        )
    }

    fileprivate static func ambiguousParent(_ item: Phrase, _ parent: Phrase) -> Phrase {
        Phrase(
            en:
                "\(item[.en]) names \(parent[.en]) above it, which may be several; the nearest before it is taken",
            es:
                "\(item[.es]) depende de \(parent[.es]), que puede ser varios; se toma el anterior más cercano",
            nb:
                "\(item[.nb]) står under \(parent[.nb]), som kan være flere; det nærmeste foran brukes",
            da:
                "\(item[.da]) står under \(parent[.da]), som kan være flere; det nærmeste foran bruges"
        )
    }

    fileprivate static func severalParents(_ item: Phrase, _ other: Phrase) -> Phrase {
        Phrase(
            en:
                "\(item[.en]) stands under several items; the first is kept, and \(other[.en]) becomes a link",
            es:
                "\(item[.es]) depende de varios elementos; se conserva el primero y \(other[.es]) pasa a enlace",
            nb:
                "\(item[.nb]) står under flere punkter; det første beholdes, og \(other[.nb]) blir en kobling",
            da:
                "\(item[.da]) står under flere punkter; det første bevares, og \(other[.da]) bliver en kobling"
        )
    }
}
