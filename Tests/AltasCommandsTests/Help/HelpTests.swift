import AltasText
import XCTest

@testable import AltasCommands

final class HelpTests: XCTestCase {
    private let table = CommandTable(
        abstract: Program.abstract,
        commands: Program.all.map { $0.spec }
    )

    private func page(_ topic: [String], _ language: Language) throws -> String {
        try HelpPage(table, in: language, for: Terminal(width: 80)).text(on: topic)
    }

    func testThePageOfTheProgramIsTheOneReviewed() throws {
        for language in Language.allCases {
            try Snapshot.assert(page([], language) + "\n", named: "help.\(language.rawValue).txt")
        }
    }

    func testThePageOfEveryCommandIsTheOneReviewed() throws {
        for language in Language.allCases {
            let pages = try table.commands.map { "\(try page($0.path, language))\n" }
            try Snapshot.assert(
                pages.joined(separator: "\n" + String(repeating: "-", count: 80) + "\n\n"),
                named: "commands.\(language.rawValue).txt"
            )
        }
    }

    func testEveryPageFitsEightyColumnsAndSaysTheSameThingsInEachLanguage() throws {
        for command in table.commands {
            for language in Language.allCases {
                let text = try page(command.path, language)
                // A command line in an example is one line, so that it can be copied.
                for line in text.split(separator: "\n") where !line.hasPrefix("  altas ") {
                    XCTAssertLessThanOrEqual(displayWidth(of: String(line)), 80, "\(line)")
                }
                for parameter in command.allParameters {
                    XCTAssertTrue(
                        text.contains(parameter.form),
                        "\(command.path) \(parameter.name)"
                    )
                }
            }
        }
    }

    func testWhatIsSaidOfEachCommandDiffersBetweenLanguages() {
        for command in table.commands {
            let texts = [command.abstract] + command.parameters.map(\.help)
            for text in texts {
                let wordings = Set(Language.allCases.map { text[$0] })
                XCTAssertGreaterThanOrEqual(wordings.count, 3, "\(command.path): \(text[.en])")
            }
        }
    }

    func testTheReadmeNamesCommandsThatExist() throws {
        let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        let nouns = Set(table.commands.map { $0.path[0] })
        let named = text.matches(of: /(?:`|\$ )altas ([a-z]+)/).map { String($0.output.1) }
        XCTAssertGreaterThan(named.count, 8)
        for noun in named { XCTAssertTrue(nouns.contains(noun), noun) }
    }
}
