/// A column of headings and lists that is set.
struct PaperColumn {
    private var parts: [Part]

    /// A heading and what stands under it.
    private struct Part {
        var headings: [SetText]
        var items: [[SetText]]

        var height: Double { (headings + items.joined()).reduce(0) { $0 + $1.height } }
    }

    /// Sets sections one after the other.
    ///
    /// - Throws: ``TypesettingFault``.
    init(_ sections: [PaperSection], _ typesetter: Typesetter) throws(TypesettingFault) {
        parts = []
        for section in sections {
            var part = Part(headings: [], items: [])
            for heading in section.headings {
                part.headings.append(try SetText(heading, typesetter))
            }
            for item in section.items {
                var texts: [SetText] = []
                for text in item { texts.append(try SetText(text, typesetter)) }
                part.items.append(texts)
            }
            parts.append(part)
        }
    }

    /// How high it is.
    var height: Double { parts.reduce(0) { $0 + $1.height } }

    /// Puts it on a page, downwards from a place.
    func draw(on page: inout PDFPage, x: Double, top: Double, main: String) {
        var top = top
        for part in parts {
            for heading in part.headings { page.put(heading, x: x, top: &top, main: main) }
            guard !part.items.isEmpty else { continue }
            page.element("L") { page in
                for item in part.items {
                    page.element("LI") { page in
                        page.element("LBody") { page in
                            for text in item { page.put(text, x: x, top: &top, main: main) }
                        }
                    }
                }
            }
        }
    }
}

/// A heading and a list under it, before they are set.
struct PaperSection: Equatable {
    var headings: [PaperText]
    var items: [[PaperText]]
}

extension PDFPage {
    /// Puts a paragraph on the page and moves below it; `main` is the document's language.
    mutating func put(_ text: SetText, x: Double, top: inout Double, main: String) {
        top += text.source.before
        let place = top
        let language = text.source.language == main ? nil : text.source.language
        element(text.source.tag, language: language) { page in
            page.content { $0.set(text.paragraph, x: x, top: place, text.source.colour) }
        }
        if let beside = text.beside {
            element("P", language: main == "en" ? nil : "en") { page in
                page.content {
                    $0.set(beside.paragraph, x: x + beside.offset, top: place, text.source.colour)
                }
            }
        }
        top += text.paragraph.height
    }
}
