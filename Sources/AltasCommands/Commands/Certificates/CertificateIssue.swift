import AltasCore
import AltasRegister
import AltasText

/// `altas certificate issue`: the certificate that somebody has earned, or those of a cohort.
package struct CertificateIssue: Command {
    private let whom: Whom
    private let region: String?
    private let secret: String?
    private let folder: String?

    /// For whom.
    private enum Whom {
        case learner(String)
        case cohort(String)
    }

    package static let spec = CommandSpec(
        "certificate issue",
        Phrase(
            en: "Issue the certificate that a learner, or everybody in a cohort, has earned.",
            es: "Expide el certificado que ha obtenido una persona, o las de un grupo.",
            nb: "Utsted beviset en deltaker, eller alle i et kull, har oppnådd.",
            da: "Udsted det bevis, en deltager eller alle på et hold har opnået."
        ),
        parameters: [
            .positional(
                "learner",
                Phrase(
                    en: "The learner's code.",
                    es: "El código de la persona.",
                    nb: "Deltakerens kode.",
                    da: "Deltagerens kode."
                ),
                isRequired: false
            ),
            PeopleParameters.cohort,
            .option(
                "region",
                value: "REGION",
                Phrase(
                    en: "The region whose award it is; that of the enrolment by default.",
                    es: "La región cuyo certificado es; por defecto, la de la matrícula.",
                    nb: "Regionen beviset gjelder for; ellers påmeldingens.",
                    da: "Den region, beviset gælder for; ellers tilmeldingens."
                )
            ),
            CertificateParameters.secret, CertificateParameters.save,
        ],
        traits: [.answers, .writes],
        discussion: Phrase(
            en: """
                Asked again, nothing is issued twice. Who has shown every required module afresh gets \
                a new certificate; who has another name gets theirs signed again.
                """,
            es: """
                Si se repite, nada se expide dos veces. Quien ha demostrado otra vez cada módulo \
                obligatorio recibe un certificado nuevo; a quien ha cambiado de nombre se le firma \
                de nuevo el que tiene.
                """,
            nb: """
                Kjøres den igjen, utstedes ingenting to ganger. Den som har vist hver obligatorisk \
                modul på nytt, får et nytt bevis; den som har byttet navn, får sitt signert på \
                nytt.
                """,
            da: """
                Køres den igen, udstedes intet to gange. Den, der har vist hvert obligatorisk modul \
                igen, får et nyt bevis; den, der har skiftet navn, får sit signeret igen.
                """
        )
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        let (learner, cohort) = (arguments.optional("learner"), arguments.optional("cohort"))
        switch (learner, cohort) {
        case (let learner?, nil): whom = .learner(learner)
        case (nil, let cohort?): whom = .cohort(cohort)
        case (nil, nil): throw .missingArgument("learner")
        case (_?, _?): throw .notTogether("learner", "--cohort")
        }
        region = arguments.optional("region")
        secret = arguments.optional("secret")
        folder = arguments.optional("save")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let keys = try register.openKeys(with: try context.keySecret(named: secret))
        let issuing = Issuing(register: register, session: session, keys: keys, region: region)
        switch whom {
        case .learner(let code): try issue(to: code, issuing, in: &context)
        case .cohort(let code): try issue(toCohort: code, issuing, in: &context)
        }
    }

    /// What one certificate after another is issued with.
    private struct Issuing {
        let register: Register
        let session: Session
        let keys: SigningKeys
        let region: String?

        func issue(to learner: String, in context: CommandContext) throws -> IssueAnswer {
            try register.issueCertificate(
                IssueRequest(learner: learner, region: region),
                with: keys,
                language: context.language.rawValue,
                as: session,
                context.writing
            )
        }
    }

    private func issue(
        to learner: String,
        _ issuing: Issuing,
        in context: inout CommandContext
    ) throws {
        let answer = try issuing.issue(to: learner, in: context)
        var saved: [String] = []
        if let folder, !answer.stamp.isRehearsal {
            saved = try context.save(
                try issuing.register.files(
                    of: answer.certificate.code,
                    with: issuing.keys,
                    as: issuing.session
                ).all,
                in: folder
            )
        }
        try context.answer(answer) { answer, context in
            context.show(answer.certificate)
            for path in saved { context.print("  \(path)") }
            context.say(answer.outcome.phrase, unlessRehearsed: answer.stamp)
        }
    }

    private func issue(
        toCohort cohort: String,
        _ issuing: Issuing,
        in context: inout CommandContext
    ) throws {
        let roster = try issuing.register.cohort(cohort, as: issuing.session, context.inquiry)
        let progress = CertificateProgress(people: roster.learners.count, in: context)
        var lines: [CohortIssueAnswer.Line] = []
        for (place, member) in roster.learners.enumerated() {
            lines.append(try line(of: member.learner, issuing, in: &context))
            progress?.show(place + 1)
        }
        progress?.clear()
        let answer = CohortIssueAnswer(cohort: cohort, people: lines)
        try context.answer(answer) { answer, context in context.show(answer) }
        if context.writing.isRehearsal { context.say(CommandContext.rehearsed) }
    }

    /// One person's line; a refusal that is about them alone stops nobody else's.
    private func line(
        of person: PersonName,
        _ issuing: Issuing,
        in context: inout CommandContext
    ) throws -> CohortIssueAnswer.Line {
        do {
            let answer = try issuing.issue(to: person.code, in: context)
            if let folder, !answer.stamp.isRehearsal {
                let files = try issuing.register.files(
                    of: answer.certificate.code,
                    with: issuing.keys,
                    as: issuing.session
                )
                try context.save(files.all, in: "\(folder)/\(person.code)")
            }
            return .init(person: person, certificate: answer, refusal: nil)
        } catch let refusal as Refusal where refusal.isAboutOnePerson {
            let words = refusal.wording(in: context.language)
            return .init(person: person, certificate: nil, refusal: words)
        }
    }
}

/// What came of a whole cohort.
struct CohortIssueAnswer: Encodable {
    let cohort: String
    let people: [Line]

    /// One person.
    struct Line: Encodable {
        let person: PersonName
        let certificate: IssueAnswer?
        /// Why they got none, in words.
        let refusal: String?
    }
}

extension Refusal {
    /// Whether the next person may fare better.
    fileprivate var isAboutOnePerson: Bool {
        switch self {
        case .certificate(.notEarned), .certificate(.over), .certificate(.withdrawn),
            .certificate(.nameless), .certificate(.erased), .notEnrolled, .unknownRegion,
            .notAllowed(.learner):
            true
        default: false
        }
    }
}
