import AltasQR
import AltasRegister
import AltasText

/// `altas learner invite`: lets a learner into the web pages, once.
package struct LearnerInvite: Command {
    private let code: String
    private let length: InvitationLength
    private let site: String?
    private let sheet: String?
    private let isReplacing: Bool

    package init(_ arguments: Arguments) throws(UsageError) {
        code = try arguments.required("learner")
        length = try InvitationLength(arguments.optional("for") ?? "24h", of: "--for")
        site = arguments.optional("url")
        sheet = arguments.optional("sheet")
        isReplacing = arguments.flag(CommandContext.overwrite.name)
    }

    package func run(in context: inout CommandContext) throws {
        let site = try InvitationSite(site, in: context.surroundings.environment)
        let (register, session) = try context.signedIn()
        let invitation = try register.invite(
            code,
            for: length.seconds,
            as: session,
            context.writing
        )
        let link = site.link(to: invitation)
        let answer = Answer(invitation: invitation, link: link)
        if let sheet, !invitation.stamp.isRehearsal {
            let page = InvitationSheet(
                invitation: invitation,
                link: link,
                site: site.url,
                language: context.language
            )
            try context.write(page.html.description, to: sheet, replacing: isReplacing)
        }
        guard sheet != "-" else { return }
        try context.answer(answer) { answer, context in
            show(answer, site, in: &context)
        }
    }

    /// The invitation with its link.
    private struct Answer: Encodable {
        let invitation: Invitation
        let link: String
    }

    private func show(_ answer: Answer, _ site: InvitationSite, in context: inout CommandContext) {
        let invitation = answer.invitation
        context.show(invitation.learner)
        context.print("")
        context.print("  " + answer.link)
        context.print("  " + InvitationWords.code(invitation.code)[context.language])
        if context.terminal.usesColour, context.terminal.drawsBlocks,
            let code = QRCode(answer.link, .low)
        {
            context.print("")
            for line in code.lines { context.print("  " + context.terminal.paint(line, .paper)) }
        }
        context.print("")
        context.say(
            InvitationWords.promise(until: invitation.lastDay, hours: length.hours),
            unlessRehearsed: invitation.stamp
        )
        if site.isLoopback { context.say(InvitationWords.loopback) }
    }
}
