import AltasText

/// The parameters of the commands that bring editions into force and end them.
enum AdoptionParameters {
    static let replacing = Parameter.option(
        "replacing",
        value: "EDITION",
        Phrase(
            en: "The edition whose place it takes.",
            es: "La edición a la que sustituye.",
            nb: "Utgaven den kommer i stedet for.",
            da: "Den udgave, den træder i stedet for."
        )
    )

    static let from = Parameter.option(
        "from",
        value: "DATE",
        Phrase(
            en: "The first day it is in force, today by default.",
            es: "El primer día en que está en vigor; hoy por defecto.",
            nb: "Første dag den gjelder; ellers i dag.",
            da: "Første dag, den gælder; ellers i dag."
        )
    )

    static let lastEnrolment = Parameter.option(
        "last-enrolment",
        value: "DATE",
        Phrase(
            en: "The last day on which somebody may enrol on the old edition.",
            es: "El último día para inscribirse en la edición anterior.",
            nb: "Siste dag noen kan meldes inn på den gamle utgaven.",
            da: "Sidste dag, nogen kan tilmeldes den gamle udgave."
        )
    )

    static let lastAward = Parameter.option(
        "last-award",
        value: "DATE",
        Phrase(
            en: "The last day on which the old edition is in force, for those who finish on it.",
            es: "El último día de vigencia de la edición anterior, para quienes la terminan.",
            nb: "Siste dag den gamle utgaven gjelder, for dem som fullfører etter den.",
            da: "Sidste dag, den gamle udgave gælder, for dem, der gør færdig efter den."
        )
    )

    static let reason = Parameter.option(
        "reason",
        value: "TEXT",
        Phrase(
            en: "Why; needed with --undo.",
            es: "Por qué; necesario con --undo.",
            nb: "Hvorfor; må oppgis sammen med --undo.",
            da: "Hvorfor; skal angives sammen med --undo."
        )
    )

    static let undo = Parameter.flag(
        "undo",
        Phrase(
            en: "Take the newest adoption of the edition back, while nobody has used it.",
            es: "Deshace la última adopción de la edición, mientras nadie la haya usado.",
            nb: "Angre den siste ibruktakingen av utgaven, så lenge ingen har brukt den.",
            da: "Fortryd den seneste ibrugtagning af udgaven, så længe ingen har brugt den."
        )
    )

    static let settlements = Parameter.option(
        "settlements",
        value: "FILE",
        Phrase(
            en: "What was settled about the changes, as framework diff writes it out.",
            es: "Lo decidido sobre los cambios, en el archivo que escribe framework diff.",
            nb: "Det som er avgjort om endringene, i filen som framework diff skriver.",
            da: "Det, der er afgjort om ændringerne, i filen, som framework diff skriver."
        )
    )

    static let changes = Parameter.option(
        "changes",
        value: "FILE",
        Phrase(
            en: "The publisher's own list of changes, as CSV.",
            es: "La lista de cambios del propio editor, en CSV.",
            nb: "Utgiverens egen liste over endringer, som CSV.",
            da: "Udgiverens egen liste over ændringer, som CSV."
        )
    )

    static let unsettledAsNew = Parameter.flag(
        "unsettled-as-new",
        Phrase(
            en: "Take what awaits a verdict for new: nothing carries over to it.",
            es: "Trata como nuevo lo que aún espera una decisión: nada se conserva para ello.",
            nb: "Regn det som venter på avgjørelse, som nytt: ingenting teller videre til det.",
            da: "Regn det, der afventer afgørelse, som nyt: intet tæller videre til det."
        )
    )

    static let all = Parameter.flag(
        "all",
        Phrase(
            en: "List every learner and every link that is affected.",
            es: "Enumera a todas las personas y todos los enlaces afectados.",
            nb: "List opp alle deltakere og koblinger som berøres.",
            da: "Oplist alle berørte deltagere og koblinger."
        )
    )
}
