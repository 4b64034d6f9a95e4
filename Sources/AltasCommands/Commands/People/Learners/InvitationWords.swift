import AltasCore
import AltasText

/// What is said about an invitation, on the terminal and on paper.
enum InvitationWords {
    static func code(_ code: String) -> Phrase {
        Phrase(
            en: "Code: \(code)",
            es: "Código: \(code)",
            nb: "Kode: \(code)",
            da: "Kode: \(code)"
        )
    }

    /// That it works once, and how long.
    static func promise(until day: CivilDate, hours: Int?) -> Phrase {
        if let hours { return within(hours) }
        let day = Phrase { DateStyle.long.text(day, in: $0) }
        return Phrase(
            en: "It works once, until \(day[.en]).",
            es: "Sirve una sola vez, hasta el \(day[.es]).",
            nb: "Den virker én gang, til \(day[.nb]).",
            da: "Den virker én gang, indtil \(day[.da])."
        )
    }

    private static func within(_ hours: Int) -> Phrase {
        let isOne = hours == 1
        return Phrase(
            en: "It works once, within \(hours) \(isOne ? "hour" : "hours").",
            es: "Sirve una sola vez, durante \(hours) \(isOne ? "hora" : "horas").",
            nb: "Den virker én gang, innen \(hours) \(isOne ? "time" : "timer").",
            da: "Den virker én gang, inden for \(hours) \(isOne ? "time" : "timer")."
        )
    }

    static let loopback = Phrase(
        en: "Only this machine reaches that address: give --url, or set ALTAS_URL, for others.",
        es:
            "Solo esta máquina llega a esa dirección: para otras, indique --url o defina ALTAS_URL.",
        nb: "Bare denne maskinen når den adressen: oppgi --url eller sett ALTAS_URL for andre.",
        da: "Kun denne maskine når den adresse: angiv --url, eller sæt ALTAS_URL for andre."
    )
}
