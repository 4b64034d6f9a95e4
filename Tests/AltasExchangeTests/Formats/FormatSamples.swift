import AltasCore
import AltasExchange
import Fixtures
import XCTest

/// Texts that travel badly: several scripts, right to left, combining marks, emoji, quotes and
/// lines.
enum HardText {
    static let all = [
        "Año, señal y corazón", "Blåbærsyltetøy på norsk", "Smørrebrød og æbler",
        "介護の安全", "رعاية المسنين", "טיפול בבית", "e\u{301}te\u{301} (combining)",
        "👩🏽‍⚕️ helps 👨‍👩‍👧", "\"quoted\", with; marks | and > more", "two\nlines",
        "a < b & c > d &amp;", "=SUM(A1)", "trailing … dots…",
    ]
}

extension ImportedFramework {
    /// The codes with those of their parents, in order.
    var parentedCodes: [String] {
        tree.items.map { item in
            let parent = item.parent.flatMap { tree[$0] }
            return parent.map { "\($0.code)/\(item.code)" } ?? item.code.description
        }
    }

    /// The first item with a code.
    func item(_ code: String) throws -> Item {
        try XCTUnwrap(tree.items(coded: code).first, code)
    }
}

extension EditionTree {
    /// An edition in English whose items have these titles: three of them, one under the other,
    /// and the rest beside.
    static func hard(language: String = "en") throws -> EditionTree {
        let items = HardText.all.enumerated().map { place, text in
            let id = Int64(place + 1)
            return Item(
                id: Item.ID(rawValue: id),
                parent: (1...2).contains(place) ? Item.ID(rawValue: id - 1) : nil,
                identifier: "10000000-0000-4000-8000-0000000000\(10 + place)",
                code: .fixture("Ø.\(place + 1)"),
                kind: "skill",
                title: LocalizedText([language: text]),
                statement: LocalizedText(
                    place.isMultiple(of: 2) ? [language: "At length: \(text)"] : [:]
                ),
                verification: .secondHand
            )
        }
        var details = Edition.Details(
            title: LocalizedText([language: "Care"]),
            language: language,
            verification: .secondHand
        )
        details.code = "CARE"
        let edition = Edition(slug: "care", role: .standard, label: "1", details: details)
        return try EditionTree(edition: edition, items: items)
    }
}
