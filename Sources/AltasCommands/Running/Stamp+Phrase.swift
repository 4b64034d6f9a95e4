import AltasRegister
import AltasText

extension Stamp {
    /// Which state of the register an answer describes.
    var phrase: Phrase { Words.asOf(entry: entry, hash: hash, on: day) }
}
