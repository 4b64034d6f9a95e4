import XCTest

@testable import AltasCredentials

/// What the page of a document of ours paints, operator by operator.
struct PageReading {
    /// Painting operators outside marked content.
    private(set) var paintedOutside: [String] = []
    /// The numbers of the marked content, in order.
    private(set) var marks: [Int] = []
    /// The lowest base line of any text, from the bottom of the page.
    private(set) var lowest = Double.infinity
    /// The numbers in the structure tree.
    private(set) var marksInTree: [Int] = []
    /// How many links there are.
    private(set) var linkCount = 0
    /// How many the parent tree has.
    private(set) var parentCount = 0

    private static let painting: Set<String> = ["f", "S", "TJ", "Tj", "B", "Do", "sh"]

    init(_ bytes: [UInt8]) throws {
        let reader = try PDFReader(bytes)
        let catalog = try reader.catalog()
        let pages = try reader.dictionary(catalog["Pages"])
        let page = try reader.dictionary(try reader.array(pages["Kids"]).first)
        linkCount = try reader.array(page["Annots"]).count
        let contents = try reader.stream(page["Contents"], limit: 4 << 20)
        read(Self.words(of: String(decoding: contents, as: UTF8.self)))
        let root = try reader.dictionary(catalog["StructTreeRoot"])
        for kid in try reader.array(root["K"]) { try collect(kid, reader) }
        let parents = try reader.array(try reader.dictionary(root["ParentTree"])["Nums"])
        parentCount = try reader.array(parents[1]).count
    }

    /// The words of the operators, without strings.
    private static func words(of contents: String) -> [Substring] {
        contents.split(separator: "\n").flatMap { line in
            var line = line[...]
            if let start = line.firstIndex(of: "("), let end = line.lastIndex(of: ")") {
                line = Substring(line[..<start] + line[line.index(after: end)...])
            }
            return line.split(separator: " ")
        }
    }

    private mutating func read(_ words: [Substring]) {
        var depth = 0
        for (index, word) in words.enumerated() {
            switch word {
            case "BDC": depth += 1
            case "EMC": depth -= 1
            case "<</MCID": marks.append(Int(words[index + 1].prefix { $0 != ">" }) ?? -1)
            case "Tm": lowest = min(lowest, Double(words[index - 1]) ?? 0)
            default:
                if depth == 0, Self.painting.contains(String(word)) {
                    paintedOutside.append(String(word))
                }
            }
        }
        if depth != 0 { paintedOutside.append("marked content that does not end") }
    }

    private mutating func collect(_ kid: PDFObject, _ reader: PDFReader) throws {
        if let number = kid.integer { return marksInTree.append(number) }
        let element = try reader.dictionary(kid)
        for kid in try reader.array(element["K"]) { try collect(kid, reader) }
    }
}
