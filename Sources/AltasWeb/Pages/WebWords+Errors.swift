import AltasText

extension WebWords {
    /// What a status comes to, as a heading.
    static func title(of status: Status) -> Phrase {
        switch status {
        case .unauthorized: signIn
        case .forbidden: notForYou
        case .notFound: notHere
        case .conflict: conflict
        case .tooManyRequests, .unavailable: wait
        case .internalError, .insufficientStorage: fault
        default: notUnderstood
        }
    }

    private static let signIn = Phrase(
        en: "Please sign in",
        es: "Inicie sesión",
        nb: "Logg inn",
        da: "Log ind"
    )

    private static let notForYou = Phrase(
        en: "Not allowed",
        es: "No permitido",
        nb: "Ikke tillatt",
        da: "Ikke tilladt"
    )

    private static let notHere = Phrase(
        en: "Not found",
        es: "No encontrado",
        nb: "Ikke funnet",
        da: "Ikke fundet"
    )

    private static let conflict = Phrase(
        en: "This does not go together",
        es: "Esto no es compatible",
        nb: "Dette går ikke sammen",
        da: "Det går ikke sammen"
    )

    private static let wait = Phrase(
        en: "Please wait a moment",
        es: "Espere un momento",
        nb: "Vent litt",
        da: "Vent lidt"
    )

    private static let fault = Phrase(
        en: "Internal error",
        es: "Error interno",
        nb: "Intern feil",
        da: "Intern fejl"
    )

    private static let notUnderstood = Phrase(
        en: "This cannot be done",
        es: "No se puede hacer",
        nb: "Dette kan ikke gjøres",
        da: "Det kan ikke gøres"
    )
}

extension WebWords {
    /// What is wrong with a request that cannot be taken.
    static func sentence(on problem: RequestProblem) -> Phrase {
        switch problem {
        case .malformed:
            Phrase(
                en: "The request does not have the right form.",
                es: "La petición no tiene la forma correcta.",
                nb: "Forespørselen har ikke riktig form.",
                da: "Forespørgslen har ikke den rigtige form."
            )
        case .noSuchPath:
            Phrase(
                en: "There is no page at this address.",
                es: "No hay ninguna página en esta dirección.",
                nb: "Det er ingen side på denne adressen.",
                da: "Der er ingen side på denne adresse."
            )
        case .wrongMethod:
            Phrase(
                en: "This address cannot be asked in that way.",
                es: "Esta dirección no admite ese tipo de petición.",
                nb: "Denne adressen tar ikke imot slike forespørsler.",
                da: "Denne adresse tager ikke imod den slags forespørgsler."
            )
        case .notImplemented:
            Phrase(
                en: "This kind of request is not known here.",
                es: "Aquí no se conoce este tipo de petición.",
                nb: "Denne typen forespørsel er ikke kjent her.",
                da: "Denne slags forespørgsel kendes ikke her."
            )
        case .tooLarge:
            Phrase(
                en: "What was sent is too large.",
                es: "Lo enviado es demasiado grande.",
                nb: "Det som ble sendt, er for stort.",
                da: "Det sendte er for stort."
            )
        case .version:
            Phrase(
                en: "This version of HTTP is not spoken here.",
                es: "Aquí no se habla esta versión de HTTP.",
                nb: "Denne versjonen av HTTP brukes ikke her.",
                da: "Denne version af HTTP bruges ikke her."
            )
        case .mediaType:
            Phrase(
                en: "What was sent is not of a kind that is taken here.",
                es: "Lo enviado no es de un tipo que se admita aquí.",
                nb: "Det som ble sendt, er av en type som ikke tas imot her.",
                da: "Det sendte er af en type, der ikke tages imod her."
            )
        case .foreignForm:
            Phrase(
                en: """
                    This form is out of date, or did not come from this site. Nothing was done. \
                    Open the page again, and then send it.
                    """,
                es: """
                    Este formulario ha caducado o no viene de este sitio. No se ha hecho nada. \
                    Vuelva a abrir la página y envíelo de nuevo.
                    """,
                nb: """
                    Dette skjemaet er for gammelt eller kom ikke fra dette nettstedet. Ingenting er \
                    gjort. Åpne siden på nytt, og send så skjemaet.
                    """,
                da: """
                    Denne formular er for gammel eller kom ikke fra dette websted. Intet er gjort. \
                    Åbn siden igen, og send så formularen.
                    """
            )
        case .noKeys:
            Phrase(
                en: """
                    This could not be signed: the signing keys are not open on this server. Ask \
                    whoever runs it to open them.
                    """,
                es: """
                    No se ha podido firmar: las claves de firma no están abiertas en este \
                    servidor. Pida a quien lo gestiona que las abra.
                    """,
                nb: """
                    Dette kunne ikke signeres: signeringsnøklene er ikke åpnet på denne serveren. \
                    Be den som driver den, om å åpne dem.
                    """,
                da: """
                    Det kunne ikke underskrives: signeringsnøglerne er ikke åbnet på denne server. \
                    Bed den, der driver den, om at åbne dem.
                    """
            )
        }
    }
}
