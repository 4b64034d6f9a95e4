package import AltasJSON

/// The canonical form of documents and of statements (RDF Dataset Canonicalization 1.0, SHA-256).
package enum Canonical {
    /// The canonical N-Quads of a document, which are what is signed.
    ///
    /// - `others`: contexts that it may name beside those that we have tables of.
    /// - Throws: ``UnsignableDocument`` when the statements would not cover all of the document.
    package static func nquads(
        of document: JSONObject,
        others: [String: LinkedContext] = [:]
    ) throws(UnsignableDocument) -> [UInt8] {
        let contexts = LinkedContext.known.merging(others) { own, _ in own }
        return try nquads(of: DocumentStatements(of: document, contexts: contexts).quads)
    }

    /// The canonical N-Quads of these statements, in whatever order and under whatever labels they come.
    ///
    /// - Throws: ``UnsignableDocument/tooMuchWork`` for graphs that are made to keep a machine busy.
    package static func nquads(of quads: [Quad]) throws(UnsignableDocument) -> [UInt8] {
        let labels = try labels(of: quads)
        let lines = Set(quads.map { $0.line { labels[$0] ?? "" } })
        return lines.sorted { $0.lexicographicallyPrecedes($1) }.flatMap(\.self)
    }

    /// The canonical label of each blank node, without the `_:`.
    ///
    /// - Throws: ``UnsignableDocument/tooMuchWork`` for graphs that are made to keep a machine busy.
    package static func labels(of quads: [Quad]) throws(UnsignableDocument) -> [Int: String] {
        var labelling = BlankLabelling(of: quads)
        try labelling.run()
        return labelling.labels
    }
}
