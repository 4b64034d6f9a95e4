import AltasRegister
import Foundation
import XCTest

@testable import AltasCommands
@testable import AltasWeb

/// What a program is answered over the web is what `--json` prints, for one register at one moment.
final class ProgramAnswersTests: XCTestCase {
    /// A path under `/api/v1`, and the command that asks the same; `L` is the learner.
    private static let pairs: [(path: String, words: [String])] = [
        ("learners", ["learner", "list"]),
        ("learners/L", ["learner", "show", "L"]),
        ("learners/L/progress", ["progress", "L"]),
        ("learners/L/progress?region=ES&lang=da", ["progress", "L", "--region=ES", "--lang=da"]),
        ("learners/L/progress?as-of=2026-03-06", ["progress", "L", "--as-of=2026-03-06"]),
        ("learners/L/progress?as-of-entry=9", ["progress", "L", "--as-of-entry=9"]),
        ("learners/L/items/ALT-4.2a", ["progress", "L", "--why=ALT-4.2a"]),
        (
            "learners/L/items/KM5467?standard=hea03-03",
            ["progress", "L", "--standard=hea03-03", "--why=KM5467"]
        ),
        ("learners/L/standards/hea03-03", ["progress", "L", "--standard=hea03-03"]),
        ("learners/L/questionnaire", ["questionnaire", "show", "L"]),
        ("learners/L/record", ["learner", "export", "L"]),
        ("frameworks?limit=200", ["framework", "list"]),
        (
            "frameworks?all=true&role=standard&region=ES",
            [
                "framework", "list", "--all", "--role=standard", "--region=ES",
            ]
        ),
        ("frameworks/altas?lang=nb", ["framework", "show", "altas", "--lang=nb"]),
        ("crosswalks/altas/hea03-03", ["crosswalk", "show", "hea03-03"]),
        ("gaps?from=GB-ENG&to=NO", ["crosswalk", "gap", "--from=GB-ENG", "--to=NO"]),
        ("regions", ["region", "list"]),
        ("regions/NO", ["region", "show", "NO"]),
        ("sites", ["site", "list"]),
        ("sites/fjordgard/matrix", ["matrix", "--site=fjordgard"]),
        ("me", ["whoami"]),
    ]

    func testAProgramIsAnsweredWhatTheCommandPrints() throws {
        let training = try TrainingFixture()
        let register = try training.commands.register()
        let log = try RequestLog(path: training.commands.folder.path + "/log")
        let website = Website(register, log: log)
        let passphrase = TrainingFixture.passphrase
        let token = try register.signIn(training.trainer, passphrase: passphrase).token
        for (path, words) in Self.pairs {
            let path = path.replacingOccurrences(of: "L/", with: training.learner + "/")
            let target = path.hasSuffix("/L") ? path.dropLast() + training.learner : path[...]
            let answer = website.answer(
                Request(
                    .get,
                    try Target("/api/v1/\(target)".utf8),
                    headers: ["authorization": "Bearer \(token)"]
                )
            )
            let command = words.map { $0 == "L" ? training.learner : $0 }
            let printed = training.commands.run(command + ["--json"])
            XCTAssertEqual(printed.exit, .done, printed.errors)
            XCTAssertEqual(
                try Self.value(Data(answer.body)),
                try Self.value(Data(printed.output.utf8)),
                "\(target)"
            )
        }
    }

    private static func value(_ data: Data) throws -> NSObject? {
        try JSONSerialization.jsonObject(with: data) as? NSObject
    }
}
