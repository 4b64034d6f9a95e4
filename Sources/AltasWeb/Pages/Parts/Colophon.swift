import AltasCore
import AltasRegister
import AltasText

/// What a page rests on: the curriculum's provenance, the rule and the state of the register.
struct Colophon {
    let reader: Reader
    var curriculum: EditionName?
    var rule: RegionRule?
    let stamp: Stamp

    var html: HTML {
        let asOf = Words.asOf(entry: stamp.entry, hash: stamp.hash, on: stamp.day)
        return #"""
            <div class="colophon">\#(curriculum.map(origin))\#(rule.map(source))\#
            <p>\#(reader(asOf))</p></div>
            """#
    }

    private func origin(of edition: EditionName) -> HTML {
        let words = Words.curriculum(edition.slug, edition.label, edition.verification)
        let provenance = edition.provenance.map { text -> HTML in
            let first = Words.firstSentence(of: text.text)
            return reader.text(.init(text: first, language: text.language))
        }
        return "<p>\(reader(words)) \(provenance)</p>"
    }

    private func source(_ rule: RegionRule) -> HTML {
        let words = Words.rule(of: rule.region, version: rule.version, rule.verification)
        return "<p>\(reader(words))</p>"
    }
}
