import AltasText

extension WebWords {
    static let skip = Phrase(
        en: "Skip to the content",
        es: "Saltar al contenido",
        nb: "Hopp til innholdet",
        da: "Spring til indholdet"
    )
    static let site = Phrase(en: "Pages", es: "Páginas", nb: "Sider", da: "Sider")
    static let signOut = Phrase(en: "Sign out", es: "Cerrar sesión", nb: "Logg ut", da: "Log ud")
    static let myProgress = Phrase(
        en: "My progress",
        es: "Mi progreso",
        nb: "Min framgang",
        da: "Min fremgang"
    )
    static let progress = Phrase(en: "Progress", es: "Progreso", nb: "Framgang", da: "Fremgang")
    static let standards = Phrase(
        en: "Standards",
        es: "Estándares",
        nb: "Standarder",
        da: "Standarder"
    )
    static let questionnaire = Phrase(
        en: "Questionnaire",
        es: "Cuestionario",
        nb: "Spørreskjema",
        da: "Spørgeskema"
    )
    static let myRecord = Phrase(
        en: "My record",
        es: "Mi expediente",
        nb: "Mine opplysninger",
        da: "Mine oplysninger"
    )
    static let record = Phrase(
        en: "Record",
        es: "Expediente",
        nb: "Opplysninger",
        da: "Oplysninger"
    )
    static let sites = Phrase(en: "Sites", es: "Centros", nb: "Steder", da: "Steder")
    static let disagreements = Phrase(
        en: "Disagreements",
        es: "Desacuerdos",
        nb: "Uenigheter",
        da: "Uenigheder"
    )
    static let pages = Phrase(
        en: "Parts of the list",
        es: "Partes de la lista",
        nb: "Deler av listen",
        da: "Dele af listen"
    )
    static let earlier = Phrase(en: "Before", es: "Anteriores", nb: "Forrige", da: "Forrige")
    static let later = Phrase(en: "After", es: "Siguientes", nb: "Neste", da: "Næste")

    /// Which part of a long list is shown.
    static func shown(_ first: Int, _ last: Int, of total: Int) -> Phrase {
        let count = Phrase.number(total)
        return Phrase(
            en: "\(first) to \(last) of \(count[.en])",
            es: "\(first) a \(last) de \(count[.es])",
            nb: "\(first) til \(last) av \(count[.nb])",
            da: "\(first) til \(last) af \(count[.da])"
        )
    }

    static let forLearners = Phrase(
        en: "For learners",
        es: "Para participantes",
        nb: "For deltakere",
        da: "For deltagere"
    )
    static let whatLearnersSee = Phrase(
        en: """
            See where you are, what comes next and why, what runs out when, and how it counts in \
            other regions. Your trainer gives you a link or a code to sign in with.
            """,
        es: """
            Vea dónde está, qué viene después y por qué, qué caduca y cuándo, y cómo cuenta en \
            otras regiones. Su formador(a) le da un enlace o un código para entrar.
            """,
        nb: """
            Se hvor du står, hva som kommer nå og hvorfor, hva som utløper når, og hvordan det \
            teller i andre regioner. Veilederen din gir deg en lenke eller en kode å logge inn med.
            """,
        da: """
            Se, hvor du er, hvad der kommer nu og hvorfor, hvad der udløber hvornår, og hvordan \
            det tæller i andre regioner. Din vejleder giver dig et link eller en kode at logge ind \
            med.
            """
    )
    static let forStaff = Phrase(
        en: "For staff",
        es: "Para el personal",
        nb: "For ansatte",
        da: "For personale"
    )
    static let whatStaffSee = Phrase(
        en: "See how far the learners at your sites are. Learners see who looked at their record.",
        es: """
            Vea hasta dónde han llegado las personas participantes de sus centros. Ellas ven quién \
            ha consultado su expediente.
            """,
        nb: """
            Se hvor langt deltakerne på stedene dine er kommet. Deltakerne ser hvem som har sett på \
            opplysningene deres.
            """,
        da: """
            Se, hvor langt deltagerne på dine steder er nået. Deltagerne kan se, hvem der har set \
            deres oplysninger.
            """
    )
}
