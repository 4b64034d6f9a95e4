import AltasCore
import AltasText

/// The words of the page that anybody sees who has a certificate's code.
enum CertificateWords {
    static let notIssued = Phrase(
        en: "Not issued here",
        es: "No se ha expedido aquí",
        nb: "Ikke utstedt her",
        da: "Ikke udstedt her"
    )
    static let aboutNotIssued = Phrase(
        en: """
            No certificate with this code was issued here. Compare the code with the one on the \
            document, character by character. If it is the same, the document was not issued here.
            """,
        es: """
            Aquí no se ha expedido ningún certificado con este código. Compárelo con el del \
            documento, carácter a carácter. Si es el mismo, el documento no se expidió aquí.
            """,
        nb: """
            Det er ikke utstedt noe bevis med denne koden her. Sammenlign den med koden på \
            dokumentet, tegn for tegn. Er den lik, er dokumentet ikke utstedt her.
            """,
        da: """
            Der er ikke udstedt noget bevis med denne kode her. Sammenlign den med koden på \
            dokumentet, tegn for tegn. Er den ens, er dokumentet ikke udstedt her.
            """
    )
    static let noName = Phrase(
        en: """
            The name of the holder is not shown here: only who holds the document knows it. Compare \
            what follows with the document.
            """,
        es: """
            Aquí no se muestra el nombre del titular: solo lo conoce quien tiene el documento. \
            Compare lo que sigue con el documento.
            """,
        nb: """
            Navnet på innehaveren vises ikke her: bare den som har dokumentet, kjenner det. \
            Sammenlign det som følger, med dokumentet.
            """,
        da: """
            Indehaverens navn vises ikke her: kun den, der har dokumentet, kender det. Sammenlign \
            det følgende med dokumentet.
            """
    )
    static let erased = Phrase(
        en: "What it said about its holder has been erased. What is left is that it was issued.",
        es: "Se ha borrado lo que decía de su titular. Solo queda que se expidió.",
        nb: "Det som stod om innehaveren, er slettet. Det som er igjen, er at det ble utstedt.",
        da: "Det, der stod om indehaveren, er slettet. Tilbage er, at det blev udstedt."
    )

    /// That a corrected version exists.
    static func replaced(on day: CivilDate) -> Phrase {
        on(day) { day in
            Phrase(
                en: """
                    It was corrected on \(day). What was printed or saved before then is out of \
                    date: ask the holder for the new one.
                    """,
                es: """
                    Se corrigió el \(day). Lo impreso o guardado antes ya no vale: pida el nuevo \
                    al titular.
                    """,
                nb: """
                    Det ble rettet \(day). Det som er skrevet ut eller lagret før det, gjelder ikke \
                    lenger: be innehaveren om det nye.
                    """,
                da: """
                    Det blev rettet \(day). Det, der er udskrevet eller gemt før da, gælder ikke \
                    længere: bed indehaveren om det nye.
                    """
            )
        }
    }

    static let renewed = Phrase(
        en: "It was renewed by",
        es: "Se renovó con",
        nb: "Det ble fornyet av",
        da: "Det blev fornyet af"
    )

    /// A phrase about a day, written out in each language.
    fileprivate static func on(_ day: CivilDate, _ phrase: (String) -> Phrase) -> Phrase {
        Phrase { phrase(DateStyle.long.text(day, in: $0))[$0] }
    }
}

// MARK: - The verdict

extension CertificateState {
    /// The verdict on a certificate, as a heading.
    func verdict(lastDay: CivilDate, withdrawnOn: CivilDate?) -> Phrase {
        switch self {
        case .valid:
            Phrase(
                en: "Issued here, and in date",
                es: "Expedido aquí y vigente",
                nb: "Utstedt her, og gyldig",
                da: "Udstedt her, og gyldigt"
            )
        case .expired:
            CertificateWords.on(lastDay) { day in
                Phrase(
                    en: "It was genuine, and ran out on \(day)",
                    es: "Era auténtico y venció el \(day)",
                    nb: "Det var ekte, og gikk ut \(day)",
                    da: "Det var ægte, og udløb \(day)"
                )
            }
        case .withdrawn:
            CertificateWords.on(withdrawnOn ?? lastDay) { day in
                Phrase(
                    en: "Withdrawn on \(day)",
                    es: "Retirado el \(day)",
                    nb: "Trukket tilbake \(day)",
                    da: "Trukket tilbage \(day)"
                )
            }
        }
    }
}

// MARK: - What is said of it

extension CertificateWords {
    static let certificate = Phrase(
        en: "Certificate",
        es: "Certificado",
        nb: "Bevis",
        da: "Bevis"
    )
    static let issuer = Phrase(
        en: "Issued by",
        es: "Expedido por",
        nb: "Utstedt av",
        da: "Udstedt af"
    )
    static let identifier = Phrase(
        en: "Its identifier",
        es: "Su identificador",
        nb: "Utstederens identifikator",
        da: "Udstederens identifikator"
    )
    static let earnedOn = Phrase(
        en: "Earned on",
        es: "Obtenido el",
        nb: "Oppnådd",
        da: "Opnået"
    )
    static let lastDay = Phrase(
        en: "Valid to",
        es: "Válido hasta el",
        nb: "Gyldig til og med",
        da: "Gyldigt til og med"
    )
    static let code = Phrase(en: "Code", es: "Código", nb: "Kode", da: "Kode")
    static let fingerprint = Phrase(
        en: "Fingerprint of the key",
        es: "Huella de la clave",
        nb: "Nøkkelens fingeravtrykk",
        da: "Nøglens fingeraftryk"
    )
    static let withdrawals = Phrase(
        en: "List of withdrawals",
        es: "Lista de retiradas",
        nb: "Liste over tilbaketrekninger",
        da: "Liste over tilbagetrækninger"
    )
    static let publishedFingerprint = Phrase(
        en: "Compare the fingerprint with the one that the organisation publishes.",
        es: "Compare la huella con la que publica la organización.",
        nb: "Sammenlign fingeravtrykket med det som virksomheten selv oppgir.",
        da: "Sammenlign fingeraftrykket med det, som organisationen selv oplyser."
    )
    static let fingerprintAlone = Phrase(
        en: """
            This issuer has no public address, so its name proves nothing: ask the organisation \
            itself for its fingerprint, and compare.
            """,
        es: """
            Este emisor no tiene dirección pública, así que su nombre no prueba nada: pida la \
            huella a la propia organización y compárela.
            """,
        nb: """
            Denne utstederen har ingen offentlig adresse, så navnet beviser ingenting: be \
            virksomheten selv om fingeravtrykket, og sammenlign.
            """,
        da: """
            Denne udsteder har ingen offentlig adresse, så navnet beviser intet: bed \
            organisationen selv om fingeraftrykket, og sammenlign.
            """
    )
}
