package import AltasCore

extension Words {
    /// Which state of the register an answer describes.
    package static func asOf(entry: Int64, hash: String, on day: CivilDate) -> Phrase {
        let head = "\(entry):\(hash.prefix(8))…"
        let day = Phrase.day(day)
        return Phrase(
            en: "As of entry \(head), \(day[.en]).",
            es: "Según el asiento \(head), \(day[.es]).",
            nb: "Per innføring \(head), \(day[.nb]).",
            da: "Pr. indførsel \(head), \(day[.da])."
        )
    }

    /// An edition of a curriculum, with how far it was checked.
    package static func curriculum(
        _ slug: String,
        _ label: String,
        _ verification: Verification
    ) -> Phrase {
        let checked = verification.word
        return Phrase(
            en: "Curriculum \(slug) \(label) (\(checked[.en])).",
            es: "Currículo \(slug) \(label) (\(checked[.es])).",
            nb: "Læreplan \(slug) \(label) (\(checked[.nb])).",
            da: "Læreplan \(slug) \(label) (\(checked[.da]))."
        )
    }

    /// Through which region's rule something was seen.
    package static func rule(
        of region: String,
        version: String,
        _ verification: Verification
    ) -> Phrase {
        let checked = verification.word
        return Phrase(
            en: "Seen through the rule of \(region), version \(version) (\(checked[.en])).",
            es: "Según la regla de \(region), versión \(version) (\(checked[.es])).",
            nb: "Sett gjennom regelen for \(region), versjon \(version) (\(checked[.nb])).",
            da: "Set igennem reglen for \(region), version \(version) (\(checked[.da]))."
        )
    }

    /// The first sentence of a text, for where all of it would be too long.
    package static func firstSentence(of text: String) -> String {
        let sentence = text.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? text
        return sentence.hasSuffix(".") ? sentence : sentence + "."
    }
}
