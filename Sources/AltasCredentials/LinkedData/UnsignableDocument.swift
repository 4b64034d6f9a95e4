/// Why a document has no canonical form to sign or to check: something in it would not be covered by
/// the signature, or is none of what credentials are made of.
package enum UnsignableDocument: Error, Equatable, Sendable {
    /// A context that we have no table of, or something else in place of its address.
    case unknownContext(String)
    /// A member or a type that no context explains.
    case undefinedTerm(String)
    /// A context explains a word otherwise than an earlier one has settled it.
    case redefinedTerm(String)
    /// What should be a full address is none.
    case notAnAddress(String)
    /// A value that linked data drops, or that we do not read: null, an empty list, a fraction …
    case unsupportedValue(in: String)
    /// A control character in the text of a member.
    case controlCharacter(in: String)
    /// A number that readers would not agree on.
    case number(String)
    /// A text of ours that is not in Unicode's composed form (NFC).
    case notComposed(String)
    /// Putting it into its canonical form would take too long: it is made to.
    case tooMuchWork
}
