import AltasCore
import AltasRegister
import AltasText

extension CommandContext {
    /// Shows who issues certificates, and with which keys.
    mutating func show(_ issuer: IssuerAnswer) {
        print(terminal.paint(Terminal.safe(issuer.name), .strong))
        print("  \(issuer.identifier)")
        if let url = issuer.url { print("  \(url)") }
        print("")
        let titles = Self.keyTitles.map { TextTable.Column($0[language]) }
        let rows = issuer.keys.map { key in
            [
                TextTable.Cell(key.name), TextTable.Cell(key.fingerprint),
                TextTable.Cell(key.madeOn.description),
                TextTable.Cell(key.state[language], key.end == nil ? nil : .muted),
                TextTable.Cell(String(key.certificates)),
            ]
        }
        print(TextTable(titles, rows: rows).render(for: terminal))
    }

    private static let keyTitles = [
        Phrase(en: "key", es: "clave", nb: "nøkkel", da: "nøgle"),
        Phrase(en: "fingerprint", es: "huella", nb: "fingeravtrykk", da: "fingeraftryk"),
        Phrase(en: "made on", es: "creada el", nb: "laget", da: "lavet"),
        Phrase(en: "state", es: "estado", nb: "tilstand", da: "tilstand"),
        Phrase(en: "certificates", es: "certificados", nb: "bevis", da: "beviser"),
    ]
}

extension IssuerAnswer.Key {
    /// Whether it signs, in a word.
    fileprivate var state: Phrase {
        switch end {
        case nil: Phrase(en: "in use", es: "en uso", nb: "i bruk", da: "i brug")
        case .retired: Phrase(en: "retired", es: "retirada", nb: "avløst", da: "afløst")
        case .compromised:
            Phrase(en: "known to others", es: "comprometida", nb: "på avveie", da: "på afveje")
        }
    }
}
