internal import AltasCrypto
internal import AltasJSON

extension SubmittedFile {
    private static let most = 16
    private static let limits = ReadingLimits(files: 32, bytes: largest)

    /// Takes what is in a file, or in a file within.
    mutating func take(_ bytes: [UInt8], _ kind: FileKind) throws(UnreadableFile) {
        switch kind {
        case .json: try takeDocument(bytes)
        case .jwt, .qr: try takeText(bytes)
        case .svg, .png: try takeBadge(bytes, kind)
        case .pdf: try takeFiles(in: bytes, kind, but: [.pdf, .zip])
        case .zip: try takeFiles(in: bytes, kind, but: [.zip])
        }
    }

    private mutating func add(_ text: SignedText, _ kind: FileKind) throws(UnreadableFile) {
        guard presented.count + lists.count < Self.most else { throw .tooMuchInside }
        presented.append((text, kind))
    }

    private mutating func takeDocument(_ bytes: [UInt8]) throws(UnreadableFile) {
        guard let object = try? StrictJSON.object(bytes, limit: Self.largestList),
            bytes.count <= StrictJSON.largest || Self.isStatusList(object)
        else { throw .notJSON }
        if object["verificationMethod"] != nil, object["credentialSubject"] == nil {
            guard keys.count < Self.most else { throw .tooMuchInside }
            keys.append(object)
        } else if Self.isStatusList(object) {
            lists.append(.document(object))
        } else {
            try add(.document(object), .json)
        }
    }

    private mutating func takeText(_ bytes: [UInt8]) throws(UnreadableFile) {
        guard let whole = String(validating: bytes, as: UTF8.self) else { throw .unknownKind }
        let text = whole.trimmingXMLSpace()
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard let token = parts.last, Self.isToken(token) else { throw .unknownKind }
        let payload = Self.payload(of: token)
        if parts.count == 2 || payload?["c"] != nil {
            let address = parts.count == 2 ? String(parts[0]) : nil
            try add(.code(String(token), address: address), .qr)
        } else if let payload, Self.isStatusList(payload) {
            lists.append(.token(String(token)))
        } else {
            try add(.token(String(token)), .jwt)
        }
    }

    private mutating func takeBadge(_ bytes: [UInt8], _ kind: FileKind) throws(UnreadableFile) {
        let credential: BakedCredential
        do throws(UnreadableContainer) {
            credential =
                kind == .svg
                ? try SVGBadge.credential(in: bytes) : try PNGBadge.credential(in: bytes)
        } catch {
            throw UnreadableFile(error, in: kind)
        }
        switch credential {
        case .jwt(let token): try takeText(Array(token.utf8))
        case .json(let document): try takeDocument(document)
        }
        wrappings.append(SealedFile(bytes, kind))
    }

    private mutating func takeFiles(
        in bytes: [UInt8],
        _ kind: FileKind,
        but refused: Set<FileKind>
    ) throws(UnreadableFile) {
        let files: [NamedFile]
        do throws(UnreadableContainer) {
            files =
                kind == .pdf
                ? try PDFAttachments.files(in: bytes, limits: Self.limits)
                : try ZipFile.files(in: bytes, limits: Self.limits)
        } catch {
            throw UnreadableFile(error, in: kind)
        }
        for file in files {
            guard let inner = FileKind(file.bytes) else { continue }
            guard !refused.contains(inner) else { throw .tooMuchInside }
            try take(file.bytes, inner)
        }
        wrappings.append(SealedFile(bytes, kind))
    }

    /// What a token says, before anything is checked; nil where that cannot be read.
    static func payload(of token: Substring) -> JSONObject? {
        let parts = token.split(separator: ".")
        guard parts.count == 3, let bytes = Base64URL.decode(String(parts[1])) else { return nil }
        return try? StrictJSON.object(bytes, limit: largestList)
    }

    /// Whether a text has the three parts of a token, of which the first is JSON.
    private static func isToken(_ text: Substring) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Base64URL.decode(String(parts[0])) else { return false }
        return (try? StrictJSON.object(head)) != nil
    }

    /// The list of withdrawals that a file is; nil for any other.
    static func list(_ bytes: [UInt8]) -> SignedText? {
        guard let kind = FileKind(bytes) else { return nil }
        var file = SubmittedFile(kind: kind)
        try? file.take(bytes, kind)
        return file.lists.first
    }

    private static func isStatusList(_ object: JSONObject) -> Bool {
        object["credentialSubject"]?.object?["encodedList"] != nil
    }
}
