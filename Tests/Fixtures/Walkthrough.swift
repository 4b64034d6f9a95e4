package import Foundation

/// The walkthrough in `Standards/README.md`: its files, its changes to them, and its commands with what they say.
package struct Walkthrough {
    /// What stands in a fenced block of the text.
    package enum Step: Equatable {
        /// A file, by its path.
        case file(String, text: String)
        /// A change of a file that lasts until the next commands have been run.
        case change(String, from: String, to: String)
        /// Commands, each with what it says.
        case commands([Command])
    }

    /// A command line and what it says.
    package struct Command: Equatable {
        /// The line, as a shell takes it.
        package let line: String
        /// What is printed, with a line end at its end; empty for nothing.
        package var answer: String

        /// Pairs a line with its answer.
        package init(line: String, answer: String) {
            self.line = line
            self.answer = answer
        }
    }

    /// The text that holds the walkthrough.
    package static let page = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Standards/README.md")

    /// The steps, in their order.
    package let steps: [Step]
    private let lines: [String]
    private let blocks: [Range<Int>]

    /// Reads the page.
    package init() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        var steps: [Step] = []
        var blocks: [Range<Int>] = []
        var start: Int?
        for (place, line) in lines.enumerated() where line.hasPrefix("```") {
            guard let opened = start else {
                start = place
                continue
            }
            if let step = Step(lines[opened], lines[(opened + 1)..<place]) {
                steps.append(step)
                blocks.append((opened + 1)..<place)
            }
            start = nil
        }
        self.steps = steps
        self.blocks = blocks
    }

    /// The files, by path.
    package var files: [String: String] {
        steps.reduce(into: [:]) { files, step in
            if case .file(let path, let text) = step { files[path] = text }
        }
    }

    /// The page with other answers in its blocks of commands.
    package func page(saying answers: [[Command]]) -> String {
        var lines = lines
        let places = zip(steps, blocks).filter { step, _ in
            if case .commands = step { true } else { false }
        }.map(\.1)
        for (range, commands) in zip(places, answers).reversed() {
            let text = commands.map { "$ \($0.line)\n\($0.answer)" }.joined()
            let said = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            lines.replaceSubrange(range, with: said.map(String.init))
        }
        return lines.joined(separator: "\n")
    }
}

extension Walkthrough.Step {
    /// Nil for a block that is only for show.
    fileprivate init?(_ fence: String, _ lines: ArraySlice<String>) {
        let words = fence.dropFirst(3).split(separator: " ")
        switch (words.first, words.count) {
        case ("console", 1):
            self = .commands(Self.commands(in: lines))
        case ("diff", 2):
            self = .change(
                String(words[1]),
                from: Self.side("-", of: lines),
                to: Self.side("+", of: lines)
            )
        case (_, 2):
            self = .file(String(words[1]), text: lines.map { $0 + "\n" }.joined())
        default:
            return nil
        }
    }

    private static func side(_ sign: String, of lines: ArraySlice<String>) -> String {
        lines.filter { $0.hasPrefix(sign) }.map { "\($0.dropFirst())\n" }.joined()
    }

    private static func commands(in lines: ArraySlice<String>) -> [Walkthrough.Command] {
        lines.reduce(into: []) { commands, line in
            if line.hasPrefix("$ ") {
                let command = String(line.dropFirst(2))
                commands.append(Walkthrough.Command(line: command, answer: ""))
            } else if let last = commands.indices.last {
                commands[last].answer += line + "\n"
            }
        }
    }
}
