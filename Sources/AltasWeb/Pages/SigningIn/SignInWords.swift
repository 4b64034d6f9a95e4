import AltasText

/// What the pages for signing in and out say.
enum SignInWords {
    static let signIn = Phrase(
        en: "Sign in",
        es: "Iniciar sesión",
        nb: "Logg inn",
        da: "Log ind"
    )

    static let signOut = Phrase(
        en: "Sign out",
        es: "Cerrar sesión",
        nb: "Logg ut",
        da: "Log ud"
    )

    static let `continue` = Phrase(en: "Continue", es: "Continuar", nb: "Fortsett", da: "Fortsæt")

    static let withInvitation = Phrase(
        en: "With a code from your trainer",
        es: "Con un código de su formador(a)",
        nb: "Med en kode fra den som lærer deg opp",
        da: "Med en kode fra den, der oplærer dig"
    )

    static let aboutInvitations = Phrase(
        en: "Ten letters and digits, on paper or in a message. It works once.",
        es: "Diez letras y cifras, en papel o en un mensaje. Sirve una sola vez.",
        nb: "Ti bokstaver og sifre, på papir eller i en melding. Den virker én gang.",
        da: "Ti bogstaver og cifre, på papir eller i en besked. Den virker én gang."
    )

    static let invitationCode = Phrase(
        en: "Code for signing in",
        es: "Código de acceso",
        nb: "Innloggingskode",
        da: "Loginkode"
    )

    static let withPassphrase = Phrase(
        en: "With your passphrase",
        es: "Con su contraseña",
        nb: "Med passfrasen din",
        da: "Med din adgangsfrase"
    )

    static let ownCode = Phrase(
        en: "Your personal code",
        es: "Su código personal",
        nb: "Den personlige koden din",
        da: "Din personlige kode"
    )

    static let passphrase = Phrase(
        en: "Passphrase",
        es: "Contraseña",
        nb: "Passfrase",
        da: "Adgangsfrase"
    )
}

// MARK: - The link of an invitation

extension SignInWords {
    static let welcome = Phrase(
        en: "Welcome",
        es: "Le damos la bienvenida",
        nb: "Velkommen",
        da: "Velkommen"
    )

    static let aboutThisLink = Phrase(
        en: "This link signs you in to your own training record. It works once.",
        es: "Este enlace le da acceso a su propio registro de formación. Sirve una sola vez.",
        nb: "Denne lenken logger deg inn på din egen opplæring. Den virker én gang.",
        da: "Dette link logger dig ind på din egen uddannelse. Det virker én gang."
    )
}

// MARK: - How somebody signs in

extension SignInWords {
    static let signingIn = Phrase(
        en: "Signing in and out",
        es: "Acceso y cierre de sesión",
        nb: "Inn- og utlogging",
        da: "Log ind og ud"
    )

    static func signedIn(as name: String) -> Phrase {
        Phrase(
            en: "You are signed in: \(name).",
            es: "Ha iniciado sesión: \(name).",
            nb: "Du er logget inn: \(name).",
            da: "Du er logget ind: \(name)."
        )
    }

    static let goOn = Phrase(
        en: "Go on to your page",
        es: "Ir a su página",
        nb: "Gå videre til siden din",
        da: "Gå videre til din side"
    )

    static let setPassphrase = Phrase(
        en: "Set a passphrase",
        es: "Establecer una contraseña",
        nb: "Velg en passfrase",
        da: "Vælg en adgangsfrase"
    )

    static func aboutPassphrases(code: String) -> Phrase {
        Phrase(
            en: """
                If you want to: with your personal code, \(code), it lets you in without your \
                trainer. Three or four words are easy to keep in mind. You stay signed in here; \
                everywhere else you are signed out.
                """,
            es: """
                Si lo desea: con su código personal, \(code), podrá entrar sin su formador(a). Tres \
                o cuatro palabras se recuerdan bien. Aquí sigue la sesión; en los demás \
                dispositivos se cierra.
                """,
            nb: """
                Om du vil: sammen med den personlige koden din, \(code), slipper den deg inn uten \
                at noen må hjelpe deg. Tre eller fire ord er lette å huske. Du er fortsatt logget \
                inn her; alle andre steder blir du logget ut.
                """,
            da: """
                Hvis du vil: sammen med din personlige kode, \(code), lukker den dig ind, uden at \
                nogen skal hjælpe dig. Tre eller fire ord er lette at huske. Du er stadig logget \
                ind her; alle andre steder bliver du logget ud.
                """
        )
    }

    static let newPassphrase = Phrase(
        en: "New passphrase, at least 10 characters",
        es: "Contraseña nueva, de al menos 10 caracteres",
        nb: "Ny passfrase, minst 10 tegn",
        da: "Ny adgangsfrase, mindst 10 tegn"
    )

    static let oldPassphrase = Phrase(
        en: "The passphrase you have now; leave it empty if you have just signed in",
        es: "La contraseña actual; déjela vacía si acaba de iniciar sesión",
        nb: "Passfrasen du har nå; la feltet stå tomt hvis du nettopp har logget inn",
        da: "Den adgangsfrase, du har nu; lad feltet stå tomt, hvis du lige er logget ind"
    )

    static let oldPassphraseNeeded = Phrase(
        en: "State the passphrase you have now, or sign in again first.",
        es: "Indique la contraseña que tiene ahora, o inicie sesión de nuevo antes.",
        nb: "Oppgi passfrasen du har nå, eller logg inn på nytt først.",
        da: "Angiv den adgangsfrase, du har nu, eller log ind igen først."
    )

    static let aboutStaffPassphrases = Phrase(
        en: "Members of staff set their passphrase on the command line:",
        es: "El personal establece su contraseña en la línea de comandos:",
        nb: "Ansatte velger passfrasen sin på kommandolinjen:",
        da: "Ansatte vælger deres adgangsfrase på kommandolinjen:"
    )

    static let everywhere = Phrase(
        en: "Sign out everywhere",
        es: "Cerrar todas las sesiones",
        nb: "Logg ut overalt",
        da: "Log ud overalt"
    )

    static let aboutEverywhere = Phrase(
        en: "If you have lost a phone, or used somebody else’s: every device is signed out.",
        es: "Si ha perdido un teléfono o usado uno ajeno: se cierra la sesión en cada dispositivo.",
        nb: "Hvis du har mistet en telefon eller brukt en annens: alle enheter blir logget ut.",
        da: "Hvis du har mistet en telefon eller brugt en andens: alle enheder bliver logget ud."
    )
}
