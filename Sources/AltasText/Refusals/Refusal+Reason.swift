internal import AltasCore

extension Phrase {
    /// A clause: that a value cannot be used in a field, and why.
    ///
    /// A passphrase is never repeated.
    static func invalid(
        _ value: String,
        as field: Refusal.Field,
        _ reason: Refusal.Reason
    ) -> Phrase {
        if reason == .blank { return blank(field.word) }
        let (word, clause) = (field.word, reason.clause)
        guard value.contains(where: { !$0.isWhitespace }) else { return missing(word, clause) }
        let value = quoted(field == .passphrase ? "…" : value)
        return Phrase(
            en: "\(value[.en]) cannot be used as the \(word[.en]): \(clause[.en])",
            es: "\(value[.es]) no sirve como \(word[.es]): \(clause[.es])",
            nb: "\(value[.nb]) kan ikke brukes som \(word[.nb]): \(clause[.nb])",
            da: "\(value[.da]) kan ikke bruges som \(word[.da]): \(clause[.da])"
        )
    }

    private static func missing(_ word: Phrase, _ clause: Phrase) -> Phrase {
        Phrase(
            en: "the \(word[.en]) is missing: \(clause[.en])",
            es: "falta el campo «\(word[.es])»: \(clause[.es])",
            nb: "feltet «\(word[.nb])» mangler: \(clause[.nb])",
            da: "feltet »\(word[.da])« mangler: \(clause[.da])"
        )
    }

    private static func blank(_ word: Phrase) -> Phrase {
        Phrase(
            en: "the \(word[.en]) is blank; write something there",
            es: "el campo «\(word[.es])» está en blanco; escriba algo",
            nb: "feltet «\(word[.nb])» er tomt; skriv noe der",
            da: "feltet »\(word[.da])« er tomt; skriv noget der"
        )
    }
}

extension Refusal.Reason {
    /// A clause that says why, and what would do.
    var clause: Phrase {
        switch self {
        case .blank: .isBlank
        case .tooLong(let limit): .tooLong(.number(limit))
        case .notOneOf(let allowed): .notOneOf(.alternatives(allowed))
        case .controlCharacter: .controlCharacter
        case .notASlug: .notASlug
        case .notAPrintedCode: .notAPrintedCode
        case .notADate: .notADate
        case .inTheFuture(let today): .inTheFuture(.day(today))
        case .before(let day): .before(.day(day))
        case .mayNotDecide: .mayNotDecide
        case .neverDecides: .neverDecides
        case .leadsToItself: .leadsToItself
        case .notALanguage: .notALanguage
        case .notAnAddress: .notAnAddress
        }
    }
}

extension Phrase {
    fileprivate static let isBlank = Phrase(
        en: "it is blank",
        es: "está en blanco",
        nb: "det er tomt",
        da: "det er tomt"
    )

    fileprivate static func tooLong(_ limit: Phrase) -> Phrase {
        Phrase(
            en: "it is longer than \(limit[.en]) characters; shorten it",
            es: "tiene más de \(limit[.es]) caracteres; acórtelo",
            nb: "det er lengre enn \(limit[.nb]) tegn; kort det ned",
            da: "det er længere end \(limit[.da]) tegn; forkort det"
        )
    }

    fileprivate static func notOneOf(_ allowed: Phrase) -> Phrase {
        Phrase(
            en: "write \(allowed[.en])",
            es: "escriba \(allowed[.es])",
            nb: "skriv \(allowed[.nb])",
            da: "skriv \(allowed[.da])"
        )
    }

    fileprivate static let controlCharacter = Phrase(
        en: "take out its control characters, such as tabs and line breaks",
        es: "quite los caracteres de control, como tabuladores y saltos de línea",
        nb: "fjern kontrolltegn, for eksempel tabulatorer og linjeskift",
        da: "fjern kontroltegn, for eksempel tabulatorer og linjeskift"
    )

    fileprivate static let notASlug = Phrase(
        en: "use only small letters from a to z, digits and hyphens",
        es: "use solo letras minúsculas de la a a la z sin acentos, cifras y guiones",
        nb: "bruk bare små bokstaver fra a til z, sifre og bindestreker",
        da: "brug kun små bogstaver fra a til z, cifre og bindestreger"
    )

    fileprivate static let notAPrintedCode = Phrase(
        en: "copy the code that was printed, or leave the line out",
        es: "copie el código impreso o quite la línea",
        nb: "skriv av koden som ble trykt, eller ta bort linjen",
        da: "skriv den trykte kode af, eller fjern linjen"
    )

    fileprivate static let notADate = Phrase(
        en: "write a date such as 2026-03-04 or 4/3/2026 (day first)",
        es: "escriba una fecha como 2026-03-04 o 4/3/2026 (primero el día)",
        nb: "skriv en dato som 2026-03-04 eller 4.3.2026 (dagen først)",
        da: "skriv en dato som 2026-03-04 eller 4.3.2026 (dagen først)"
    )

    fileprivate static let notALanguage = Phrase(
        en: "write the tag of a language, such as en, nb or pt-BR",
        es: "escriba la etiqueta de un idioma, como es, ca o pt-BR",
        nb: "skriv koden for et språk, for eksempel nb, nn eller pt-BR",
        da: "skriv koden for et sprog, for eksempel da, sv eller pt-BR"
    )

    fileprivate static let notAnAddress = Phrase(
        en: "write a whole address, such as https://skills.example.org",
        es: "escriba una dirección completa, como https://skills.example.org",
        nb: "skriv en hel adresse, for eksempel https://skills.example.org",
        da: "skriv en hel adresse, for eksempel https://skills.example.org"
    )

    fileprivate static func inTheFuture(_ today: Phrase) -> Phrase {
        Phrase(
            en: "that day has not come yet; today is \(today[.en])",
            es: "ese día aún no ha llegado; hoy es el \(today[.es])",
            nb: "den dagen er ikke kommet ennå; i dag er det \(today[.nb])",
            da: "den dag er ikke kommet endnu; i dag er det \(today[.da])"
        )
    }

    fileprivate static func before(_ day: Phrase) -> Phrase {
        Phrase(
            en: "it must not be before \(day[.en])",
            es: "no puede ser anterior al \(day[.es])",
            nb: "det kan ikke være før \(day[.nb])",
            da: "det må ikke være før \(day[.da])"
        )
    }

    fileprivate static let mayNotDecide = Phrase(
        en: "whoever holds that role may not decide there; choose one that may",
        es: "quien tiene ese rol no puede evaluar allí; elija uno que pueda",
        nb: "den som har den rollen, kan ikke vurdere der; velg en som kan",
        da: "den, der har den rolle, må ikke bedømme der; vælg en, der må"
    )

    fileprivate static let leadsToItself = Phrase(
        en: "links lead from one edition to another; name two",
        es: "los enlaces llevan de una edición a otra; indique dos",
        nb: "koblinger fører fra én utgave til en annen; oppgi to",
        da: "koblinger fører fra én udgave til en anden; angiv to"
    )

    /// A clause: that a self-rating decides nothing.
    static let neverDecides = Phrase(
        en: "a self-rating decides nothing; choose another method",
        es: "una autoevaluación no decide nada; elija otro método",
        nb: "en egenvurdering avgjør ingenting; velg en annen metode",
        da: "en selvvurdering afgør intet; vælg en anden metode"
    )
}
