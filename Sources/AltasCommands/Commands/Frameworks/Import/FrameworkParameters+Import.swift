import AltasCore
import AltasText

extension FrameworkParameters {
    /// What `framework import` takes.
    static let importing: [Parameter] = [
        .positional(
            "file",
            Phrase(
                en: "The file, or a folder of our own; - is standard input.",
                es: "El archivo o una carpeta propia; - es la entrada estándar.",
                nb: "Filen, eller en mappe av våre egne; - er standard inndata.",
                da: "Filen eller en af vores egne mapper; - er standardinput."
            ),
            takesFile: true
        ),
        .option(
            "slug",
            value: "NAME",
            Phrase(
                en: "The short name that the edition gets here; else made from its title.",
                es: "El nombre corto que recibe aquí la edición; si no, sale del título.",
                nb: "Kortnavnet som utgaven får her; ellers lages det av tittelen.",
                da: "Det kortnavn, som udgaven får her; ellers dannes det af titlen."
            )
        ),
        .option(
            "role",
            value: "ROLE",
            Phrase(
                en: "What it is for; a standard unless the file says otherwise.",
                es: "Para qué sirve; un estándar, salvo que el archivo diga otra cosa.",
                nb: "Hva den er til; en standard om ikke filen sier noe annet.",
                da: "Hvad den er til; en standard, medmindre filen siger andet."
            ),
            values: [Edition.Role.curriculum, .standard].map(\.rawValue)
        ),
        .option(
            "region",
            value: "CODE",
            Phrase(
                en: "The region it belongs to, such as ES.",
                es: "La región a la que pertenece, como ES.",
                nb: "Regionen den hører til, for eksempel NO.",
                da: "Den region, den hører til, for eksempel DK."
            )
        ),
        .option(
            "label",
            value: "TEXT",
            Phrase(
                en: "What its publisher calls this version, such as 2026.",
                es: "Cómo llama el editor a esta versión, como 2026.",
                nb: "Det utgiveren kaller denne versjonen, for eksempel 2026.",
                da: "Det, udgiveren kalder denne version, for eksempel 2026."
            )
        ),
        .option(
            "replaces",
            value: "EDITION",
            Phrase(
                en: "The edition that it takes the place of.",
                es: "La edición a la que sustituye.",
                nb: "Utgaven den erstatter.",
                da: "Den udgave, den afløser."
            )
        ),
        .option(
            "only",
            value: "CODE",
            Phrase(
                en: "Which framework, where the file holds several.",
                es: "Qué marco, si el archivo contiene varios.",
                nb: "Hvilket rammeverk, når filen har flere.",
                da: "Hvilket rammeværk, når filen har flere."
            )
        ),
        .option(
            "written-in",
            value: "LANGUAGE",
            Phrase(
                en: "The language of a file that does not say, such as nb.",
                es: "El idioma de un archivo que no lo indica, como es.",
                nb: "Språket i en fil som ikke oppgir det, for eksempel nb.",
                da: "Sproget i en fil, der ikke angiver det, for eksempel da."
            )
        ),
        .flag(
            "all",
            Phrase(
                en: "Show every doubt on a terminal, not the first 20 of each kind.",
                es: "Muestra en el terminal todas las dudas, no las 20 primeras de cada tipo.",
                nb: "Vis all tvil på en terminal, ikke bare de 20 første av hvert slag.",
                da: "Vis al tvivl på en terminal, ikke kun de første 20 af hver slags."
            )
        ),
    ]

    /// Which formats `framework import` recognises, and what it leaves to others.
    static let formats = Phrase(
        en: """
            The format is told by the content: our own folder or CSV, CASE 1.0 and 1.1 packages, \
            OpenSALT CSV, Moodle CSV, Norway's Grep JSON, Skills England JSON, ESCO CSV. What is \
            doubtful is taken and listed; what cannot be understood is listed and left out. \
            Nothing counts for anybody until the edition is adopted. The same file again changes \
            nothing; other content needs another short name.
            """,
        es: """
            El formato se reconoce por el contenido: carpeta o CSV propios, paquetes CASE 1.0 y \
            1.1, CSV de OpenSALT, CSV de Moodle, JSON de Grep (Noruega), JSON de Skills England, \
            CSV de ESCO. Lo dudoso se incorpora y se indica; lo que no se entiende se indica y se \
            omite. Nada cuenta para nadie hasta que se adopte la edición. El mismo archivo otra \
            vez no cambia nada; otro contenido necesita otro nombre corto.
            """,
        nb: """
            Formatet kjennes igjen på innholdet: vår egen mappe eller CSV, CASE-pakker 1.0 og \
            1.1, CSV fra OpenSALT, CSV fra Moodle, JSON fra Grep, JSON fra Skills England, CSV \
            fra ESCO. Det tvilsomme tas med og listes opp; det som ikke kan forstås, listes opp \
            og utelates. Ingenting teller for noen før utgaven er tatt i bruk. Samme fil på nytt \
            endrer ingenting; annet innhold trenger et annet kortnavn.
            """,
        da: """
            Formatet kendes på indholdet: vores egen mappe eller CSV, CASE-pakker 1.0 og 1.1, \
            OpenSALTs CSV, Moodles CSV, Greps JSON fra Norge, Skills Englands JSON, ESCOs CSV. \
            Det tvivlsomme tages med og nævnes; det, der ikke kan forstås, nævnes og udelades. \
            Intet tæller for nogen, før udgaven er taget i brug. Samme fil igen ændrer intet; \
            andet indhold skal have et andet kortnavn.
            """
    )
}
