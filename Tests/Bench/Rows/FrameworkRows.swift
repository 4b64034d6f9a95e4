import Fixtures
import Foundation

/// Bringing frameworks in and comparing them, as whole processes, from 1,000 to 100,000 items.
struct FrameworkRows {
    let altas: String
    let file: RegisterFile
    let folder: BenchFolder

    /// The bounds of the design are for 10,000 items, and of memory for 100,000.
    func run() throws -> [Finding] {
        let token = try file.administratorToken()
        return try [1_000, 10_000, 100_000].flatMap { count in
            try findings(count, MadeUpFramework(items: count, in: folder), token)
        }
    }

    private func findings(
        _ count: Int,
        _ framework: MadeUpFramework,
        _ token: String
    ) throws -> [Finding] {
        let (old, new) = ("made-up-\(count)", "made-up-\(count)-next")
        let first = try measure(["framework", "import", framework.old, "--slug", old], token)
        let again = try measure(["framework", "import", framework.old, "--slug", old], token)
        _ = try measure(["framework", "import", framework.new, "--slug", new], token)
        let diff = try measure(["framework", "diff", old, new], token)
        let isBound = count == 10_000
        return [
            finding("framework import", count, first, isBound ? 1 : nil),
            finding("the same import again", count, again, isBound ? 0.5 : nil),
            finding("framework diff", count, diff, isBound ? 2 : nil),
        ]
    }

    private func measure(
        _ words: [String],
        _ token: String
    ) throws -> (seconds: Double, megabytes: Double) {
        let process = ChildProcess(
            program: altas,
            words: words + ["--db", file.path],
            environment: ["ALTAS_TOKEN": token]
        )
        let (megabytes, seconds) = try timed { try process.run() }
        return (seconds, megabytes)
    }

    private func finding(
        _ what: String,
        _ count: Int,
        _ measured: (seconds: Double, megabytes: Double),
        _ bound: Double?
    ) -> Finding {
        let perItem = measured.seconds / Double(count) * 1_000_000
        return Finding(
            "\(what), \(Figures.count(count)) items",
            String(format: "%.0f MB; %.0f µs an item", measured.megabytes, perItem),
            .seconds(measured.seconds),
            bound.map { .atMost($0) }
        )
    }
}

/// Two editions of a framework that nobody has published, as CSV files: in the second, one item in ten is worded anew.
struct MadeUpFramework {
    let old: String
    let new: String

    private static let words = """
        person support device alarm privacy dignity record explain choose assess risk daily home family night
        morning medicine mobility hearing sight memory consent plan review safety clean battery network report
        colleague nurse doctor service repair update train learn practise observe measure compare decide agree
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    init(items count: Int, in folder: BenchFolder) throws {
        var random = SeededGenerator(seed: UInt64(count))
        var (old, new) = (["code,parent,type,title"], ["code,parent,type,title"])
        for number in 0..<count {
            let unit = number / 20
            let isUnit = number.isMultiple(of: 20)
            let code = isUnit ? "U\(unit)" : "U\(unit).\(number % 20)"
            let place = "\(code),\(isUnit ? "" : "U\(unit)"),\(isUnit ? "unit" : "outcome")"
            let text = Self.sentence(number, using: &random)
            old.append("\(place),\(text)")
            let isWordedAnew = number.isMultiple(of: 10)
            new.append("\(place),\(isWordedAnew ? Self.sentence(number, using: &random) : text)")
        }
        self.old = folder.file("made-up-\(count).csv")
        self.new = folder.file("made-up-\(count)-next.csv")
        for (path, lines) in [(self.old, old), (self.new, new)] {
            try (lines.joined(separator: "\n") + "\n").write(
                toFile: path,
                atomically: false,
                encoding: .utf8
            )
        }
    }

    private static func sentence(
        _ number: Int,
        using random: inout SeededGenerator
    ) -> String {
        let chosen = (0..<9).compactMap { _ in words.randomElement(using: &random) }
        return (chosen + ["\(number / 7)"]).joined(separator: " ")
    }
}
