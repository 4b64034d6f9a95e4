private import AltasCrypto
package import AltasJSON

/// A proof inside the document that it is for (Data Integrity 1.0), with Ed25519 (Data Integrity EdDSA
/// Cryptosuites 1.0).
package struct DataIntegrityProof: Equatable, Sendable {
    /// How the document becomes the bytes that are signed.
    package enum Suite: String, Sendable {
        /// By linked data.
        case rdfc = "eddsa-rdfc-2022"
        /// By canonical JSON.
        case jcs = "eddsa-jcs-2022"
    }

    /// How the document becomes the bytes that are signed.
    package let suite: Suite
    /// The address of the key.
    package let method: String
    /// When it was made, if it says so.
    package let created: Timestamp?
    /// When it ends, if it does.
    package let expires: Timestamp?
    /// The proof as it stands, without the signature.
    let options: JSONObject
    private let signature: [UInt8]

    /// The proofs in a document, in its order, each read or with what is wrong with it.
    package static func proofs(of document: JSONObject) -> [Result<Self, ProofProblem>] {
        guard let proof = document["proof"] else { return [] }
        return (proof.array ?? [proof]).map { value in
            Result { () throws(ProofProblem) in
                guard let object = value.object else { throw .malformed(member: "proof") }
                return try DataIntegrityProof(object)
            }
        }
    }

    /// Reads a proof.
    ///
    /// - Throws: ``ProofProblem`` when it is of a kind that we do not check, or has not the shape that the
    ///   specification asks for.
    package init(_ proof: JSONObject) throws(ProofProblem) {
        guard let type = proof["type"]?.string else { throw .malformed(member: "type") }
        guard type == "DataIntegrityProof" else { throw .unknownKind(type) }
        guard let suite = proof["cryptosuite"]?.string else {
            throw .malformed(member: "cryptosuite")
        }
        guard let known = Suite(rawValue: suite) else { throw .unknownKind(suite) }
        guard let purpose = proof["proofPurpose"]?.string else {
            throw .malformed(member: "proofPurpose")
        }
        guard purpose == "assertionMethod" else { throw .wrongPurpose }
        guard proof["previousProof"] == nil else { throw .chained }
        guard let method = proof.text("verificationMethod") else {
            throw .malformed(member: "verificationMethod")
        }
        guard let signature = Multibase.base58(proof["proofValue"]?.string), signature.count == 64
        else { throw .malformed(member: "proofValue") }
        self.suite = known
        self.method = method
        self.signature = signature
        created = try Self.instant("created", of: proof)
        expires = try Self.instant("expires", of: proof)
        var options = proof
        options["proofValue"] = nil
        self.options = options
    }

    private static func instant(
        _ member: String,
        of proof: JSONObject
    ) throws(ProofProblem) -> Timestamp? {
        guard let value = proof[member] else { return nil }
        guard let instant = value.string.flatMap(Timestamp.init) else {
            throw .malformed(member: member)
        }
        return instant
    }
}

extension DataIntegrityProof {
    /// Makes sure that this proof was made with this key for this document; its own proofs are left
    /// aside.
    ///
    /// - `others`: contexts that it may name beside those that we have tables of.
    /// - Throws: ``ProofProblem`` when it was not.
    package func check(
        _ document: JSONObject,
        key: VerificationKey,
        others: [String: LinkedContext] = [:]
    ) throws(ProofProblem) {
        guard case .ed25519(let key) = key else { throw .otherAlgorithm }
        let hashes = try ProofHashes(of: document, options: options, suite: suite, others: others)
        guard key.isSignature(signature, of: hashes.combined) else { throw .doesNotFit }
    }
}
