import AltasCore
import AltasCredentials
import AltasRegister

/// A learner's certificates and their files, for the learner and the staff of their sites.
struct CertificateHandlers: Sendable {
    let register: Register
    /// What files are signed with; nil where the keys have not been opened.
    let keys: SigningKeys?

    var routes: [Route] {
        [
            Route(.get, .learnerCertificates, for: .signedIn, list).kept,
            Route(.get, .certificateFile, for: .signedIn, file),
        ]
    }

    private func list(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let (code, session, inquiry) = (question.code, question.session, question.inquiry)
        let page = CertificatesPage(
            learner: try register.learner(code, as: session, inquiry).record.learner,
            answer: try register.certificates(of: code, as: session, inquiry),
            progress: try progress(question),
            reader: question.reader
        )
        return .page(page.html)
    }

    /// Where the learner stands; nil for one who is nowhere enrolled.
    private func progress(_ question: LearnerQuestion) throws -> ProgressAnswer? {
        do {
            return try register.progress(
                ProgressRequest(learner: question.code),
                as: question.session,
                question.inquiry
            )
        } catch Refusal.notEnrolled {
            return nil
        }
    }

    private func file(_ request: Request) throws -> Response {
        let question = try LearnerQuestion(request, register)
        let session = question.session
        let held = try register.certificates(of: question.code, as: session, question.inquiry)
        let wanted = request.parameter("certificate")
        guard let kind = CertificateFiles.Kind(rawValue: request.parameter("file")),
            let certificate = held.certificates.first(where: { $0.isCoded(wanted) })
        else { throw RequestProblem.noSuchPath }
        let made = try keys.open { keys in
            try register.file(kind, of: certificate.code, with: keys, as: session)
        }
        guard let file = made else { throw RequestProblem.noSuchPath }
        return Response(
            headers: [
                "content-type": kind.mediaType,
                "content-disposition": "attachment; filename=\"\(file.name)\"",
            ],
            body: file.bytes
        )
    }
}

extension CertificateAnswer {
    /// Whether a code is this certificate's, with or without its hyphens.
    fileprivate func isCoded(_ text: String) -> Bool {
        code.replacing("-", with: "") == text.replacing("-", with: "")
    }
}

extension CertificateFiles.Kind {
    /// What a file of this kind is (Open Badges 3.0, section 8).
    fileprivate var mediaType: String {
        switch self {
        case .pdf: "application/pdf"
        case .json: "application/vc+ld+json"
        case .jwt: "text/plain; charset=utf-8"
        case .svg: "image/svg+xml"
        case .png: "image/png"
        case .zip: "application/zip"
        }
    }
}
