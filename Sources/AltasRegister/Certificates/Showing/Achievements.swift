import AltasCore
import AltasJSON
import AltasStore

/// What certificates of one region, curriculum and rule are given for, as the newest of them says it.
package struct AchievementAnswer: Sendable, Hashable {
    /// All of it, as JSON (Open Badges 3.0, `Achievement`).
    package let json: String
    /// What it is called.
    package let name: String
    /// What its holders have shown.
    package let description: String
    /// By which rule it is given.
    package let criteria: String
    /// The tag of the language that all this is in.
    package let language: String
    /// The items of the frameworks that it covers.
    package let items: [CoveredItem]

    /// An item that an achievement covers.
    package struct CoveredItem: Sendable, Hashable {
        /// Its code; nil for one without.
        package let code: String?
        /// Its title.
        package let title: String
    }
}

extension Register {
    /// What certificates of a region, a curriculum and a rule's version are given for; nil where none was issued.
    ///
    /// Nothing in it is about the holder of any of them.
    package func achievement(
        region: String,
        curriculum: String,
        rule: String
    ) throws -> AchievementAnswer? {
        try read { connection in
            let addresses = Set(try connection.issuers().compactMap(\.url)).sorted()
            for address in addresses {
                let id = "\(address)/achievements/\(region)/\(curriculum)/\(rule)"
                if let text = try connection.newestAchievement(id),
                    let object = JSONValue(text: text)?.object
                {
                    return AchievementAnswer(object)
                }
            }
            return nil
        }
    }
}

extension AchievementAnswer {
    init(_ object: JSONObject) {
        json = JSONValue.object(object).text
        name = object.text("name") ?? ""
        description = object.text("description") ?? ""
        criteria = object["criteria"]?.object?.text("narrative") ?? ""
        language = object.text("inLanguage") ?? ""
        items = (object["alignment"]?.array ?? []).compactMap(\.object).map { alignment in
            CoveredItem(
                code: alignment.text("targetCode"),
                title: alignment.text("targetName") ?? ""
            )
        }
    }
}
