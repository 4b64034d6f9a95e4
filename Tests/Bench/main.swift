import Foundation

// Prints a table of what was measured, each against its bound, and exits with 1 when one is missed.
//
//     Bench ALTAS [DECISIONS]
let words = CommandLine.arguments
guard words.count >= 2, let decisions = words.count > 2 ? Int(words[2]) : 1_000_000 else {
    print("Usage: Bench ALTAS [DECISIONS]")
    exit(64)
}
do {
    let report = try Bench(altas: words[1], decisions: decisions).run()
    print(report.text)
    exit(report.isKept ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
    exit(1)
}
