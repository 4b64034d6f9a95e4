extension Phrase {
    static let notSignedIn = Phrase(
        en: "Nobody is signed in. Sign in with:",
        es: "No hay ninguna sesión iniciada. Para iniciarla:",
        nb: "Ingen er logget inn. Logg inn med:",
        da: "Ingen er logget ind. Log ind med:"
    ).then(login)

    static let sessionExpired = Phrase(
        en: "Your session has ended. Sign in again with:",
        es: "La sesión ha caducado. Para volver a iniciarla:",
        nb: "Økten din er utløpt. Logg inn igjen med:",
        da: "Din session er udløbet. Log ind igen med:"
    ).then(login)

    private static let login = Phrase(same: "altas login CODE")

    static let invitationOver = Phrase(
        en: """
            This code does not let you in: it was used before, has run out, or was mistyped. Ask \
            your trainer for a new one.
            """,
        es: """
            Este código no da acceso: ya se usó, ha caducado o contiene un error. Pida uno nuevo a \
            su formador(a).
            """,
        nb: """
            Denne koden slipper deg ikke inn: den er brukt før, er utløpt eller er skrevet feil. Be \
            den som lærer deg opp, om en ny.
            """,
        da: """
            Denne kode lukker dig ikke ind: den er brugt før, er udløbet eller er skrevet forkert. \
            Bed den, der oplærer dig, om en ny.
            """
    )

    static let wrongPassphrase = Phrase(
        en: "That code and that passphrase do not go together. Try again.",
        es: "El código o la contraseña no son correctos. Inténtelo de nuevo.",
        nb: "Koden og passfrasen hører ikke sammen. Prøv igjen.",
        da: "Koden og adgangsfrasen hører ikke sammen. Prøv igen."
    )

    static let oldPassphraseMissing = Phrase(
        en: "To set another passphrase, state the one you have now. Add --old-passphrase-file.",
        es: "Para cambiar la contraseña, indique la que tiene ahora. Añada --old-passphrase-file.",
        nb: "Oppgi passfrasen du har nå, for å sette en ny. Legg til --old-passphrase-file.",
        da: "Angiv den adgangsfrase, du har nu, for at sætte en ny. Tilføj --old-passphrase-file."
    )

    static func tooManyTries(waiting seconds: Int) -> Phrase {
        let time = wait(seconds: seconds)
        return Phrase(
            en: "There were too many wrong tries. Wait \(time[.en]), then try again.",
            es: "Ha habido demasiados intentos fallidos. Espere \(time[.es]) e inténtelo de nuevo.",
            nb: "Det har vært for mange mislykkede forsøk. Vent \(time[.nb]) og prøv igjen.",
            da: "Der har været for mange mislykkede forsøg. Vent \(time[.da]), og prøv igen."
        )
    }

    static func weakPassphrase(minimum: Int) -> Phrase {
        Phrase(
            en:
                """
                The passphrase is too short or too common. Use at least \(minimum) characters that \
                nobody would guess.
                """,
            es:
                """
                La contraseña es demasiado corta o demasiado común. Use al menos \(minimum) \
                caracteres difíciles de adivinar.
                """,
            nb:
                """
                Passfrasen er for kort eller for vanlig. Bruk minst \(minimum) tegn som er \
                vanskelige å gjette.
                """,
            da:
                """
                Adgangsfrasen er for kort eller for almindelig. Brug mindst \(minimum) tegn, som \
                er svære at gætte.
                """
        )
    }

    static let lastAdministrator = Phrase(
        en: "This is the last administrator. Give somebody else that role first.",
        es: "Es la última persona con el rol «administrador(a)». Asigne antes ese rol a otra.",
        nb: "Dette er den siste administratoren. Gi noen andre den rollen først.",
        da: "Det er den sidste administrator. Giv først en anden den rolle."
    )
}
