extension Program {
    static let certificateCommands: [any Command.Type] = [
        CertificateIssue.self, CertificateListing.self, CertificateShow.self,
        CertificateVerify.self, CertificateWithdraw.self, CertificateAccept.self,
        ExportContinuity.self, IssuerSet.self, KeysList.self,
        KeysRotate.self, KeysExport.self,
    ]
}
