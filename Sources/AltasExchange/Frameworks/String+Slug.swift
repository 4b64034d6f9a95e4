extension String {
    /// A short name for commands and addresses, made of what the text has in Latin letters and
    /// digits; `framework` when that is nothing.
    var slug: String {
        let words = folded.utf8.split { byte in
            !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
        }
        let joined = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-")
        let cut = String(joined.prefix(80))
        let slug = cut.hasSuffix("-") ? String(cut.dropLast()) : cut
        return slug.isEmpty ? "framework" : slug
    }
}

extension SourceFile {
    /// The name of the file without what follows its last dot.
    var stem: String {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
    }
}
