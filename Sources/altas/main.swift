import AltasCommands
import AltasData
import AltasExchange
import Foundation

// A disk that is full and a reader who has gone are told by the call that meets them (EFBIG, EPIPE),
// not by a signal that ends the process without a word.
signal(SIGXFSZ, SIG_IGN)
signal(SIGPIPE, SIG_IGN)

let environment = ProcessInfo.processInfo.environment
let surroundings = CommandContext.Surroundings(
    environment: environment,
    readInput: { Array(try FileHandle.standardInput.readToEnd() ?? Data()) },
    askPassphrase: { prompt in StandardStream.askPassphrase(prompt) },
    data: { EmbeddedData.files.map { SourceFile(path: $0.path, text: $0.text) } },
    version: "0.1.0",
    executable: CommandLine.arguments.first ?? "altas"
)
let status = Program().run(
    Array(CommandLine.arguments.dropFirst()),
    in: surroundings,
    output: StandardStream.output,
    errors: StandardStream.errors,
    terminal: Terminal.attached(to: 1, environment: environment)
)
exit(status.rawValue)
