import AltasCore
import AltasText

/// The parameters that the commands about people and places share.
enum PeopleParameters {
    static let site = option(
        "site",
        "CODE",
        Phrase(
            en: "The site's short name.",
            es: "El nombre corto del centro.",
            nb: "Kortnavnet på stedet.",
            da: "Stedets kortnavn."
        )
    )

    static let requiredSite = Parameter.option("site", value: "CODE", site.help, isRequired: true)

    static let cohort = option(
        "cohort",
        "CODE",
        Phrase(
            en: "The cohort's short name.",
            es: "El nombre corto del grupo.",
            nb: "Kortnavnet på kullet.",
            da: "Holdets kortnavn."
        )
    )

    static let name = Parameter.option(
        "name",
        value: "NAME",
        Phrase(
            en: "The name, in quotes when it has spaces.",
            es: "El nombre, entre comillas si lleva espacios.",
            nb: "Navnet, i anførselstegn når det har mellomrom.",
            da: "Navnet, i anførselstegn når det har mellemrum."
        ),
        isRequired: true
    )

    static let region = option(
        "region",
        "REGION",
        Phrase(
            en: "The region whose award they work towards; the site's by default.",
            es: "La región cuyo certificado se busca; por defecto, la del centro.",
            nb: "Regionen beviset gjelder for; ellers stedets.",
            da: "Regionen, hvis bevis det drejer sig om; ellers stedets."
        )
    )

    static let from = option(
        "from",
        "DATE",
        Phrase(
            en: "The first day, today by default and at most a year ahead.",
            es: "El primer día: hoy por defecto y, como mucho, dentro de un año.",
            nb: "Første dag, høyst et år fram i tid; ellers i dag.",
            da: "Første dag, højst et år frem; ellers i dag."
        )
    )

    static let on = option(
        "on",
        "DATE",
        Phrase(
            en: "The last day, today by default; it still counts.",
            es: "El último día, incluido; hoy por defecto.",
            nb: "Siste dag, som fortsatt teller; ellers i dag.",
            da: "Sidste dag, som stadig tæller; ellers i dag."
        )
    )

    static let role = Parameter.option(
        "role",
        value: "ROLE",
        roleHelp,
        isRequired: true,
        values: Staff.Role.allCases.map(\.rawValue)
    )

    static let roleHelp = Phrase(
        en: "What they may do.",
        es: "Lo que puede hacer.",
        nb: "Hva personen kan gjøre.",
        da: "Hvad personen må."
    )

    static let learner = Parameter.positional(
        "learner",
        Phrase(
            en: "The learner's code.",
            es: "El código de la persona participante.",
            nb: "Deltakerens kode.",
            da: "Deltagerens kode."
        )
    )

    static let learners = Parameter.positional("learner", learner.help, isRepeating: true)

    static let staff = Parameter.positional(
        "staff",
        Phrase(
            en: "The code of the member of staff.",
            es: "El código del miembro del personal.",
            nb: "Den ansattes kode.",
            da: "Medarbejderens kode."
        )
    )

    static let noEnrol = Parameter.flag(
        "no-enrol",
        Phrase(
            en: "Do not enrol them in the curriculum yet.",
            es: "Sin matrícula en el currículo por ahora.",
            nb: "Ikke meld deltakeren på læreplanen ennå.",
            da: "Tilmeld ikke deltageren læreplanen endnu."
        )
    )

    /// A short name that a new site or cohort gets, or an old one has.
    static func code(_ help: Phrase) -> Parameter { .positional("code", help) }

    /// The role named; the spec allows no other.
    static func role(_ arguments: Arguments) throws(UsageError) -> Staff.Role? {
        arguments.optional("role").flatMap(Staff.Role.init(rawValue:))
    }

    private static func option(_ name: String, _ value: String, _ help: Phrase) -> Parameter {
        .option(name, value: value, help)
    }
}
