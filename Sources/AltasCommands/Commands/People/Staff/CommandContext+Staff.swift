import AltasCore
import AltasRegister
import AltasText

extension CommandContext {
    /// A member of staff with their roles, one on each line.
    mutating func show(_ member: StaffRecord) {
        show(member.staff)
        for role in member.roles {
            print(
                "  \(place(of: role)): \(role.role.word[language]), \(span(role.from, role.until))"
            )
        }
        for capacity in member.capacities {
            let days = span(capacity.from, capacity.until)
            print("  \(capacity.region): \(capacity.capacity), \(days)")
        }
    }

    /// Where a role holds.
    func place(of role: RoleAnswer) -> String {
        if role.role == .administrator { return Words.register[language] }
        return role.site ?? Self.everywhere[language]
    }

    private static let everywhere = Phrase(
        en: "all sites",
        es: "todos los centros",
        nb: "alle steder",
        da: "alle steder"
    )
}

extension Command {
    /// Shows a member of staff after a change, and says what was done.
    func show(
        _ answer: StaffAnswer,
        _ done: Phrase,
        in context: inout CommandContext
    ) throws {
        try context.answer(answer) { answer, context in
            context.show(answer.member)
            context.say(done, unlessRehearsed: answer.stamp)
        }
    }
}
