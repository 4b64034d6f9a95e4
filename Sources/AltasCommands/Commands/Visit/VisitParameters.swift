import AltasCore
import AltasExchange
import AltasText

/// The parameters that the commands about visits share.
enum VisitParameters {
    static let site = Parameter.option(
        "site",
        value: "CODE",
        Phrase(
            en: "The site.",
            es: "El centro.",
            nb: "Stedet.",
            da: "Stedet."
        )
    )

    static let requiredSite = Parameter.option("site", value: "CODE", site.help, isRequired: true)

    static let date = Parameter.option(
        "on",
        value: "DATE",
        Phrase(
            en: "The day it was seen, as 2026-03-04 or 4/3/2026.",
            es: "El día en que se observó, como 2026-03-04 o 4/3/2026.",
            nb: "Dagen det ble sett, som 2026-03-04 eller 4.3.2026.",
            da: "Dagen, det blev set, som 2026-03-04 eller 4.3.2026."
        )
    )

    static let method = Parameter.option(
        "method",
        value: "METHOD",
        Phrase(
            en: "How it was shown: OBS (the default), SIM, TEST, DISC…",
            es: "Cómo se demostró: OBS (por defecto), SIM, TEST, DISC…",
            nb: "Hvordan det ble vist: OBS (forvalgt), SIM, TEST, DISC …",
            da: "Hvordan det blev vist: OBS (forvalgt), SIM, TEST, DISC …"
        )
    )

    static let setting = Parameter.option(
        "setting",
        value: "SETTING",
        Phrase(
            en: "Where it was shown.",
            es: "Dónde se demostró.",
            nb: "Hvor det ble vist.",
            da: "Hvor det blev vist."
        ),
        values: Setting.allCases.map(\.rawValue)
    )

    static let assessor = Parameter.option(
        "assessor",
        value: "CODE",
        Phrase(
            en: "Who decided, if it was not you.",
            es: "Quién decidió, si no ha sido usted.",
            nb: "Hvem som vurderte, hvis det ikke var deg.",
            da: "Hvem der bedømte, hvis det ikke var dig."
        )
    )

    static let scale = Parameter.option(
        "scale",
        value: "SCALE",
        Phrase(
            en: "The grading scale that the marks are on, such as dk-7.",
            es: "La escala de calificación de las marcas, como es-0-10.",
            nb: "Karakterskalaen som merkene bruker, for eksempel no-1-6.",
            da: "Karakterskalaen, som mærkerne bruger, for eksempel dk-7."
        )
    )

    static let kind = Parameter.option(
        "kind",
        value: "KIND",
        Phrase(
            en: "What kind of visit it was.",
            es: "Qué tipo de visita fue.",
            nb: "Hva slags besøk det var.",
            da: "Hvilken slags besøg det var."
        ),
        values: [Visit.Kind.observation.rawValue, Visit.Kind.priorLearning.rawValue]
    )

    static let again = Parameter.flag(
        "again",
        Phrase(
            en: "Record it although the same was recorded in another visit.",
            es: "Lo registra aunque ya conste lo mismo en otra visita.",
            nb: "Registrer det selv om det samme står i et annet besøk.",
            da: "Registrér det, selv om det samme står i et andet besøg."
        )
    )

    /// The settings of a visit that the command line names.
    static func settings(_ arguments: Arguments) -> [GridSetting: String] {
        let names: [(GridSetting, String)] = [
            (.site, "site"), (.date, "on"), (.method, "method"), (.setting, "setting"),
            (.assessor, "assessor"), (.scale, "scale"), (.kind, "kind"),
        ]
        return names.reduce(into: [:]) { settings, name in
            settings[name.0] = arguments.optional(name.1)
        }
    }
}
