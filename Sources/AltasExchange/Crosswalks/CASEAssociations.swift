internal import AltasCore
internal import AltasJSON

/// Reads the associations of a CASE package, or of a file that holds nothing else.
enum CASEAssociations {
    /// The associations that do not lead from a child to its parent.
    static func read(_ file: SourceFile) throws(Refusal) -> [ImportedAssociation] {
        if CASEReader.recognises(file) { return try CASEReader.read(file).associations }
        let limit = CASEReader.sizeLimit
        let text = try SourceText.utf8(file.bytes, path: file.path, limit: limit)
        var scan = CASEScan(path: file.path)
        var scanner = JSONScanner(text, path: file.path)
        var hasList = false
        try scanner.eachMember { (name, scanner) throws(Refusal) in
            guard name == "CFAssociations", scanner.next() == .array, !hasList else {
                _ = try scanner.value()
                return
            }
            hasList = true
            try scan.readAssociations(from: &scanner)
        }
        try scanner.end()
        guard hasList else { throw .badFile(path: file.path, line: nil, problem: .notThis) }
        return scan.associations
    }
}

extension CASEScan {
    /// Reads a list of associations that stands alone.
    fileprivate mutating func readAssociations(
        from scanner: inout JSONScanner
    ) throws(Refusal) {
        try scanner.eachElement { (index, scanner) throws(Refusal) in
            guard index < CASEReader.mostObjects else {
                throw scanner.refusal(.member(path: "CFAssociations[\(index)]"))
            }
            let object = try scanner.value().object
            guard let object, object["associationType"]?.string != "isChildOf" else { return }
            add(association: object["CFAssociation"]?.object ?? object, at: index)
        }
    }
}
