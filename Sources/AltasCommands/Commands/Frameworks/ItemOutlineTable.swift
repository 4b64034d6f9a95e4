import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// The items of an edition as a table, indented by how far down they stand.
struct ItemOutlineTable {
    let items: [ListedItem]
    let language: Language

    func text(for terminal: Terminal) -> String {
        let conditions = conditions
        let hasConditions = conditions.contains { !$0.isEmpty }
        var columns = [
            TextTable.Column(FrameworkTable.code[language]),
            TextTable.Column(Self.kind[language]),
            TextTable.Column(FrameworkTable.title[language], wraps: true),
        ]
        if hasConditions { columns.append(.init(Self.shown[language], wraps: true)) }
        columns.append(.init(FrameworkTable.checked[language]))
        var table = TextTable(columns)
        for (item, condition) in zip(items, conditions) {
            let middle = hasConditions ? [TextTable.Cell(condition)] : []
            table.add(cells(of: item) + middle + [verification(of: item)])
        }
        return table.render(for: terminal)
    }

    private func cells(of item: ListedItem) -> [TextTable.Cell] {
        let indent = String(repeating: "  ", count: item.depth)
        return [
            TextTable.Cell(indent + item.code, item.depth == 0 ? .strong : nil),
            TextTable.Cell(word(for: item.kind), .muted),
            TextTable.Cell(item.title.marked(for: language)),
        ]
    }

    /// Our own kinds in the reader's language, a publisher's in its own.
    private func word(for kind: String) -> String {
        switch Item.Kind(rawValue: kind) {
        case .module: Words.module[language]
        case .outcome: Words.outcome[language]
        case .criterion: Words.criterion[language]
        case .localCriterion: Words.localCriterion[language]
        default: kind.replacing("_", with: " ")
        }
    }

    private func verification(of item: ListedItem) -> TextTable.Cell {
        if item.isUnheld { return TextTable.Cell(Self.unheld[language], .warning) }
        return TextTable.Cell(item.verification.word[language], item.verification.style)
    }

    /// How each item is shown, where that is not said of the item above it already.
    private var conditions: [String] {
        var above: [Item.Assessment] = []
        return items.map { item in
            above = Array(above.prefix(item.depth))
            let isNew = item.assessment != above.last
            above.append(item.assessment)
            return condition(of: item, isNew: isNew)
        }
    }

    private func condition(of item: ListedItem, isNew: Bool) -> String {
        let assessment = item.assessment
        var words: [String?] = [
            item.outcome.map { Self.under($0)[language] },
            item.requirement == .optional ? Self.optional[language] : nil,
            item.choose.map { Self.choose($0)[language] },
        ]
        if isNew {
            words += [
                assessment.kind?.word[language],
                assessment.methods.isEmpty
                    ? nil : assessment.methods.map(\.rawValue).joined(separator: "/"),
                assessment.setting.phrase?[language],
                assessment.refreshMonths.map { Self.renewal($0)[language] },
                assessment.neededFor.isEmpty
                    ? nil : Self.needed(for: assessment.neededFor)[language],
            ]
        }
        words.append(item.facts["hours"].map { "\($0) h" })
        return words.compactMap(\.self).joined(separator: " · ")
    }
}

extension ItemOutlineTable {
    private static let kind = Phrase(en: "kind", es: "tipo", nb: "type", da: "type")
    private static let shown = Phrase(
        en: "how it is shown",
        es: "cómo se demuestra",
        nb: "hvordan det vises",
        da: "hvordan det vises"
    )
    static let unheld = Phrase(
        en: "not held here",
        es: "no disponible aquí",
        nb: "finnes ikke her",
        da: "findes ikke her"
    )
    private static let optional = Phrase(
        en: "optional",
        es: "optativo",
        nb: "valgfritt",
        da: "valgfrit"
    )

    private static func under(_ outcome: String) -> Phrase {
        Phrase(
            en: "under \(outcome)",
            es: "en \(outcome)",
            nb: "under \(outcome)",
            da: "under \(outcome)"
        )
    }

    private static func choose(_ count: Int) -> Phrase {
        Phrase(
            en: "\(count) to be chosen",
            es: "a elegir \(count)",
            nb: "\(count) velges",
            da: "\(count) vælges"
        )
    }

    private static func renewal(_ months: Int) -> Phrase {
        let months = Phrase.counted(
            months,
            one: Phrase(en: "month", es: "mes", nb: "måned", da: "måned"),
            other: Phrase(en: "months", es: "meses", nb: "måneder", da: "måneder")
        )
        return Phrase(
            en: "renewed after \(months[.en])",
            es: "se renueva tras \(months[.es])",
            nb: "fornyes etter \(months[.nb])",
            da: "fornyes efter \(months[.da])"
        )
    }

    private static func needed(for needs: [String]) -> Phrase {
        let others = needs.filter { $0 != "award" }
        return Phrase { language in
            let award = needs.count > others.count ? [Words.certificate[language]] : []
            return "\(Self.neededFor[language]) \((award + others).joined(separator: ", "))"
        }
    }

    private static let neededFor = Phrase(
        en: "needed for:",
        es: "necesario para:",
        nb: "kreves til:",
        da: "kræves til:"
    )
}

extension Item.RequiredSetting {
    /// Where it must be shown; nil when anywhere will do.
    fileprivate var phrase: Phrase? {
        switch self {
        case .any:
            nil
        case .workOrSimulation:
            Phrase(
                en: "at work or in simulation",
                es: "en el trabajo o en simulación",
                nb: "på jobb eller i simulering",
                da: "på arbejdet eller i simulation"
            )
        case .work:
            Phrase(
                en: "at work only",
                es: "solo en el trabajo",
                nb: "bare på jobb",
                da: "kun på arbejdet"
            )
        }
    }
}
