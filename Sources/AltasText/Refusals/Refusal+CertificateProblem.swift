import AltasCore

extension Refusal.CertificateProblem {
    /// What is wrong, and what to do.
    var phrase: Phrase {
        switch self {
        case .noIssuer: Self.noIssuer
        case .noSecret(let path): Self.noSecret(.code(path))
        case .wrongSecret(let path): Self.wrongSecret(.code(path))
        case .noKey(let name): Self.noKey(.code(name))
        case .notEarned(let learner, let region, let needs):
            Self.notEarned(learner, region, needs.count)
        case .over(let learner, let region, let day): Self.over(learner, region, .day(day))
        case .withdrawn(let code, let day): Self.withdrawn(code, .day(day))
        case .unknown(let text): Self.unknown(.code(text))
        case .erased(let code): Self.erased(code)
        case .nameless(let learner): Self.nameless(learner)
        case .noTypesetting: Self.noTypesetting
        case .noFont(let characters): Self.noFont(.code(characters))
        case .unreliable(let path): Self.unreliable(.code(path))
        case .notValid: Self.notValid
        case .nothingMatches(let path): Self.nothingMatches(.code(path))
        case .noPriorLearning(let region): Self.noPriorLearning(region)
        case .otherName(let found, let learner): Self.otherName(.code(found), learner)
        }
    }
}

extension Refusal.AwardNeed {
    /// What is needed.
    package var phrase: Phrase {
        switch self {
        case .module(let code): Words.moduleNeeded(code)
        case .renewal(let code): Words.renewalNeeded(code)
        case .localCriterion(let code): Words.localCriterionNeeded(code)
        }
    }
}

// MARK: - Issuing

extension Refusal.CertificateProblem {
    private static let noIssuer = Phrase(
        en: "Nobody has said yet who issues certificates here. Say it with:",
        es: "Aún no se ha indicado quién expide los certificados aquí. Indíquelo con:",
        nb: "Ingen har sagt hvem som utsteder bevis her. Si det med:",
        da: "Ingen har sagt, hvem der udsteder beviser her. Sig det med:"
    ).then(Phrase(same: "altas issuer set --name NAME"))

    private static func noSecret(_ path: Phrase) -> Phrase {
        Phrase(
            en: """
                The secret that opens the signing keys is not at \(path[.en]). Bring that file back, \
                or name another with --secret.
                """,
            es: """
                El secreto que abre las claves de firma no está en \(path[.es]). Recupere ese \
                archivo o indique otro con --secret.
                """,
            nb: """
                Hemmeligheten som åpner signeringsnøklene, ligger ikke i \(path[.nb]). Hent tilbake \
                den filen, eller oppgi en annen med --secret.
                """,
            da: """
                Hemmeligheden, der åbner signeringsnøglerne, findes ikke i \(path[.da]). Hent den fil \
                tilbage, eller angiv en anden med --secret.
                """
        )
    }

    private static func wrongSecret(_ path: Phrase) -> Phrase {
        Phrase(
            en: "The secret in \(path[.en]) does not open the signing keys of this register.",
            es: "El secreto de \(path[.es]) no abre las claves de firma de este registro.",
            nb: "Hemmeligheten i \(path[.nb]) åpner ikke signeringsnøklene til dette registeret.",
            da: "Hemmeligheden i \(path[.da]) åbner ikke dette registers signeringsnøgler."
        )
    }

    private static func noKey(_ name: Phrase) -> Phrase {
        Phrase(
            en: "There is no key \(name[.en]) here. See the keys with:",
            es: "No hay ninguna clave \(name[.es]) aquí. Para ver las claves:",
            nb: "Nøkkelen \(name[.nb]) finnes ikke her. Se nøklene med:",
            da: "Nøglen \(name[.da]) findes ikke her. Se nøglerne med:"
        ).then(Phrase(same: "altas keys list"))
    }

    private static func notEarned(_ learner: String, _ region: String, _ count: Int) -> Phrase {
        let parts = Phrase.counted(
            count,
            one: Phrase(en: "part", es: "parte", nb: "del", da: "del"),
            other: Phrase(en: "parts", es: "partes", nb: "deler", da: "dele")
        )
        return Phrase(
            en: "\(learner) has not earned the certificate for \(region): \(parts[.en]) missing.",
            es: "\(learner) no ha obtenido el certificado para \(region): faltan \(parts[.es]).",
            nb: "\(learner) har ikke oppnådd beviset for \(region): \(parts[.nb]) mangler.",
            da: "\(learner) har ikke opnået beviset for \(region): \(parts[.da]) mangler."
        )
    }

    private static func over(_ learner: String, _ region: String, _ day: Phrase) -> Phrase {
        Phrase(
            en: """
                What \(learner) earned for \(region) ran out on \(day[.en]). A new certificate needs \
                every required module shown afresh.
                """,
            es: """
                Lo que \(learner) obtuvo para \(region) venció el \(day[.es]). Un certificado nuevo \
                exige demostrar otra vez cada módulo obligatorio.
                """,
            nb: """
                Det \(learner) oppnådde for \(region), gikk ut \(day[.nb]). Et nytt bevis krever \
                at hver obligatorisk modul vises på nytt.
                """,
            da: """
                Det, \(learner) opnåede for \(region), udløb \(day[.da]). Et nyt bevis kræver, at \
                hvert obligatorisk modul vises igen.
                """
        )
    }

