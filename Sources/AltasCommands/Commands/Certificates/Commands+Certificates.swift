extension Program {
    static let certificateCommands: [any Command.Type] = [
        CertificateIssue.self, CertificateListing.self, CertificateShow.self,
        CertificateVerify.self, CertificateWithdraw.self, IssuerSet.self, KeysList.self,
        KeysRotate.self,
    ]
}
