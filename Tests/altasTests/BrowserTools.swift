import Foundation
import XCTest

/// What the scripts that drive a browser need: Chromium with its driver, and a Python with selenium and axe-core.
struct BrowserTools {
    private let python: String
    private let environment: [String: String]

    /// Finds them.
    ///
    /// - Throws: `XCTSkip` that names what is missing; with `CI=true`, where nothing may be, the test fails too.
    init() throws {
        let environment = ProcessInfo.processInfo.environment
        self.environment = environment
        for name in ["chromium", "chromedriver"] where Self.place(of: name, environment) == nil {
            throw Self.missing(name)
        }
        let own = environment["ALTAS_TEST_TOOLS"].map { $0 + "/bin/python3" }
        guard let python = own ?? Self.place(of: "python3", environment) else {
            throw Self.missing("python3")
        }
        self.python = python
        let looking = ["-c", "import selenium, axe_playwright_python"]
        let folder = FileManager.default.temporaryDirectory
        guard try run(looking, in: folder, limit: .seconds(60)).status == 0 else {
            throw Self.missing("selenium or axe-playwright-python, for \(python),")
        }
    }

    private static func place(of name: String, _ environment: [String: String]) -> String? {
        (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    private static func missing(_ name: String) -> any Error {
        let sentence = "\(name) is missing: the pages are not tested in a browser."
        if ProcessInfo.processInfo.environment["CI"] == "true" { XCTFail(sentence) }
        return XCTSkip(sentence)
    }

    private static let scripts = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Browser")

    /// Runs a script of `Tests/Browser` on a scene.
    ///
    /// - Returns: How it ended, and all that it said.
    func run(_ script: String, on scene: BrowserScene) throws -> (status: Int32, output: String) {
        let file = scene.folder.appendingPathComponent("scene.json")
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        try encoder.encode(scene.story).write(to: file)
        let words = [Self.scripts.appendingPathComponent(script).path, file.path]
        return try run(words, in: scene.folder, limit: .seconds(1200))
    }

    /// A shell that lets a program say everything in one place.
    private static let together = ["/bin/sh", "-c", #"exec "$@" 2>&1"#, "sh"]

    private func run(_ words: [String], in folder: URL, limit: Duration) throws -> (
        status: Int32, output: String
    ) {
        var spawning = Spawning(in: folder)
        let output = folder.appendingPathComponent("\(UUID().uuidString).out")
        spawning.output = output.path
        var environment = environment
        environment["HOME"] = folder.path
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        let process = try spawning.start(Self.together + [python] + words, environment)
        let deadline = ContinuousClock.now + limit
        var status: Int32 = 0
        while waitpid(process, &status, WNOHANG) == 0 {
            if ContinuousClock.now > deadline { kill(process, SIGTERM) }
            usleep(20_000)
        }
        let text = try String(contentsOf: output, encoding: .utf8)
        try FileManager.default.removeItem(at: output)
        return (status, text)
    }
}
