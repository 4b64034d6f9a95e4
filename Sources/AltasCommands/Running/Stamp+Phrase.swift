import AltasRegister
import AltasText

extension Stamp {
    /// Which state of the register an answer describes.
    var phrase: Phrase {
        let head = "\(entry):\(hash.prefix(8))…"
        let day = Phrase { DateStyle.long.text(self.day, in: $0) }
        return Phrase(
            en: "As of entry \(head), \(day[.en]).",
            es: "Según el asiento \(head), \(day[.es]).",
            nb: "Per innføring \(head), \(day[.nb]).",
            da: "Pr. indførsel \(head), \(day[.da])."
        )
    }
}
