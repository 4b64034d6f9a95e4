extension Words {
    /// The things that are found out, as the names of lines.
    package enum CheckedThing {
        /// Whether it is as its issuer signed it.
        package static let signature = Phrase(
            en: "Signature",
            es: "Firma",
            nb: "Signatur",
            da: "Underskrift"
        )
        /// Whether the file around it is as the issuer made it.
        package static let file = Phrase(en: "File", es: "Archivo", nb: "Fil", da: "Fil")
        /// Whether the issuer is known.
        package static let issuer = Phrase(
            en: "Issuer",
            es: "Emisor",
            nb: "Utsteder",
            da: "Udsteder"
        )
        /// Whether it is in date.
        package static let dates = Phrase(en: "Dates", es: "Fechas", nb: "Datoer", da: "Datoer")
        /// Whether it was withdrawn.
        package static let status = Phrase(
            en: "Withdrawal",
            es: "Retirada",
            nb: "Tilbaketrekking",
            da: "Tilbagetrækning"
        )
        /// Whether it is the newest version.
        package static let version = Phrase(
            en: "Version",
            es: "Versión",
            nb: "Utgave",
            da: "Udgave"
        )
    }

    /// That a whole file is as its issuer sealed it.
    package static let fileIsSealed = Phrase(
        en: "all of the file is as the issuer sealed it",
        es: "todo el archivo está tal como lo selló el emisor",
        nb: "hele filen er slik utstederen forseglet den",
        da: "hele filen er, som udstederen forseglede den"
    )

    /// That only the signed text in a file counts.
    package static let fileIsUnsealed = Phrase(
        en: "only the signed text inside was checked; trust what stands below, not the picture",
        es: "solo se ha comprobado el texto firmado; fíese de lo de abajo, no de la imagen",
        nb: "bare den signerte teksten inni er sjekket; stol på det som står under, ikke på bildet",
        da:
            "kun den underskrevne tekst indeni er tjekket; stol på det, der står nedenfor, ikke på billedet"
    )

    /// That an issuer's key was known before.
    package static let issuerIsKnown = Phrase(
        en: "the issuer and its key are known here",
        es: "aquí se conocen el emisor y su clave",
        nb: "utstederen og nøkkelen er kjent her",
        da: "udstederen og nøglen er kendt her"
    )

    /// That an issuer publishes its key at its own address.
    package static func issuerIsPublished(host: String) -> Phrase {
        Phrase(
            en: "the key is published at \(host); make sure that this is the issuer's address",
            es: "la clave está publicada en \(host); asegúrese de que sea la dirección del emisor",
            nb:
                "nøkkelen er offentliggjort på \(host); forsikre deg om at det er utstederens adresse",
            da: "nøglen er offentliggjort på \(host); sørg for, at det er udstederens adresse"
        )
    }

    /// That nobody but the file vouches for the key.
    package static let issuerIsInFileOnly = Phrase(
        en: "the key is known only from the file itself; compare the fingerprint",
        es: "la clave solo se conoce por el propio archivo; compare la huella",
        nb: "nøkkelen er bare kjent fra selve filen; sammenlign fingeravtrykket",
        da: "nøglen kendes kun fra selve filen; sammenlign fingeraftrykket"
    )

    /// That no key was found.
    package static let issuerIsNotFound = Phrase(
        en: "no key of the issuer's was found",
        es: "no se ha encontrado ninguna clave del emisor",
        nb: "ingen nøkkel fra utstederen ble funnet",
        da: "ingen nøgle fra udstederen blev fundet"
    )

    /// That it is in date, without an end.
    package static let inDateWithoutEnd = Phrase(
        en: "in date, with no end",
        es: "vigente, sin fecha de fin",
        nb: "gyldig, uten sluttdato",
        da: "gyldigt, uden slutdato"
    )

    /// That it is in date, up to a day.
    package static func inDate(until day: Phrase) -> Phrase {
        Phrase(
            en: "in date until \(day[.en])",
            es: "vigente hasta el \(day[.es])",
            nb: "gyldig til og med \(day[.nb])",
            da: "gyldigt til og med \(day[.da])"
        )
    }

    /// That nobody can tell from when and until when it holds.
    package static let datesUnknown = Phrase(
        en: "cannot be read",
        es: "no se pueden leer",
        nb: "kan ikke leses",
        da: "kan ikke læses"
    )

    /// That its time ended on a day.
    package static func ended(on day: Phrase) -> Phrase {
        Phrase(
            en: "ended on \(day[.en])",
            es: "venció el \(day[.es])",
            nb: "utløp \(day[.nb])",
            da: "udløb \(day[.da])"
        )
    }

    /// That its time begins on a day.
    package static func begins(on day: Phrase) -> Phrase {
        Phrase(
            en: "begins on \(day[.en])",
            es: "empieza el \(day[.es])",
            nb: "begynner \(day[.nb])",
            da: "begynder \(day[.da])"
        )
    }

    /// That it was not withdrawn, as far as was known on a day.
    package static func notWithdrawn(asOf day: Phrase) -> Phrase {
        Phrase(
            en: "not withdrawn, as the issuer said on \(day[.en])",
            es: "no retirado, según el emisor el \(day[.es])",
            nb: "ikke trukket tilbake, etter det utstederen sa \(day[.nb])",
            da: "ikke trukket tilbage, efter hvad udstederen sagde \(day[.da])"
        )
    }

    /// That it was withdrawn, on a day where that is known.
    package static func withdrawn(on day: Phrase?) -> Phrase {
        guard let day else {
            return Phrase(
                en: "withdrawn, or replaced by a corrected one",
                es: "retirado o sustituido por uno corregido",
                nb: "trukket tilbake, eller erstattet av et rettet bevis",
                da: "trukket tilbage eller erstattet af et rettet bevis"
            )
        }
        return Phrase(
            en: "withdrawn on \(day[.en])",
            es: "retirado el \(day[.es])",
            nb: "trukket tilbake \(day[.nb])",
            da: "trukket tilbage \(day[.da])"
        )
    }

    /// That no withdrawal is ever published for it.
    package static let neverWithdrawn = Phrase(
        en: "the issuer keeps no list of withdrawals for it",
        es: "el emisor no mantiene una lista de retiradas para él",
        nb: "utstederen fører ingen liste over tilbaketrekkinger for det",
        da: "udstederen fører ingen liste over tilbagetrækninger for det"
    )

    /// That it is the newest version.
    package static let isNewestVersion = Phrase(
        en: "the newest version",
        es: "la versión más reciente",
        nb: "den nyeste utgaven",
        da: "den nyeste udgave"
    )

    /// That a newer version was made, on a day where that is known.
    package static func replaced(on day: Phrase?) -> Phrase {
        let when = day.map { day in
            Phrase(
                en: " on \(day[.en])",
                es: " el \(day[.es])",
                nb: " \(day[.nb])",
                da: " \(day[.da])"
            )
        }
        return Phrase(
            en: "replaced by a corrected one\(when?[.en] ?? "")",
            es: "sustituido por uno corregido\(when?[.es] ?? "")",
            nb: "erstattet av et rettet bevis\(when?[.nb] ?? "")",
            da: "erstattet af et rettet bevis\(when?[.da] ?? "")"
        )
    }

    /// That nobody could be asked for a newer version.
    package static let versionNotChecked = Phrase(
        en: "could not check whether there is a newer one",
        es: "no se ha podido comprobar si hay una más reciente",
        nb: "kunne ikke sjekke om det finnes en nyere",
        da: "kunne ikke tjekke, om der findes en nyere"
    )
}
