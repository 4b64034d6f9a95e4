import AltasCore
import AltasRegister
import AltasText

/// What certificates of one kind are given for.
struct AchievementPage {
    let achievement: AchievementAnswer
    let reader: Reader

    var html: HTML {
        Page(title: achievement.name, reader: reader, main: main).html
    }

    private var main: HTML {
        """
        <h1>\(text(achievement.name))</h1><p>\(text(achievement.description))</p>
        <section><h2>\(reader(CertificateWords.rule))</h2><p>\(text(achievement.criteria))</p></section>
        <section><h2>\(reader(CertificateWords.covers))</h2>\(items)</section>
        """
    }

    private var items: HTML {
        let rows = achievement.items.map { item -> HTML in
            let code = item.code.map { "<b>\($0)</b> " as HTML }
            return "<li>\(code)\(text(item.title))</li>"
        }
        return #"<ul class="rows">\#(rows)</ul>"#
    }

    private func text(_ text: String) -> HTML {
        reader.text(LocalizedText.Tagged(text: text, language: achievement.language))
    }
}
