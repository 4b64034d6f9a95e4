import AltasCrypto
import AltasJSON

/// What the signature of a proof is over: the hashes of the proof's own words and of the document.
struct ProofHashes: Equatable {
    /// The hash of the proof without its signature.
    let options: Digest
    /// The hash of the document without its proofs.
    let document: Digest

    /// Both, the proof's first (Data Integrity EdDSA Cryptosuites 1.0, 3.2.4 and 3.3.4).
    var combined: [UInt8] { options.bytes + document.bytes }

    /// The hashes for a proof of a document.
    ///
    /// - Throws: ``ProofProblem`` when the proof is for other contexts, or the document has no canonical
    ///   form.
    init(
        of document: JSONObject,
        options: JSONObject,
        suite: DataIntegrityProof.Suite,
        others: [String: LinkedContext] = [:]
    ) throws(ProofProblem) {
        var (document, options) = (document, options)
        document["proof"] = nil
        try Self.settleContexts(of: &document, and: &options, suite: suite)
        do throws(UnsignableDocument) {
            switch suite {
            case .rdfc:
                self.options = Digest.of(try Canonical.nquads(of: options, others: others))
                self.document = Digest.of(try Canonical.nquads(of: document, others: others))
            case .jcs:
                self.options = Digest.of(try JSONValue.object(options).jcs())
                self.document = Digest.of(try JSONValue.object(document).jcs())
            }
        } catch {
            throw .unsignable(error)
        }
    }

    /// A proof by linked data speaks the document's contexts.
    ///
    /// One by canonical JSON keeps its own, with
    /// which the document's must begin (3.3.2).
    private static func settleContexts(
        of document: inout JSONObject,
        and options: inout JSONObject,
        suite: DataIntegrityProof.Suite
    ) throws(ProofProblem) {
        let whole = document["@context"]
        if let own = options["@context"] {
            let (first, all) = (list(own), list(whole))
            let isTheirs = suite == .rdfc ? first == all : all.starts(with: first)
            guard isTheirs, !first.isEmpty else { throw .otherContexts }
        }
        switch suite {
        case .rdfc: options["@context"] = whole
        case .jcs: document["@context"] = options["@context"] ?? whole
        }
    }

    private static func list(_ contexts: JSONValue?) -> [JSONValue] {
        contexts.map { $0.array ?? [$0] } ?? []
    }
}
