/// The issuers whose keys are known before a file comes.
package struct KnownIssuers: Sendable {
    private(set) var documents: [DIDDocument] = []

    /// None.
    package init() {}

    /// These.
    package init(_ documents: [DIDDocument]) {
        self.documents = documents
    }

    /// Adds the issuer that a key document is about (`did.json`).
    ///
    /// - Returns: whether the bytes are such a document.
    package mutating func add(_ bytes: [UInt8]) -> Bool {
        guard let object = try? StrictJSON.object(bytes),
            let document = try? DIDDocument(object)
        else { return false }
        documents.append(document)
        return true
    }

    /// The document of an issuer; the one that was added last.
    subscript(issuer: String) -> DIDDocument? { documents.last { $0.id == issuer } }
}
