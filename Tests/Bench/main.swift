import Foundation

// Prints a table of what was measured, each against its bound, and exits with 1 when one is missed.
//
//     Bench ALTAS [DECISIONS]
//     Bench ALTAS certificates
let words = CommandLine.arguments
let onlyCertificates = words.dropFirst(2).first == "certificates"
guard words.count >= 2,
    let decisions = words.count > 2 && !onlyCertificates ? Int(words[2]) : 1_000_000
else {
    print("Usage: Bench ALTAS [DECISIONS | certificates]")
    exit(64)
}
do {
    let bench = try Bench(altas: words[1], decisions: decisions)
    let report = try onlyCertificates ? bench.certificates() : bench.run()
    print(report.text)
    exit(report.isKept ? 0 : 1)
} catch {
    FileHandle.standardError.write(Data("bench: \(error)\n".utf8))
    exit(1)
}
