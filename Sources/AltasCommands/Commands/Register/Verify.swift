import AltasCore
import AltasRegister
import AltasText

/// `altas verify`: recomputes the chain.
package struct Verify: Command {
    private let head: String?

    package static let spec = CommandSpec(
        "verify",
        Phrase(
            en: "Check that nobody has changed, added or removed a record.",
            es: "Comprueba que nadie ha cambiado, añadido ni quitado ningún dato.",
            nb: "Sjekk at ingen har endret, lagt til eller fjernet noe.",
            da: "Tjek, at ingen har ændret, tilføjet eller fjernet noget."
        ),
        parameters: [
            .option(
                "head",
                value: "N:HASH",
                Phrase(
                    en: "An entry that must be part of the chain, as an earlier answer printed it.",
                    es: """
                        Un asiento que debe estar en la cadena, tal como lo imprimió una \
                        respuesta anterior.
                        """,
                    nb: "En innføring som må være i kjeden, slik et tidligere svar viste den.",
                    da: "En indførsel, der skal være i kæden, som et tidligere svar viste den."
                )
            )
        ],
        traits: [.answers]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        head = arguments.optional("head")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.verify(as: session, including: head)
        try context.answer(answer) { answer, context in
            context.print(Self.phrase(answer)[context.language])
            context.show(head: answer.head)
        }
        if !answer.isWhole { throw Refusal.doesNotVerify }
    }

    private static func phrase(_ answer: VerifyAnswer) -> Phrase {
        let (entries, rows) = (Int(answer.entries), Int(answer.rows))
        guard let problem = answer.problem else {
            return intact(entries: entries, rows: rows)
        }
        return problem.phrase
    }

    private static func intact(entries: Int, rows: Int) -> Phrase {
        let entries = Phrase.counted(
            entries,
            one: Words.entry,
            other: Phrase(en: "entries", es: "asientos", nb: "innføringer", da: "indførsler")
        )
        let rows = Phrase.counted(
            rows,
            one: Phrase(en: "record", es: "dato", nb: "post", da: "post"),
            other: Phrase(en: "records", es: "datos", nb: "poster", da: "poster")
        )
        return Phrase(
            en: "Intact: \(entries[.en]) and \(rows[.en]) fit.",
            es: "Íntegro: \(entries[.es]) y \(rows[.es]) encajan.",
            nb: "Intakt: \(entries[.nb]) og \(rows[.nb]) stemmer.",
            da: "Intakt: \(entries[.da]) og \(rows[.da]) stemmer."
        )
    }
}

extension VerifyAnswer.Problem {
    fileprivate var phrase: Phrase {
        let record = "\(table ?? "") \(id.map(String.init) ?? "")"
        let number = entry.map(String.init) ?? ""
        switch kind {
        case .file:
            let detail = detail ?? ""
            return Phrase(
                en: "The file is damaged: \(detail)",
                es: "El archivo está dañado: \(detail)",
                nb: "Filen er skadet: \(detail)",
                da: "Filen er beskadiget: \(detail)"
            )
        case .entry:
            return Phrase(
                en: "Entry \(number) does not fit its content and the entry before it.",
                es: """
                    El asiento \(number) no se corresponde con su contenido y con el asiento \
                    anterior.
                    """,
                nb: "Innføring \(number) stemmer ikke med innholdet og den forrige innføringen.",
                da: "Indførsel \(number) stemmer ikke med sit indhold og den forrige indførsel."
            )
        case .changed:
            return Phrase(
                en: "The record \(record) was changed after entry \(number) added it.",
                es: "El dato \(record) se cambió después de que el asiento \(number) lo añadiera.",
                nb: "Posten \(record) ble endret etter at innføring \(number) la den til.",
                da: "Posten \(record) blev ændret, efter at indførsel \(number) tilføjede den."
            )
        case .missing:
            return Phrase(
                en: "The record \(record), added by entry \(number), is gone.",
                es: "El dato \(record), añadido por el asiento \(number), ya no está.",
                nb: "Posten \(record), lagt til av innføring \(number), er borte.",
                da: "Posten \(record), tilføjet af indførsel \(number), er væk."
            )
        case .added:
            return Phrase(
                en: "The record \(record) was put in without an entry.",
                es: "El dato \(record) se introdujo sin asiento.",
                nb: "Posten \(record) er lagt inn uten innføring.",
                da: "Posten \(record) er lagt ind uden indførsel."
            )
        case .text:
            return Phrase(
                en: "The name, note or reason of \(record) was changed.",
                es: "El nombre, la nota o el motivo de \(record) se cambió.",
                nb: "Navnet, merknaden eller begrunnelsen i \(record) ble endret.",
                da: "Navnet, bemærkningen eller begrundelsen i \(record) blev ændret."
            )
        case .missingText:
            return Phrase(
                en: "The name, note or reason of \(record) is gone without having been erased.",
                es: "El nombre, la nota o el motivo de \(record) falta sin haberse borrado.",
                nb: """
                    Navnet, merknaden eller begrunnelsen i \(record) er borte uten å være \
                    slettet.
                    """,
                da: """
                    Navnet, bemærkningen eller begrundelsen i \(record) er væk uden at være \
                    slettet.
                    """
            )
        case .head:
            return Phrase(
                en: """
                    Entry \(number) with that hash is not part of this register: something was \
                    removed or replaced.
                    """,
                es: """
                    El asiento \(number) con esa huella no está en este registro: se ha quitado o \
                    sustituido algo.
                    """,
                nb: """
                    Innføring \(number) med den kontrollsummen finnes ikke i dette registeret: noe \
                    er fjernet eller byttet ut.
                    """,
                da: """
                    Indførsel \(number) med den kontrolsum findes ikke i dette register: noget er \
                    fjernet eller udskiftet.
                    """
            )
        case .safeguard:
            let name = detail ?? ""
            return Phrase(
                en: """
                    The safeguard \(name), which keeps records from being changed, is missing or \
                    was altered.
                    """,
                es: """
                    La protección \(name), que impide cambiar los datos, falta o se ha alterado.
                    """,
                nb: """
                    Sperren \(name), som hindrer at poster endres, mangler eller er endret.
                    """,
                da: """
                    Spærren \(name), der forhindrer, at poster ændres, mangler eller er ændret.
                    """
            )
        }
    }
}
