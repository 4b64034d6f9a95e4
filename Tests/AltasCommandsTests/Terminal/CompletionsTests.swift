import AltasText
import Foundation
import XCTest

@testable import AltasCommands

final class CompletionsTests: XCTestCase {
    private let completions = Completions(.sample, in: .en)

    /// Command lines, the last word being typed, and what fits there.
    private let cases: [([String], [String])] = [
        ([""], ["init", "visit", "assess", "certificate", "help", "completions"]),
        (["vis"], ["visit"]),
        (["visit", ""], ["show", "record"]),
        (["--lang", "es", "visit", "r"], ["record"]),
        (["--lang", "e"], ["en", "es"]),
        (["visit", "show", "R", ""], []),
        (["visit", "record", "x", "--set"], ["--setting"]),
        (["visit", "record", "x", "--setting", ""], ["work", "simulation", "other"]),
        (["visit", "record", "x", "--note", ""], []),
        (["visit", "record", "--d"], ["--dry-run", "--db"]),
        (["assess", "ANA", ""], []),
        (["assess", "ANA", "A.1", ""], ["met", "not-yet"]),
        (["help", "visit", ""], ["show", "record"]),
        (["help", "v"], ["visit"]),
        (["completions", ""], ["bash", "zsh", "fish"]),
        (["visit", "record", "tu"], ["tuesday 1.csv", "tuesday 2.csv"]),
        (["visit", "record", "--key", "tuesday 2"], ["tuesday 2.csv"]),
        (["--db", "visit", "init", "--adm"], ["--admin"]),
    ]

    func testBashOffersWhatFits() throws {
        let lines = cases.map { words, _ in
            let line = (["altas"] + words).map(Completions.quoted).joined(separator: " ")
            return "COMP_WORDS=(\(line)); COMP_CWORD=\(words.count); _altas; show"
        }
        let show = #"show() { (IFS='|'; echo "${COMPREPLY[*]}"); }"#
        try assertOffers(from: "bash", completions.bash + "\n" + show + "\n", lines)
    }

    func testBashReadsAnEqualsSignAsItsOwnWord() throws {
        let script =
            completions.bash + """

                COMP_WORDS=(altas --lang = es visit record --setting =); COMP_CWORD=7; _altas
                echo "${COMPREPLY[*]}"
                COMP_WORDS=(altas visit record --setting = si); COMP_CWORD=5; _altas
                echo "${COMPREPLY[*]}"
                """
        XCTAssertEqual(
            try output(of: "bash", running: script),
            "work simulation other\nsimulation\n"
        )
    }

    func testZshOffersWhatFits() throws {
        // What zsh's own completion system would do with the answer, written to standard output.
        let stubs = """
            compdef() { }
            compset() { words[CURRENT]=${words[CURRENT]#*=} }
            _files() { for f in *; do [[ $f == ${words[CURRENT]}* ]] && found+=("$f"); done }
            _describe() {
                for word in "${(@P)4}"; do
                    word=${word%%:*}
                    [[ $word == ${words[CURRENT]}* ]] && found+=("$word")
                done
            }
            show() { echo "${(j:|:)found}"; found=() }

            """
        let lines = cases.map { words, _ in
            let line = (["altas"] + words).map(Completions.quoted).joined(separator: " ")
            return "words=(\(line)); CURRENT=\(words.count + 1); _altas; show"
        }
        try assertOffers(from: "zsh", stubs + completions.zsh + "\n", lines)
    }

    func testFishOffersWhatFits() throws {
        let lines = cases.map { words, _ in
            let line = (["altas"] + words.dropLast()).joined(separator: " ")
            let typed = (words.last ?? "").replacingOccurrences(of: " ", with: "\\ ")
            let offers = "complete -C \(Completions.quoted("\(line) \(typed)"))"
            return "set offers (\(offers) | string replace -r '\\t.*' '' | string unescape)\n"
                + "echo (string join -- '|' $offers)"
        }
        try assertOffers(from: "fish", completions.fish + "\n", lines, isOrdered: false)
    }

    func testDescriptionsAreInTheLanguageAsked() {
        let danish = Completions(.sample, in: .da)
        XCTAssertTrue(danish.zsh.contains("'help:Vis hjælp om en kommando.'"))
        XCTAssertTrue(danish.fish.contains("-a help -d 'Vis hjælp om en kommando.'"))
        XCTAssertTrue(danish.fish.contains(#"-l key -r -F -d 'The key: PEM\'s.'"#))
    }

    // MARK: - Running a shell

    private func assertOffers(
        from shell: String,
        _ script: String,
        _ lines: [String],
        isOrdered: Bool = true
    ) throws {
        let answer = try output(of: shell, running: script + lines.joined(separator: "\n") + "\n")
        let offers = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        XCTAssertEqual(offers.count, cases.count, answer)
        for ((words, expected), offer) in zip(cases, offers) {
            let found = offer.split(separator: "|").map(String.init)
            let matches =
                isOrdered && !(words.last ?? "").hasPrefix("--")
                ? found == expected : found.sorted() == expected.sorted()
            XCTAssertTrue(matches, "\(shell) \(words): \(found) is not \(expected)")
        }
    }

    /// What a shell prints that runs a script in a folder with two files, spaces in their names.
    private func output(of shell: String, running script: String) throws -> String {
        let program = ["/bin/\(shell)", "/usr/bin/\(shell)", "/usr/local/bin/\(shell)"]
            .first(where: FileManager.default.isExecutableFile)
        guard let program else { throw XCTSkip("\(shell) is not installed.") }
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for name in ["tuesday 1.csv", "tuesday 2.csv"] {
            try Data().write(to: folder.appending(path: name))
        }
        let file = folder.appending(path: "script")
        try Data(script.utf8).write(to: file)
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = [file.path]
        process.currentDirectoryURL = folder
        process.environment = ["HOME": folder.path, "LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        XCTAssertEqual(process.terminationStatus, 0, shell)
        return String(decoding: data, as: UTF8.self)
    }
}
