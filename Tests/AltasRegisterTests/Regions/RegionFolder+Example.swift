import AltasExchange
import Fixtures

extension RegionFiles {
    /// The files in a folder `ZZ`.
    var folder: RegionFolder {
        let sources = texts.sorted { $0.key < $1.key }.map { path, text in
            SourceFile(path: "ZZ/\(path)", text: text)
        }
        return RegionFolder(path: "ZZ", files: sources)
    }
}
