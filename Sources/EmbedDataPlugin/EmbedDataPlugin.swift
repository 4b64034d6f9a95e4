import Foundation
import PackagePlugin

/// Writes `EmbeddedData.swift` anew whenever something in `Curricula` or `Standards` has changed.
@main
struct EmbedDataPlugin: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        let folders = ["Curricula", "Standards"].map {
            context.package.directoryURL.appending(path: $0, directoryHint: .isDirectory)
        }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedData.swift")
        return [
            .buildCommand(
                displayName: "Embedding curricula and standards",
                executable: try context.tool(named: "EmbedData").url,
                arguments: [output.path] + folders.map(\.path),
                inputFiles: try folders.flatMap(contents),
                outputFiles: [output]
            )
        ]
    }

    /// Everything at any depth, the folders too: they change when a file comes or goes.
    ///
    /// The build system keeps this list until `Package.swift` is touched: a folder that is new since
    /// then is embedded but not yet watched, and a file that is gone stops the build.
    private func contents(of folder: URL) throws -> [URL] {
        let subpaths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return [folder] + subpaths.sorted().map { folder.appending(path: $0) }
    }
}
