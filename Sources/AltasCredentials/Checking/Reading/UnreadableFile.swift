/// Why a file is no certificate that can be read.
package enum UnreadableFile: Error, Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// It is larger than any certificate.
    case tooLarge
    /// It is none of the kinds of file that hold certificates.
    case unknownKind
    /// It begins like one of them, and then does not go on like one.
    case damaged(FileKind)
    /// It uses a part of its format that is not read here, such as encryption.
    case unsupported(FileKind)
    /// It is sound, and no certificate is in it.
    case nothingInside(FileKind)
    /// More is in it than anybody would put there.
    case tooMuchInside
    /// The certificate is no sound JSON: cut off, a name twice, too deep.
    case notJSON
    /// The certificate uses a vocabulary that is not known here.
    case context(String)
    /// The certificate says something in a way that has no one meaning.
    case ambiguous
    /// The certificate has not the form of Open Badges 3.0.
    case shape(ShapeProblem)
}

extension UnreadableFile {
    /// Why nothing was taken out of a file of this kind.
    init(_ container: UnreadableContainer, in kind: FileKind) {
        self =
            switch container {
            case .otherFormat, .truncated, .damaged, .severalCredentials: .damaged(kind)
            case .tooLarge: .tooMuchInside
            case .unsupported: .unsupported(kind)
            case .noCredential: .nothingInside(kind)
            }
    }
}
