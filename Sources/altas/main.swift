import AltasCommands
import AltasData
import AltasExchange
import Foundation

let environment = ProcessInfo.processInfo.environment
let surroundings = CommandContext.Surroundings(
    environment: environment,
    readInput: { Array(FileHandle.standardInput.readDataToEndOfFile()) },
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
