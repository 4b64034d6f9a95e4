internal import AltasJSON

/// What came of checking the seals on the files around signed texts.
///
/// Only an issuer whose certificates say that their files are sealed is held to it: a badge of another issuer's is
/// judged by the signed text in it.
struct SealJudgement {
    /// The tag in a certificate that says so, which is signed with it.
    static let tag = CredentialDocument.sealedFiles

    /// What is wrong; nil where nothing is.
    private(set) var flaw: SignatureFinding.Flaw?
    /// What that means for the files around.
    private(set) var wrapping: WrappingFinding
    /// What the keys can be known by that sealed.
    private(set) var fingerprints: [String] = []

    init(of files: [SealedFile], around text: TextJudgement, by keys: inout KeyFinder) {
        wrapping = files.isEmpty ? .none : .unsealed
        guard text.signature == .genuine, text.isSealed,
            let issuer = text.summary?.issuerID
        else { return }
        for file in files {
            switch file.ending {
            case .nothing: continue
            case .other: flaw = flaw ?? .sealMissing
            case .seal(let seal, let digest):
                let method = "\(issuer)#\(seal.fragment)"
                guard case .key(.ed25519(let key), _) = keys.key(method, of: issuer),
                    seal.fits(digest, by: key)
                else {
                    flaw = flaw ?? .fileChanged
                    continue
                }
                fingerprints.append(VerificationKey.ed25519(key).fingerprint)
            }
        }
        let isPackedAnew = files.contains { $0.ending == .nothing }
        if flaw == nil, !isPackedAnew, !files.isEmpty { wrapping = .sealed }
    }
}

extension TextJudgement {
    /// Whether it says that the files around it are sealed.
    var isSealed: Bool {
        let achievement = document?["credentialSubject"]?.object?["achievement"]?.object
        let tags = achievement?["tag"]
        let texts = tags?.string.map { [$0] } ?? tags?.strings ?? []
        return texts.contains(SealJudgement.tag)
    }
}
