import AltasCore
import AltasExchange
import Fixtures
import XCTest

extension RegionReading {
    /// The curriculum and the standards of the source tree.
    private static let context = Result { RegionContext(try Library.read(RealData.files())) }

    /// Reads the files of a region in memory, in a folder `ZZ`.
    static func reading(_ files: RegionFiles) throws -> RegionReading {
        let sources = files.texts.sorted { $0.key < $1.key }.map { path, text in
            SourceFile(path: "ZZ/\(path)", text: text)
        }
        return try reading(RegionFolder(path: "ZZ", files: sources))
    }

    /// Reads a folder against the curriculum of the source tree.
    static func reading(_ folder: RegionFolder) throws -> RegionReading {
        RegionReading(folder, in: try XCTUnwrap(try context.get()))
    }
}

extension RegionFinding {
    /// `items.csv:4 code repeated`: where and what, without the payload.
    var short: String {
        let file = path.hasPrefix("ZZ/") ? String(path.dropFirst(3)) : path
        let place = line.map { "\(file):\($0)" } ?? file
        return [place, member, kind.name].compactMap(\.self).joined(separator: " ")
    }
}
