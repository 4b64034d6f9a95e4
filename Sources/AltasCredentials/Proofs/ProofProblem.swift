/// Why a proof does not show that its issuer said what it stands beside.
package enum ProofProblem: Error, Equatable, Sendable {
    /// A member is missing, or is not what the specification has there.
    case malformed(member: String)
    /// A kind of proof, a suite or an algorithm that we do not check.
    case unknownKind(String)
    /// It was not made to assert anything.
    case wrongPurpose
    /// It is a link of a chain of proofs, which we do not follow.
    case chained
    /// It was made for other contexts than the document names.
    case otherContexts
    /// The document has no canonical form.
    case unsignable(UnsignableDocument)
    /// A part of a token is not the JSON that it should be.
    case unreadable(UnreadableCredential)
    /// The head of a token has a member that none of a credential may have.
    case forbiddenHeader(String)
    /// A token has no word of which key it was signed with.
    case unnamedKey
    /// A claim of a token is not what the credential in it says.
    case otherClaim(String)
    /// The key is for another algorithm.
    case otherAlgorithm
    /// The signature was not made with this key for this document: one of them was changed.
    case doesNotFit
}
