package import AltasCore

extension Refusal.Field {
    /// What the field is called.
    package var word: Phrase {
        switch self {
        case .name:
            Phrase(en: "name", es: "nombre", nb: "navn", da: "navn")
        case .code:
            Phrase(en: "code", es: "código", nb: "kode", da: "kode")
        case .date:
            Phrase(en: "date", es: "fecha", nb: "dato", da: "dato")
        case .region:
            Phrase(en: "region", es: "región", nb: "region", da: "region")
        case .timeZone:
            Phrase(en: "time zone", es: "zona horaria", nb: "tidssone", da: "tidszone")
        case .role:
            Phrase(en: "role", es: "rol", nb: "rolle", da: "rolle")
        case .capacity:
            Phrase(
                en: "national role",
                es: "rol nacional",
                nb: "nasjonal rolle",
                da: "national rolle"
            )
        case .grade:
            Phrase(en: "grade", es: "calificación", nb: "karakter", da: "karakter")
        case .scale:
            Phrase(en: "scale", es: "escala", nb: "skala", da: "skala")
        case .method:
            Phrase(en: "method", es: "método", nb: "metode", da: "metode")
        case .setting:
            Phrase(en: "setting", es: "entorno", nb: "situasjon", da: "situation")
        case .mark:
            Phrase(en: "mark", es: "marca", nb: "merke", da: "mærke")
        case .note:
            Phrase(en: "note", es: "nota", nb: "merknad", da: "bemærkning")
        case .reason:
            Phrase(en: "reason", es: "motivo", nb: "begrunnelse", da: "begrundelse")
        case .evidence:
            Phrase(en: "evidence", es: "evidencia", nb: "dokumentasjon", da: "dokumentation")
        case .from:
            Phrase(en: "start date", es: "fecha de inicio", nb: "startdato", da: "startdato")
        case .until:
            Phrase(en: "end date", es: "fecha de fin", nb: "sluttdato", da: "slutdato")
        case .slug:
            Phrase(en: "short name", es: "nombre corto", nb: "kortnavn", da: "kortnavn")
        case .passphrase:
            Phrase(en: "passphrase", es: "contraseña", nb: "passfrase", da: "adgangsfrase")
        case .item:
            Phrase(en: "item", es: "elemento", nb: "punkt", da: "punkt")
        case .learner:
            Phrase(en: "learner", es: "participante", nb: "deltaker", da: "deltager")
        case .sheet:
            Phrase(en: "sheet", es: "hoja", nb: "ark", da: "ark")
        case .site:
            Phrase(en: "site", es: "centro", nb: "sted", da: "sted")
        case .edition:
            Phrase(en: "edition", es: "edición", nb: "utgave", da: "udgave")
        case .rating:
            Phrase(
                en: "self-rating",
                es: "autoevaluación",
                nb: "egenvurdering",
                da: "selvvurdering"
            )
        case .occasion:
            Phrase(en: "occasion", es: "momento", nb: "tidspunkt", da: "tidspunkt")
        case .language:
            Phrase(en: "language", es: "idioma", nb: "språk", da: "sprog")
        case .address:
            Phrase(en: "address", es: "dirección", nb: "adresse", da: "adresse")
        }
    }
}
