import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// The report on an import: what was recognised and brought in, and what to look at.
struct ImportReport: Encodable {
    /// The format that was recognised.
    let format: FrameworkFormat
    /// The edition as it stands in the register.
    let edition: EditionName
    /// The slug of the edition that it takes the place of.
    let replaces: String?
    /// Whether it was brought in now.
    let status: ImportAnswer.Status
    /// How many items it has.
    let items: Int
    /// How many links are kept with it.
    let links: Int
    /// How many links of a crosswalk were passed over.
    let crosswalkLinks: Int
    /// What was doubtful.
    let warnings: [Finding]
    /// What was not taken.
    let omitted: [Finding]
    /// The state of the register.
    let stamp: Stamp

    /// Puts an answer into words.
    init(_ answer: ImportAnswer, in language: Language) {
        format = answer.format
        edition = answer.edition
        replaces = answer.replaces
        status = answer.status
        items = answer.items
        links = answer.links
        crosswalkLinks = answer.crosswalkLinks
        warnings = answer.warnings.enumerated().map { place, warning in
            Finding(warning, number: place + 1, in: language)
        }
        omitted = answer.omitted.enumerated().map { place, omission in
            Finding(omission, number: place + 1, in: language)
        }
        stamp = answer.stamp
    }
}

extension CommandContext {
    /// How many findings of each kind are shown on a terminal.
    private static let mostShown = 20

    /// Shows the report on an import; on a terminal the first findings of each kind, or all.
    mutating func show(_ report: ImportReport, whole isWhole: Bool) {
        print(terminal.paint(Terminal.safe(report.edition.caption(for: language)), .heading))
        printParagraph(report.names(in: language))
        printParagraph(report.extent(in: language))
        show(report.warnings, under: ImportReport.doubtful, whole: isWhole)
        show(report.omitted, under: ImportReport.notTaken, whole: isWhole)
        if !(report.warnings.isEmpty && report.omitted.isEmpty) { print() }
        print(report.outcome[language])
        if report.crosswalkLinks > 0 { say(ImportReport.passedOver(report.crosswalkLinks)) }
        guard !report.stamp.isRehearsal else { return say(Self.rehearsed) }
        if report.status == .imported { say(ImportReport.notInForce(report.edition.slug)) }
    }

    private mutating func show(_ findings: [Finding], under title: Phrase, whole isWhole: Bool) {
        guard !findings.isEmpty else { return }
        let isShort = terminal.isInteractive && !isWhole
        let shown = isShort ? findings.first(ofEachKind: Self.mostShown) : findings
        print()
        print(terminal.paint("\(title[language]) (\(findings.count))", .strong))
        for finding in shown { show(finding) }
        let rest = findings.count - shown.count
        if rest > 0 { print("  " + ImportReport.more(rest)[language]) }
    }
}

extension CommandContext {
    /// Shows a finding: on a terminal its further lines under its first, elsewhere on one line.
    private mutating func show(_ finding: Finding) {
        let text = "  " + Terminal.safe(finding.text(in: language))
        guard terminal.isInteractive else { return print(text) }
        let lines = wrappedLines(of: text, width: report.proseWidth - 5)
        for (place, line) in lines.enumerated() { print((place == 0 ? "" : "     ") + line) }
    }
}

extension ImportReport {
    fileprivate func names(in language: Language) -> String {
        let words = [
            edition.slug, edition.label, edition.role.word[language], edition.region,
            replaces.map { "\(EditionHeading.replaces[language]) \($0)" },
        ]
        return words.compactMap(\.self).joined(separator: " · ")
    }

    fileprivate func extent(in language: Language) -> String {
        let items = Phrase.counted(items, one: Words.item, other: FrameworkTable.items)
        let kept = Phrase.counted(
            links,
            one: Phrase(
                en: "other link",
                es: "enlace más",
                nb: "annen kobling",
                da: "anden kobling"
            ),
            other: Phrase(
                en: "other links",
                es: "enlaces más",
                nb: "andre koblinger",
                da: "andre koblinger"
            )
        )
        return [format.phrase[language], items[language], kept[language]].joined(separator: " · ")
    }

    /// What changed in the register, or would.
    fileprivate var outcome: Phrase {
        guard status == .imported else { return Self.unchanged }
        let items = Phrase.counted(items, one: Words.item, other: FrameworkTable.items)
        return Phrase(
            en: "New: an edition with \(items[.en]).",
            es: "Nuevo: una edición con \(items[.es]).",
            nb: "Nytt: en utgave med \(items[.nb]).",
            da: "Nyt: en udgave med \(items[.da])."
        )
    }
}

extension ImportReport {
    fileprivate static let unchanged = Phrase(
        en: "0 changes: the register has this edition with the same content.",
        es: "0 cambios: el registro ya tiene esta edición con el mismo contenido.",
        nb: "0 endringer: registeret har denne utgaven med samme innhold.",
        da: "0 ændringer: registeret har denne udgave med samme indhold."
    )
    fileprivate static let doubtful = Phrase(
        en: "Doubtful, but taken",
        es: "Dudoso, pero incorporado",
        nb: "Tvilsomt, men tatt med",
        da: "Tvivlsomt, men taget med"
    )
    fileprivate static let notTaken = Phrase(
        en: "Not taken",
        es: "No incorporado",
        nb: "Ikke tatt med",
        da: "Ikke taget med"
    )

    fileprivate static func more(_ count: Int) -> Phrase {
        let count = Phrase.number(count)
        return Phrase(
            en: "… and \(count[.en]) more; --all shows them.",
            es: "… y \(count[.es]) más; --all los muestra.",
            nb: "… og \(count[.nb]) til; --all viser dem.",
            da: "… og \(count[.da]) mere; --all viser dem."
        )
    }

    fileprivate static func passedOver(_ count: Int) -> Phrase {
        let links = Phrase.counted(
            count,
            one: Phrase(en: "crosswalk link", es: "enlace", nb: "kobling", da: "kobling"),
            other: Phrase(en: "crosswalk links", es: "enlaces", nb: "koblinger", da: "koblinger")
        )
        return Phrase(
            en:
                "The file also has \(links[.en]) to other editions, which is for: altas crosswalk import",
            es:
                "El archivo tiene además \(links[.es]) con otras ediciones, para lo que sirve: altas crosswalk import",
            nb:
                "Filen har også \(links[.nb]) til andre utgaver; til det brukes: altas crosswalk import",
            da:
                "Filen har også \(links[.da]) til andre udgaver; dertil bruges: altas crosswalk import"
        )
    }

    fileprivate static func notInForce(_ slug: String) -> Phrase {
        Phrase(
            en:
                "Imported. It changes nobody's standing until it is adopted: altas framework adopt \(slug)",
            es:
                "Importado. No cambia la situación de nadie hasta que se adopte: altas framework adopt \(slug)",
            nb:
                "Importert. Den endrer ingens status før den tas i bruk: altas framework adopt \(slug)",
            da:
                "Importeret. Den ændrer ingens status, før den tages i brug: altas framework adopt \(slug)"
        )
    }
}