    private static func nameless(_ learner: String) -> Phrase {
        Phrase(
            en: "\(learner) has no name here, so no certificate can be made out.",
            es: "\(learner) no tiene nombre aquí, así que no se puede expedir un certificado.",
            nb: "\(learner) har ikke noe navn her, så det kan ikke utstedes noe bevis.",
            da: "\(learner) har intet navn her, så der kan ikke udstedes et bevis."
        )
    }

    private static let noTypesetting = Phrase(
        en: """
            The PDF needs Pango and HarfBuzz, which are not installed (on Debian: libpangoft2-1.0-0, \
            libharfbuzz-subset0 and fonts-noto-core).
            """,
        es: """
            El PDF necesita Pango y HarfBuzz, que no están instalados (en Debian: libpangoft2-1.0-0, \
            libharfbuzz-subset0 y fonts-noto-core).
            """,
        nb: """
            PDF-en trenger Pango og HarfBuzz, som ikke er installert (på Debian: libpangoft2-1.0-0, \
            libharfbuzz-subset0 og fonts-noto-core).
            """,
        da: """
            PDF'en kræver Pango og HarfBuzz, som ikke er installeret (på Debian: libpangoft2-1.0-0, \
            libharfbuzz-subset0 og fonts-noto-core).
            """
    )

    private static func noFont(_ characters: Phrase) -> Phrase {
        Phrase(
            en: "No font is installed that can show \(characters[.en]).",
            es: "No hay instalado ningún tipo de letra que muestre \(characters[.es]).",
            nb: "Ingen installert skrift kan vise \(characters[.nb]).",
            da: "Ingen installeret skrifttype kan vise \(characters[.da])."
        )
    }
}

// MARK: - What was issued

extension Refusal.CertificateProblem {
    private static func withdrawn(_ code: String, _ day: Phrase) -> Phrase {
        Phrase(
            en: "Certificate \(code) was withdrawn on \(day[.en]); it stays withdrawn.",
            es: "El certificado \(code) se retiró el \(day[.es]) y sigue retirado.",
            nb: "Beviset \(code) ble trukket tilbake \(day[.nb]), og det forblir slik.",
            da: "Beviset \(code) blev trukket tilbage \(day[.da]), og sådan forbliver det."
        )
    }

    private static func unknown(_ text: Phrase) -> Phrase {
        Phrase(
            en: "No certificate \(text[.en]) was issued here. See those there are with:",
            es: "Aquí no se ha expedido ningún certificado \(text[.es]). Para ver los que hay:",
            nb: "Beviset \(text[.nb]) er ikke utstedt her. Se dem som finnes, med:",
            da: "Beviset \(text[.da]) er ikke udstedt her. Se dem, der findes, med:"
        ).then(Phrase(same: "altas certificate list"))
    }

    private static func erased(_ code: String) -> Phrase {
        Phrase(
            en: "What certificate \(code) said was erased; only that it was issued is still known.",
            es: "Lo que decía el certificado \(code) se borró; solo consta que se expidió.",
            nb: "Det beviset \(code) sa, er slettet; bare at det ble utstedt, er kjent.",
            da: "Det, beviset \(code) sagde, er slettet; kun at det blev udstedt, er kendt."
        )
    }
}

// MARK: - Certificates of others

extension Refusal.CertificateProblem {
    private static func unreliable(_ path: Phrase) -> Phrase {
        Phrase(
            en: "The certificate in \(path[.en]) cannot be relied on. See why with:",
            es: "No se puede confiar en el certificado de \(path[.es]). Para ver por qué:",
            nb: "Beviset i \(path[.nb]) er ikke til å stole på. Se hvorfor med:",
            da: "Beviset i \(path[.da]) er ikke til at stole på. Se hvorfor med:"
        ).then(Phrase(same: "altas certificate verify FILE"))
    }

    private static let notValid = Phrase(
        en: "The certificate is not known to be valid. What was found stands above.",
        es: "No consta que el certificado sea válido. Arriba figura lo que se ha comprobado.",
        nb: "Det er ikke bekreftet at beviset er gyldig. Det som ble funnet, står over.",
        da: "Det er ikke bekræftet, at beviset er gyldigt. Det, der blev fundet, står ovenfor."
    )

    private static func nothingMatches(_ path: Phrase) -> Phrase {
        Phrase(
            en: "The certificate in \(path[.en]) speaks of nothing that this register knows.",
            es: "El certificado de \(path[.es]) no menciona nada que este registro conozca.",
            nb: "Beviset i \(path[.nb]) handler ikke om noe dette registeret kjenner til.",
            da: "Beviset i \(path[.da]) handler ikke om noget, som dette register kender."
        )
    }

    private static func noPriorLearning(_ region: String) -> Phrase {
        Phrase(
            en: "The rule of \(region) lets no prior learning count.",
            es: "La regla de \(region) no admite aprendizaje previo.",
            nb: "Regelen i \(region) lar ikke tidligere læring telle.",
            da: "Reglen i \(region) lader ikke tidligere læring tælle."
        )
    }

    private static func otherName(_ found: Phrase, _ learner: String) -> Phrase {
        Phrase(
            en: """
                The certificate is made out to \(found[.en]), which is not the name of \(learner). If \
                it is the same person, say so with --same-person.
                """,
            es: """
                El certificado está a nombre de \(found[.es]), que no es el de \(learner). Si es la \
                misma persona, indíquelo con --same-person.
                """,
            nb: """
                Beviset er utstedt til \(found[.nb]), som ikke er navnet til \(learner). Si \
                fra med --same-person hvis det er samme person.
                """,
            da: """
                Beviset er udstedt til \(found[.da]), som ikke er \(learner)s navn. Angiv \
                --same-person, hvis det er samme person.
                """
        )
    }
}
