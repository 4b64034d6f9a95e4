import AltasRegister
import AltasText

/// What certificates of one kind were given for, as a page that needs no server.
struct FinalAchievementPage {
    let achievement: AchievementAnswer

    var html: HTML {
        FinalPage(
            title: achievement.name,
            language: Language(tag: achievement.language) ?? .en,
            main: main
        ).html
    }

    private var main: HTML {
        let items = achievement.items.map { item -> HTML in
            "<li>\(item.code.map { "<b>\($0)</b> " as HTML })\(item.title)</li>"
        }
        return """
            <h1>\(achievement.name)</h1><p>\(achievement.description)</p>
            <p>\(achievement.criteria)</p><ul class="rows">\(items)</ul>
            """
    }
}
