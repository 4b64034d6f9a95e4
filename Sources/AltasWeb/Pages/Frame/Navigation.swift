import AltasText

/// A place in the site that navigation leads to.
enum Section: Hashable, Sendable {
    case progress, standards, certificates, questionnaire, record, sites, disputes
}

/// The ways from a page to others: of the site for staff, of the record for a learner.
struct Navigation {
    let reader: Reader
    /// Where the page is; nil when it is none of these places.
    var section: Section?
    /// The code of the learner whom the page is about; nil when it is about nobody.
    var learner: String?

    /// The site's own navigation, in the header.
    var site: HTML {
        switch reader.kind {
        case .stranger: ""
        case .learner: learner.map(record) ?? ""
        case .staff:
            list(
                WebWords.site,
                [
                    (.sites, Link.sites, WebWords.sites),
                    (.disputes, Link.disputes, WebWords.disagreements),
                ]
            )
        }
    }

    /// The navigation of a learner's record, which staff see under the site's.
    var staffsRecord: HTML {
        guard reader.kind == .staff, let learner else { return "" }
        return record(of: learner)
    }

    private func record(of learner: String) -> HTML {
        let isOwn = reader.kind == .learner
        return list(
            isOwn ? WebWords.site : WebWords.record,
            [
                (.progress, .learner(learner), isOwn ? WebWords.myProgress : WebWords.progress),
                (.standards, .standards(of: learner), WebWords.standards),
                (.certificates, .certificates(of: learner), CertificateWords.certificates),
                (.questionnaire, .questionnaire(of: learner), WebWords.questionnaire),
                (.record, .record(of: learner), isOwn ? WebWords.myRecord : WebWords.record),
            ]
        )
    }

    private func list(_ label: Phrase, _ entries: [(Section, Link, Phrase)]) -> HTML {
        let items = entries.map { section, link, words -> HTML in
            let current: HTML = section == self.section ? #" aria-current="page""# : ""
            return #"<li><a href="\#(link)"\#(current)>\#(reader(words))</a></li>"#
        }
        return #"<nav class="sub" aria-label="\#(reader(label))"><ul>\#(items)</ul></nav>"#
    }
}
