import AltasCore
import AltasRegister
import AltasText

extension CommandContext {
    /// Writes a titled list of lines; nothing where there are none, and only the first where there
    /// are many and all were not asked for.
    mutating func list(_ title: Phrase, _ lines: [String], isWhole: Bool) {
        guard !lines.isEmpty else { return }
        print()
        print(terminal.paint("\(title[language]) (\(lines.count))", .strong))
        let shown = isWhole ? lines[...] : lines.prefix(CrosswalkParameters.shownAtFirst)
        for line in shown { printParagraph(line, indent: 2) }
        let rest = lines.count - shown.count
        if rest > 0 { print("  " + Self.more(rest)[language]) }
    }

    /// A number of links.
    static func links(_ count: Int) -> Phrase {
        Phrase.counted(
            count,
            one: CrosswalkReport.link,
            other: Phrase(en: "links", es: "enlaces", nb: "koblinger", da: "koblinger")
        )
    }

    private static func more(_ count: Int) -> Phrase {
        Phrase(
            en: "… and \(count) more; add --all to see them.",
            es: "… y \(count) más; añada --all para verlos.",
            nb: "… og \(count) til; legg til --all for å se dem.",
            da: "… og \(count) til; tilføj --all for at se dem."
        )
    }
}

extension LinkLine {
    /// `L17 ALT-4.4b + ALT-5.2a → UC1423_2: covers`.
    func text(in language: Language) -> String {
        let ends = "\(sources.joined(separator: " + ")) → \(target)"
        return [number, "\(ends): \(relation.word[language])"].compactMap(\.self)
            .joined(separator: "  ")
    }
}
