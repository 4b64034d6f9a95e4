/// Finds the one credential among the tokens of an SVG document.
struct SVGBadgeReader {
    private static let depthLimit = 256
    private static let namespaceLimit = 64
    private var open: [Element] = []
    private var isRootClosed = false
    private var found: Credential?

    /// An element that is not closed yet.
    private struct Element {
        var name: String
        /// The namespaces in force inside it, by prefix; the default one has no prefix.
        var namespaces: [Substring: String]
        var isCredential: Bool
    }

    private struct Credential {
        var verify: String?
        var content = ""
    }

    /// Takes the next token.
    ///
    /// - Throws: ``UnreadableContainer`` when it does not belong there.
    mutating func take(_ token: XMLToken) throws(UnreadableContainer) {
        switch token {
        case .start(let name, let attributes, let isEmpty):
            try start(name, attributes)
            if isEmpty { try end(name) }
        case .end(let name): try end(name)
        case .text(let text):
            if open.last?.isCredential == true {
                found?.content += text
            } else if open.isEmpty, !text.trimmingXMLSpace().isEmpty {
                throw open.isEmpty && !isRootClosed ? .otherFormat : .damaged
            }
        case .other: break
        }
    }

    /// The text of the credential, once every token is taken.
    ///
    /// - Throws: ``UnreadableContainer`` when the document is not complete or has no credential.
    func credential() throws(UnreadableContainer) -> String {
        guard isRootClosed else { throw open.isEmpty ? .otherFormat : .truncated }
        guard let found else { throw .noCredential }
        guard let verify = found.verify else { return found.content }
        guard found.content.trimmingXMLSpace().isEmpty else { throw .severalCredentials }
        return verify
    }

    private mutating func start(
        _ name: String,
        _ attributes: [XMLToken.Attribute]
    ) throws(UnreadableContainer) {
        guard !isRootClosed, open.last?.isCredential != true else { throw .damaged }
        guard open.count < Self.depthLimit else { throw .tooLarge }
        let namespaces = try namespaces(with: attributes)
        let parts = name.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let namespace = namespaces[parts.count == 2 ? parts[0] : ""]
        if open.isEmpty, parts.last != "svg" { throw .otherFormat }
        let isCredential = try isCredential(name, parts.last == "credential", in: namespace)
        if isCredential {
            guard found == nil else { throw .severalCredentials }
            found = Credential(verify: attributes.first { $0.name == "verify" }?.value)
        }
        open.append(Element(name: name, namespaces: namespaces, isCredential: isCredential))
    }

    /// The namespaces in force inside an element with these attributes.
    private func namespaces(
        with attributes: [XMLToken.Attribute]
    ) throws(UnreadableContainer) -> [Substring: String] {
        var namespaces = open.last?.namespaces ?? [:]
        for attribute in attributes {
            if attribute.name == "xmlns" { namespaces[""] = attribute.value }
            if attribute.name.hasPrefix("xmlns:") {
                namespaces[attribute.name.dropFirst(6)] = attribute.value
            }
        }
        guard namespaces.count <= Self.namespaceLimit else { throw .tooLarge }
        return namespaces
    }

    /// Whether an element is the credential; one that only looks so is refused, and so is one in the wrong place.
    private func isCredential(
        _ name: String,
        _ isNamedSo: Bool,
        in namespace: String?
    ) throws(UnreadableContainer) -> Bool {
        let isOurs = namespace == SVGBadge.namespace && isNamedSo
        guard isOurs || name == "openbadges:credential" else { return false }
        guard isOurs, open.count == 1 else { throw .damaged }
        return true
    }

    private mutating func end(_ name: String) throws(UnreadableContainer) {
        guard let last = open.popLast(), last.name == name else { throw .damaged }
        if open.isEmpty { isRootClosed = true }
    }
}
