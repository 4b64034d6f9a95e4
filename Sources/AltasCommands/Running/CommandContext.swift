import AltasCore
package import AltasExchange
package import AltasRegister
package import AltasText
import Foundation

/// What a command works with: made once by the executable, so that a test can make another.
package struct CommandContext {
    /// Where data goes.
    package var output: any TextOutputStream
    /// Where words about the data go.
    package var errors: any TextOutputStream
    /// What is known of the place where ``output`` goes.
    package let terminal: Terminal
    /// The language to speak.
    package let language: Language
    /// What the executable was given by its surroundings.
    package let surroundings: Surroundings
    /// The options that many commands share.
    let shared: SharedOptions

    /// What the executable is given.
    package struct Surroundings: Sendable {
        /// The environment's variables.
        package var environment: [String: String]
        /// The clock.
        package var clock: AltasRegister.Surroundings
        /// Reads all of standard input.
        package var readInput: @Sendable () throws -> [UInt8]
        /// Asks for a passphrase without showing it; nil when nobody can be asked.
        package var askPassphrase: @Sendable (_ prompt: String) -> String?
        /// The files that the executable carries.
        package var data: @Sendable () -> [SourceFile]
        /// The version of the program.
        package var version: String
        /// How the program was called: a path, or a name that the shell finds.
        package var executable: String

        /// Takes all of it.
        package init(
            environment: [String: String],
            clock: AltasRegister.Surroundings = .machine,
            readInput: @escaping @Sendable () throws -> [UInt8],
            askPassphrase: @escaping @Sendable (_ prompt: String) -> String?,
            data: @escaping @Sendable () -> [SourceFile],
            version: String,
            executable: String = "altas"
        ) {
            self.environment = environment
            self.clock = clock
            self.readInput = readInput
            self.askPassphrase = askPassphrase
            self.data = data
            self.version = version
            self.executable = executable
        }
    }
}

// MARK: - Saying things

extension CommandContext {
    /// Writes a line of data for people: nothing in it but our own colours can command the terminal.
    ///
    /// What another program reads goes to ``output`` as it is.
    package mutating func print(_ text: String = "") {
        let isColourful = terminal.usesColour
        let safe = Terminal.safe(text, keepingNewlines: true, keepingStyles: isColourful)
        output.write(safe + "\n")
    }

    /// Writes a line of words about the data.
    package mutating func say(_ phrase: Phrase) {
        errors.write(Terminal.safe(phrase[language], keepingNewlines: true) + "\n")
    }

    /// Writes an answer as JSON with sorted members when `--json` was given, and otherwise as `text` shows it.
    package mutating func answer<Answer: Encodable>(
        _ answer: Answer,
        text: (Answer, inout CommandContext) -> Void
    ) throws {
        guard shared.isJSON else { return text(answer, &self) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        output.write(String(decoding: try encoder.encode(answer), as: UTF8.self) + "\n")
    }
}

// MARK: - The register

extension CommandContext {
    /// How a question is asked: as of the moment that `--as-of` and `--as-of-entry` name, in the language spoken.
    package var inquiry: Inquiry {
        Inquiry(day: shared.day, entry: shared.entry, language: language.rawValue)
    }

    /// The day it is in UTC.
    var today: CivilDate {
        CivilDate(daysSinceEpoch: Int((Double(surroundings.clock.now()) / 86_400).rounded(.down)))
    }

    /// How a change is made: rehearsed when `--dry-run` was given.
    package var writing: WriteOptions { WriteOptions(isRehearsal: shared.isRehearsal) }

    /// The register's file: `--db`, else `$ALTAS_DB`, else in the user's data folder (XDG Base Directory Specification).
    package var registerPath: String {
        if let path = shared.register { return path }
        let environment = surroundings.environment
        if let path = environment["ALTAS_DB"], !path.isEmpty { return path }
        return folder("XDG_DATA_HOME", orHome: ".local/share") + "/register.db"
    }

    /// Opens the register.
    package func register() throws -> Register {
        try Register.open(at: registerPath, surroundings: surroundings.clock)
    }

    /// Opens the register for whoever is signed in.
    package func signedIn() throws -> (Register, Session) {
        let register = try register()
        guard let token = tokenFile.token() else { throw Refusal.notSignedIn }
        return (register, try register.session(token: token))
    }

    /// Where the token of the session with this register is kept.
    var tokenFile: TokenFile {
        TokenFile(
            folder: folder("XDG_STATE_HOME", orHome: ".local/state"),
            register: registerPath,
            given: surroundings.environment["ALTAS_TOKEN"]
        )
    }

    /// Where the secret of the register's signing keys is kept: the file named, else `$ALTAS_SECRET`, else one beside the
    /// tokens.
    func secretFile(named path: String?) -> PrivateFile {
        if let path { return PrivateFile(path: path) }
        if let path = surroundings.environment["ALTAS_SECRET"], !path.isEmpty {
            return PrivateFile(path: path)
        }
        return PrivateFile(
            folder: folder("XDG_STATE_HOME", orHome: ".local/state"),
            register: registerPath,
            kind: "secret"
        )
    }

    private func folder(_ variable: String, orHome path: String) -> String {
        let environment = surroundings.environment
        if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/altas" }
        return (environment["HOME"] ?? ".") + "/\(path)/altas"
    }

    /// The bytes of a file that the person names; `-` is standard input.
    ///
    /// - Throws: `Refusal.fileAccess` when it cannot be read.
    package func contents(of path: String) throws -> [UInt8] {
        if path == "-" { return try standardInput() }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw Refusal.fileAccess(path: path, reason: .missing)
        }
        if isFolder.boolValue { throw Refusal.fileAccess(path: path, reason: .isFolder) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal.fileAccess(path: path, reason: .denied)
        }
        return Array(data)
    }

    private func standardInput() throws(Refusal) -> [UInt8] {
        do {
            return try surroundings.readInput()
        } catch {
            throw .fileAccess(path: "/dev/stdin", reason: .other)
        }
    }
}
