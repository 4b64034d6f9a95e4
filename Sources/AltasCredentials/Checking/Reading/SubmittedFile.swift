package import AltasJSON

/// What was found in a file that somebody wants to have checked.
package struct SubmittedFile: Sendable {
    /// What kind of file it is.
    package let kind: FileKind
    /// The signed texts in it, in order, and what kind of file each was taken from.
    package internal(set) var presented: [(text: SignedText, kind: FileKind)] = []
    /// The documents in it that say which keys are whose; anybody can have put them there.
    package internal(set) var keys: [JSONObject] = []
    /// The lists of withdrawals in it.
    package internal(set) var lists: [SignedText] = []
    /// The files in it that hold more than a signed text, the whole one last.
    package internal(set) var wrappings: [SealedFile] = []

    /// How many bytes a file may have.
    package static let largest = 4 << 20
    /// How many bytes a list of withdrawals may have.
    static let largestList = 1 << 20

    init(kind: FileKind) {
        self.kind = kind
    }

    /// Takes a file apart; its kind is told by what is in it, never by its name.
    ///
    /// - Throws: ``UnreadableFile``.
    package static func read(_ bytes: [UInt8]) throws(UnreadableFile) -> SubmittedFile {
        guard !bytes.isEmpty else { throw .empty }
        guard bytes.count <= largest else { throw .tooLarge }
        guard let kind = FileKind(bytes) else { throw .unknownKind }
        var file = SubmittedFile(kind: kind)
        try file.take(bytes, kind)
        guard !file.presented.isEmpty else { throw .nothingInside(kind) }
        return file
    }
}
