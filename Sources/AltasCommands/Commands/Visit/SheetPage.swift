import AltasExchange
import AltasRegister
import AltasText

/// A visit sheet as a page to be printed: A4, landscape, with room for a mark in every cell.
struct SheetPage {
    let sheet: Sheet
    let site: SiteName
    let language: Language

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(site.name)</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        <h1>\(site.name)</h1>
        <dl>\(sheet.settings.map(setting))</dl>
        <table>
        <thead><tr><th scope="col">\(learnerWord)</th>\(sheet.items.map(heading))</tr></thead>
        <tbody>\(sheet.learners.map(row))</tbody>
        </table>
        <p>\(marks)</p>
        </body>
        </html>
        """
    }

    private static let style: HTML = """
        @page { size: A4 landscape; margin: 12mm }
        body { font: 10pt/1.3 system-ui, sans-serif; margin: 1rem; color: #111 }
        h1 { font-size: 14pt; margin: 0 0 4pt }
        dl { display: flex; flex-wrap: wrap; gap: 2pt 16pt; margin: 0 0 8pt }
        dt { font-weight: 600; display: inline } dd { display: inline; margin: 0 }
        table { border-collapse: collapse; width: 100% }
        th, td { border: 0.5pt solid #444; padding: 3pt; text-align: left; vertical-align: top }
        thead th { font-weight: 400 } thead b { display: block }
        tbody th { font-weight: 600; white-space: nowrap }
        td { min-width: 14mm; height: 9mm; color: #555; font-size: 8pt }
        small { display: block; font-weight: 400 }
        tr { break-inside: avoid }
        """

    private func setting(_ setting: Sheet.Setting) -> HTML {
        let label = GridWord.setting(setting.setting).word(in: language.rawValue)
        let value = setting.words.isEmpty ? setting.value : "\(setting.value) (\(setting.words))"
        return "<div><dt>\(label):</dt> <dd>\(value.isEmpty ? "____________" : value)</dd></div>"
    }

    private func heading(_ item: Sheet.Item) -> HTML {
        let code = item.heading.split(separator: ":", maxSplits: 1).last.map(String.init) ?? ""
        return #"<th scope="col"><b>\#(code)</b> \#(item.words)</th>"#
    }

    private func row(_ learner: Sheet.Learner) -> HTML {
        let held = learner.cells + Array(repeating: "", count: sheet.items.count)
        let cells = held.prefix(sheet.items.count).map { cell -> HTML in "<td>\(cell)</td>" }
        return """
            <tr><th scope="row">\(learner.name)<small>\(learner.code)</small></th>\(cells)</tr>

            """
    }

    private var learnerWord: String { GridWord.learner.word(in: language.rawValue) }

    private var marks: String {
        Phrase(
            en: """
                Marks: m = met, n = not yet, – or empty = not seen. A mark may name its method: \
                m/SIM.
                """,
            es: """
                Marcas: a = alcanzado, t = todavía no, – o vacío = no visto. Se puede indicar el \
                método: a/SIM.
                """,
            nb: """
                Merker: o = oppfylt, i = ikke ennå, – eller tomt = ikke sett. Et merke kan oppgi \
                metoden: o/SIM.
                """,
            da: """
                Mærker: o = opfyldt, i = endnu ikke, – eller tomt = ikke set. Et mærke kan \
                angive metoden: o/SIM.
                """
        )[language]
    }
}
