internal import AltasCore

extension Refusal.ListenProblem {
    /// Why the server cannot listen at a place, and what to do.
    func phrase(_ place: String) -> Phrase {
        switch self {
        case .inUse:
            Phrase(
                en:
                    "Another program listens at \(place) already. Stop it, or choose another --port.",
                es: "Otro programa ya escucha en \(place). Deténgalo o elija otro --port.",
                nb:
                    "Et annet program lytter allerede på \(place). Stopp det, eller velg en annen --port.",
                da:
                    "Et andet program lytter allerede på \(place). Stop det, eller vælg en anden --port."
            )
        case .denied:
            Phrase(
                en: """
                    The system does not allow you to listen at \(place). Choose a --port of 1024 or \
                    more.
                    """,
                es: """
                    El sistema no le permite escuchar en \(place). Elija un --port igual o superior \
                    a 1024.
                    """,
                nb: "Systemet lar deg ikke lytte på \(place). Velg en --port på 1024 eller mer.",
                da:
                    "Systemet lader dig ikke lytte på \(place). Vælg en --port på 1024 eller derover."
            )
        case .notHere:
            Phrase(
                en: "This machine does not have the address of \(place). Choose another --address.",
                es: "Esta máquina no tiene la dirección de \(place). Elija otra --address.",
                nb: "Denne maskinen har ikke adressen i \(place). Velg en annen --address.",
                da: "Denne maskine har ikke adressen i \(place). Vælg en anden --address."
            )
        case .noLibrary:
            Phrase(
                en: "To serve, GNU libmicrohttpd must be installed (libmicrohttpd12 or newer).",
                es: "Para servir hay que instalar GNU libmicrohttpd (libmicrohttpd12 o posterior).",
                nb: "For å tilby nettsider må GNU libmicrohttpd være installert (libmicrohttpd12).",
                da:
                    "For at udbyde websider skal GNU libmicrohttpd være installeret (libmicrohttpd12)."
            )
        case .other:
            Phrase(
                en: "It is not possible to listen at \(place). Choose another --address or --port.",
                es: "No se puede escuchar en \(place). Elija otra --address u otro --port.",
                nb: "Det går ikke an å lytte på \(place). Velg en annen --address eller --port.",
                da: "Det er ikke muligt at lytte på \(place). Vælg en anden --address eller --port."
            )
        }
    }
}
