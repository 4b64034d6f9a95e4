import AltasCore
import AltasRegister
import AltasText

/// `altas staff list`: who works with the register, and as what.
package struct StaffList: Command {
    private let site: String?

    package static let spec = CommandSpec(
        "staff list",
        Phrase(
            en: "List staff with their roles and national roles.",
            es: "Muestra el personal con sus roles y sus roles nacionales.",
            nb: "Vis ansatte med roller og nasjonale roller.",
            da: "Vis medarbejdere med roller og nationale roller."
        ),
        parameters: [PeopleParameters.site],
        traits: [.answers, .csv, .asks]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        site = arguments.optional("site")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.staff(at: site, as: session, context.inquiry)
        try context.answer(answer) { answer, context in
            let language = context.language
            let titles = [
                Refusal.Field.code.column(in: language),
                Refusal.Field.name.column(in: language, wraps: true),
                Refusal.Field.role.column(in: language, wraps: true),
                Refusal.Field.capacity.column(in: language, wraps: true),
            ]
            context.list(titles, answer.members.map(context.row))
            context.sayMoment(answer.stamp)
        }
    }
}

extension CommandContext {
    fileprivate func row(_ member: StaffRecord) -> [TextTable.Cell] {
        let roles = member.roles.map { "\($0.role.word[language]) (\(place(of: $0)))" }
        let capacities = member.capacities.map { "\($0.capacity) (\($0.region))" }
        return [
            TextTable.Cell(member.staff.code, .strong), nameCell(of: member.staff),
            TextTable.Cell(roles.joined(separator: ", ")),
            TextTable.Cell(capacities.joined(separator: ", ")),
        ]
    }
}
