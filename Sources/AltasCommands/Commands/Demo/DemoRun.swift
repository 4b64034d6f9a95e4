import AltasCore
import AltasExchange
import AltasRegister
import AltasText
import Foundation

/// One run of the demonstration: command lines, each run as somebody would type it.
struct DemoRun {
    private let path: String
    private var context: CommandContext
    private let grids: DemoGrid
    private let today: CivilDate
    private var learners: [String: [(code: String, name: String)]] = [:]
    private var trainers: [String: String] = [:]

    init(path: String, in context: CommandContext) throws {
        self.path = path
        self.context = context
        let library = try Library.read(context.surroundings.data())
        guard let curriculum = library.curricula.first?.tree else {
            throw Refusal.unknownEdition("altas", nearest: [])
        }
        grids = DemoGrid(curriculum: curriculum, regions: library.regions)
        today = CivilDate(daysSinceEpoch: Int(context.surroundings.clock.now() / 86_400))
    }

    mutating func play() throws {
        try play(["init", "--admin", "Alex Morgan"])
        for home in DemoStory.homes { try open(home) }
        for sitting in DemoStory.sittings {
            try hold(sitting, at: DemoStory.homes)
            context.print("  " + Self.elsewhere[context.language])
        }
        try play(["progress", star])
        for home in DemoStory.homes.dropFirst() {
            try play(["progress", star, "--region", home.region])
        }
        try play(["crosswalk", "gap", "--from", "GB-ENG", "--to", "ES"])
        try play(["verify"])
    }

    /// Brings the learner who has got furthest to the award, and issues and checks the certificate.
    mutating func certify(at url: String) throws {
        for sitting in DemoStory.lastSittings { try hold(sitting, at: [DemoStory.homes[0]]) }
        context.print("")
        try play(["issuer", "set", "--name", "Rosewood House", "--url", url])
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path + "/certificate"
        try play(["certificate", "issue", star, "--region", "GB-ENG", "--save", folder])
        let document = try FileManager.default.contentsOfDirectory(atPath: folder)
            .first { $0.hasSuffix(".pdf") }
        try play(["certificate", "verify", "--offline", "\(folder)/\(document ?? "")"])
        sayWhatNext(star)
    }

    /// Shows how the learner who has got furthest signs in to the web pages.
    mutating func invite(to url: String) throws {
        context.print("")
        try play(["learner", "invite", star, "--url", url])
    }

    /// Where the secret of the signing keys is.
    var secret: String { path + ".secret" }

    /// The code of the learner who has got furthest.
    private var star: String { learners["rosewood"]?.first?.code ?? "" }

    // MARK: People and visits

    private mutating func open(_ home: DemoStory.Home) throws {
        let start = today.adding(days: -1300).description
        let site = ["site", "add", home.code, "--name", home.name, "--region", home.region]
        show(site, firstLineOf: try output(of: site))
        trainers[home.code] = try code(of: [
            "staff", "add", "--name", home.trainer, "--role", "trainer", "--site", home.code,
            "--capacity", home.capacity, "--region", home.region, "--from", start,
        ])
        _ = try code(of: [
            "staff", "add", "--name", home.assurer, "--role", "quality-assurer", "--site",
            home.code, "--from", start,
        ])
        let roster = CSVWriter().text([["name", "from"]] + home.learners.map { [$0, start] })
        let roll = ["learner", "import", "-", "--site", home.code]
        let answer = try output(of: roll + ["--json"], input: roster)
        show(roll)
        learners[home.code] = try DemoAnswer.learners(in: answer, order: home.learners)
        context.print("  \(home.learners.joined(separator: ", "))")
    }

    /// Records a sitting at homes.
    ///
    /// The first is shown; the others are the same at other places.
    private mutating func hold(
        _ sitting: DemoStory.Sitting,
        at homes: [DemoStory.Home]
    ) throws {
        for (place, home) in homes.enumerated() {
            let grid = grids.csv(
                sitting,
                at: home,
                learners: learners[home.code] ?? [],
                on: today.adding(days: -sitting.daysAgo),
                assessor: trainers[home.code] ?? ""
            )
            let words = ["visit", "record", "-"]
            let answer = try output(of: words, input: grid)
            if place == 0 { show(words, firstLineOf: answer) }
        }
    }

    private static let elsewhere = Phrase(
        en: "… and the same in Valencia, Bergen and Odense.",
        es: "… y lo mismo en Valencia, Bergen y Odense.",
        nb: "… og det samme i Valencia, Bergen og Odense.",
        da: "… og det samme i Valencia, Bergen og Odense."
    )

    private mutating func code(of words: [String]) throws -> String {
        let answer = try output(of: words + ["--json"])
        show(words)
        return try DemoAnswer.code(in: answer)
    }

    // MARK: Running commands

    /// Shows a command line, and the first line of its answer.
    private mutating func show(_ words: [String], firstLineOf answer: String? = nil) {
        let line = words.map(Self.quoted).joined(separator: " ")
        context.print(context.terminal.paint("$ altas \(line)", .strong))
        if let first = answer?.split(separator: "\n").first { context.print("  " + first) }
    }

    /// Runs a command line, and shows it with everything it answers.
    private mutating func play(_ words: [String]) throws {
        let answer = try output(of: words)
        show(words)
        context.print(answer)
    }

    /// Runs a command line as somebody would type it, and answers what it writes.
    private func output(of words: [String], input: String = "") throws -> String {
        var surroundings = context.surroundings
        surroundings.environment["ALTAS_DB"] = path
        surroundings.environment["ALTAS_TOKEN"] = nil
        surroundings.environment["ALTAS_SECRET"] = secret
        surroundings.readInput = { Array(input.utf8) }
        let (output, errors) = (Capture(), Capture())
        let exit = Program().run(
            words + ["--lang", context.language.rawValue],
            in: surroundings,
            output: output,
            errors: errors,
            terminal: context.terminal
        )
        guard exit == .done else { throw Refusal.damaged(errors.text) }
        return output.text
    }

    private static func quoted(_ word: String) -> String {
        word.contains(" ") ? "'\(word)'" : word
    }

    private mutating func sayWhatNext(_ star: String) {
        let head = Phrase(
            en: "Now try, in this terminal:",
            es: "Ahora pruebe, en este terminal:",
            nb: "Prøv nå, i dette terminalvinduet:",
            da: "Prøv nu, i dette terminalvindue:"
        )
        context.print(context.terminal.paint(head[context.language], .heading))
        let executable = context.surroundings.executable
        if executable.contains("/") {
            context.print("  alias altas=\(URL(fileURLWithPath: executable).path)")
        }
        let lines = [
            "export ALTAS_DB=\(path)",
            "export ALTAS_SECRET=\(secret)",
            "altas matrix --site rosewood",
            "altas certificate list",
            "altas progress \(star) --region NO --standard hea03-03",
            "altas visit sheet --site rosewood --items ALT-4.1,ALT-5.1 > grid.csv",
            "altas framework list --region ES",
            "altas help",
        ]
        for line in lines { context.print("  " + line) }
    }
}
