import AltasExchange
import Foundation

/// The curriculum and the standards of the source tree.
enum RealData {
    /// The folder that holds `Curricula` and `Standards`.
    static let root = String(
        #filePath.split(separator: "/").dropLast(4).reduce("") { "\($0)/\($1)" }
    )

    /// Every file, as the disk has it now.
    static func files() throws -> [SourceFile] {
        try SourceFile.files(inFolder: "\(root)/Curricula")
            + SourceFile.files(inFolder: "\(root)/Standards")
    }

    /// One file of the source tree.
    static func file(_ path: String) throws -> SourceFile {
        try SourceFile(reading: "\(root)/\(path)")
    }
}
