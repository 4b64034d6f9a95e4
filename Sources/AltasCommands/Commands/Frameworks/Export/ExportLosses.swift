import AltasExchange
import AltasRegister
import AltasText

extension CommandContext {
    /// How many links are named unless all are asked for.
    private static let mostNamed = 20

    /// Says what a file cannot say.
    mutating func sayLosses(of answer: ExportAnswer, whole isWhole: Bool) {
        if !answer.losses.isEmpty {
            say(Self.lost)
            for loss in answer.losses { say(Self.listed(loss.phrase)) }
        }
        if answer.shortened > 0 { say(Self.shortened(answer.shortened)) }
        sayUnexpressed(answer.unexpressed, whole: isWhole)
    }

    private mutating func sayUnexpressed(
        _ links: [CASEReport.UnexpressedLink],
        whole isWhole: Bool
    ) {
        guard let first = links.first else { return }
        say(first.isKept ? Self.kept(links.count) : Self.notKept(links.count))
        let named = isWhole ? links[...] : links.prefix(Self.mostNamed)
        for link in named { say(Self.listed(link.phrase)) }
        let rest = links.count - named.count
        if rest > 0 { say(Self.further(rest)) }
    }

    private static func listed(_ phrase: Phrase) -> Phrase { Phrase { "  – \(phrase[$0])" } }

    private static let lost = Phrase(
        en: "This format cannot say, so the file lacks:",
        es: "Este formato no puede expresarlo, así que en el archivo falta:",
        nb: "Dette kan ikke formatet uttrykke, så i filen mangler:",
        da: "Dette kan formatet ikke udtrykke, så i filen mangler:"
    )

    private static func shortened(_ count: Int) -> Phrase {
        let count = Phrase.number(count)
        return Phrase(
            en:
                "CASE 1.0 has no extensions: \(count[.en]) items or links lack what only they could hold.",
            es:
                "CASE 1.0 no tiene extensiones: a \(count[.es]) elementos o enlaces les falta lo que iría en ellas.",
            nb:
                "CASE 1.0 har ingen utvidelser: \(count[.nb]) punkter eller koblinger mangler det som bare kan stå der.",
            da:
                "CASE 1.0 har ingen udvidelser: \(count[.da]) punkter eller koblinger mangler det, der kun kan stå dér."
        )
    }

    private static func kept(_ count: Int) -> Phrase {
        let links = links(count)
        return Phrase(
            en: "CASE has no words for part of \(links[.en]); it stands in the extensions:",
            es: "CASE no sabe decir parte de \(links[.es]); va en las extensiones:",
            nb: "CASE har ikke ord for en del av \(links[.nb]); det står i utvidelsene:",
            da: "CASE har ikke ord for en del af \(links[.da]); det står i udvidelserne:"
        )
    }

    private static func notKept(_ count: Int) -> Phrase {
        let links = links(count)
        return Phrase(
            en: "CASE 1.0 has no words for part of \(links[.en]), and that part is lost:",
            es: "CASE 1.0 no sabe decir parte de \(links[.es]), y esa parte se pierde:",
            nb: "CASE 1.0 har ikke ord for en del av \(links[.nb]), og den delen går tapt:",
            da: "CASE 1.0 har ikke ord for en del af \(links[.da]), og den del går tabt:"
        )
    }

    private static func further(_ count: Int) -> Phrase {
        let count = Phrase.number(count)
        return Phrase(
            en: "  … and \(count[.en]) more; --all names them.",
            es: "  … y \(count[.es]) más; --all los nombra.",
            nb: "  … og \(count[.nb]) til; --all nevner dem.",
            da: "  … og \(count[.da]) mere; --all nævner dem."
        )
    }
}
