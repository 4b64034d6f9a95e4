import AltasCore
import AltasRegister
import AltasText

/// Where a learner stands in a standard, for people.
struct StandardReport {
    private let answer: StandardAnswer
    private let setting: ReportSetting
    private var language: Language { setting.language }

    init(_ answer: StandardAnswer, _ setting: ReportSetting) {
        self.answer = answer
        self.setting = setting
    }

    /// The whole report.
    var text: String {
        [
            heading, items, links,
            setting.colophon(answer.curriculum, answer.rule, answer.stamp),
        ].joined(separator: "\n\n")
    }

    private var heading: String {
        let title = answer.standard.title?.text ?? answer.standard.slug
        let parts = Phrase(
            en: "parts of \(title)",
            es: "partes de \(title)",
            nb: "deler av \(title)",
            da: "dele af \(title)"
        )
        let edition = [answer.standard.slug, answer.standard.label].joined(separator: ", ")
        return [
            setting.heading(answer.learner),
            setting.bar(answer.done, of: answer.total, parts),
            setting.muted("\(edition) (\(answer.standard.verification.word[language]))"),
        ].joined(separator: "\n")
    }

    private var items: String {
        let columns = [
            TextTable.Column(Words.item[language]),
            TextTable.Column("", wraps: true),
            TextTable.Column(""),
            TextTable.Column("", wraps: true),
        ]
        return TextTable(columns, rows: answer.items.map(row)).render(for: setting.terminal)
    }

    private func row(_ item: StandardAnswer.Item) -> [TextTable.Cell] {
        let indent = String(repeating: "  ", count: item.depth)
        let day = item.since.map { " \($0)" } ?? ""
        let state = setting.sign(item.state.sign, item.state.word[language] + day)
        return [
            TextTable.Cell(indent + item.item.code),
            TextTable.Cell(item.item.title?.text ?? ""),
            TextTable.Cell(state, item.state.style),
            TextTable.Cell(StandardWords.remarks(item, in: language).joined(separator: "; ")),
        ]
    }

    /// How many of the links are drafts.
    private var links: String {
        let count = Bar(done: answer.draftLinks, of: answer.links).words
        let words = Phrase(
            en: "Drafts among the links to this standard, not yet reviewed: \(count[.en]).",
            es: "Borradores entre los enlaces con este estándar, sin revisar: \(count[.es]).",
            nb: "Utkast blant koblingene til denne standarden, ikke gjennomgått: \(count[.nb]).",
            da: "Udkast blandt koblingerne til denne standard, ikke gennemgået: \(count[.da])."
        )
        return setting.muted(words[language])
    }
}

/// What is said beside an item of a standard.
enum StandardWords {
    /// What makes it what it is and what it lacks, the most telling first.
    static func remarks(_ item: StandardAnswer.Item, in language: Language) -> [String] {
        if item.isUnheld { return [notHeld[language]] }
        var remarks: [String] = []
        if let decision = item.decision {
            let words = item.basis == .direct ? shownDirectly : blocked
            remarks.append("\(words[language]) (\(decision))")
        }
        if !item.missing.isEmpty { remarks.append(missing(item.missing)[language]) }
        remarks += item.gaps.map { gap($0)[language] }
        if item.isDraft { remarks.append(draft[language]) }
        return remarks
    }

    /// What a partial link leaves to be shown.
    static func gap(_ text: String) -> Phrase {
        Phrase(
            en: "gap: \(text)",
            es: "falta (en inglés): \(text)",
            nb: "mangler (på engelsk): \(text)",
            da: "mangler (på engelsk): \(text)"
        )
    }

    /// What a link still needs.
    static func missing(_ codes: [String]) -> Phrase {
        let codes = codes.joined(separator: ", ")
        return Phrase(
            en: "needs \(codes)",
            es: "necesita \(codes)",
            nb: "krever \(codes)",
            da: "kræver \(codes)"
        )
    }

    /// That an item was decided on the standard itself.
    static let shownDirectly = Phrase(
        en: "shown directly here, not an official result",
        es: "demostrado directamente aquí; no es un resultado oficial",
        nb: "vist direkte her, ikke et offisielt resultat",
        da: "vist direkte her, ikke et officielt resultat"
    )

    /// That a direct decision keeps links from achieving an item.
    static let blocked = Phrase(
        en: "held back by a direct “not yet”",
        es: "frenado por un «todavía no» directo",
        nb: "holdt tilbake av et direkte «ikke ennå»",
        da: "holdt tilbage af et direkte »endnu ikke«"
    )

    /// That an item's content is not held here.
    static let notHeld = Phrase(
        en: "official content that is not held here",
        es: "contenido oficial no disponible aquí",
        nb: "offisielt innhold som ikke finnes her",
        da: "officielt indhold, som ikke findes her"
    )

    private static let draft = Phrase(
        en: "draft link",
        es: "enlace en borrador",
        nb: "kobling i utkast",
        da: "kobling i udkast"
    )
}

extension StandardStanding.State {
    /// What it means, as a colour.
    var style: Style {
        switch self {
        case .achieved: .good
        case .partly: .warning
        case .open: .muted
        case .uncovered: .muted
        }
    }

    /// What it means, as a sign.
    var sign: String {
        switch self {
        case .achieved: "✓"
        case .partly: "!"
        case .open: "–"
        case .uncovered: "∅"
        }
    }
}
