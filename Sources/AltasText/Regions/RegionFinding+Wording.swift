package import AltasCore

extension RegionFinding {
    /// Where it is, what it is, and what to do; one line.
    package func wording(in language: Language) -> String {
        let clause = kind.clause
        let sentence = Phrase { "\(place[$0]): \(clause[$0])." }
        guard !kind.nearest.isEmpty else { return sentence[language].visible }
        return sentence.suggesting(kind.nearest, otherwise: sentence)[language].visible
    }

    private var place: Phrase {
        let lines = Phrase(en: "line", es: "línea", nb: "linje", da: "linje")
        let parts = line.map { line in Phrase { ", \(lines[$0]) \(line)" } }
        let member = member.map { ", \($0)" } ?? ""
        return Phrase { "\(path)\(parts?[$0] ?? "")\(member)" }
    }
}

extension RegionFinding.Kind {
    /// What might be meant.
    fileprivate var nearest: [String] {
        switch self {
        case .unknown(_, _, let nearest), .unknownMember(let nearest): nearest
        default: []
        }
    }

    /// A clause that says what it is and what to do.
    fileprivate var clause: Phrase {
        switch self {
        case .missingFile: .missingFile
        case .isFolder: .folderForFile
        case .isLink: .linkForFile
        case .unreadable: .unreadableFile
        case .notRead: .notRead
        case .file(let problem): problem.clause
        case .folderName(let slug): .folderName(.quoted(slug))
        case .missing: .missingValue
        case .unknownMember: .strangeMember
        case .repeatedMember: .repeatedMember
        case .wrongKind(let kind): .wrongKind(kind.phrase)
        case .outOfRange(let range): .outOfRange(range)
        case .notOneOf(let found, let allowed): .notOneOf(.quoted(found), .alternatives(allowed))
        case .unknown(let thing, let found, _): thing.unknown(.quoted(found))
        case .ambiguous(let found, let candidates):
            .severalAnswer(.quoted(found), .alternatives(candidates))
        case .repeated(let found, let line): .repeatedValue(.quoted(found), firstLine: line)
        case .circle(let found): .circle(.quoted(found))
        case .untranslated(let languages): .untranslated(languages.joined(separator: ", "))
        case .unverified: .unverified
        case .unsourced(let verification): .unsourced(verification.word)
        case .regionCode(let code): .regionCode(.quoted(code))
        case .languageTag(let tag): .languageTag(.quoted(tag))
        case .timeZone(let name): .strangeZone(.quoted(name))
        case .ranks: .ranks
        case .reversedRange: .reversedRange
        case .nobodyDecides: .nobodyDecides
        case .otherRegion(let found, let expected):
            .otherRegion(.quoted(found), expected: .quoted(expected))
        case .slugTaken(let slug): .slugTaken(.quoted(slug))
        case .linkToUnheld(let code): .linkToUnheld(.quoted(code))
        case .unlinked(let codes, let count): .unlinked(codes, count)
        case .countedAsDraft(let count): .countedAsDraft(count)
        case .absent(let part): part.absence
        case .changedProfile(let version): .changedProfile(.quoted(version))
        case .earlierProfile(let version, let day): .earlierProfile(.quoted(version), .day(day))
        case .changedEdition(let slug): .changedEdition(slug)
        case .changedLocalCriteria: .changedLocalCriteria
        }
    }
}

extension Phrase {
    static func badRegion(_ count: Int) -> Phrase {
        let places = problems(count)
        return Phrase(
            en: "The region cannot be imported. To be put right: \(places[.en]).",
            es: "La región no se puede importar. Hay que corregir: \(places[.es]).",
            nb: "Regionen kan ikke importeres. Dette må rettes: \(places[.nb]).",
            da: "Regionen kan ikke importeres. Dette skal rettes: \(places[.da])."
        )
    }

    static func regionNotReady(_ count: Int) -> Phrase {
        let places = problems(count)
        return Phrase(
            en: "The region cannot be imported yet: \(places[.en]). Put it right and check again.",
            es:
                "La región aún no se puede importar: \(places[.es]). Corríjalo y compruebe otra vez.",
            nb: "Regionen kan ikke importeres ennå: \(places[.nb]). Rett opp og sjekk igjen.",
            da: "Regionen kan ikke importeres endnu: \(places[.da]). Ret det, og tjek igen."
        )
    }

    private static func problems(_ count: Int) -> Phrase {
        counted(
            count,
            one: Phrase(en: "problem", es: "error", nb: "feil", da: "fejl"),
            other: Phrase(en: "problems", es: "errores", nb: "feil", da: "fejl")
        )
    }
}
