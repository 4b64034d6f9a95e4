import AltasCore
import AltasExchange
import AltasRegister
import AltasText

/// `altas framework diff`: what became of every item from one edition to another.
package struct FrameworkDiff: Command {
    private let editions: (old: String, new: String)
    private let changes: String?
    private let settlements: String?
    private let newSettlements: String?
    private let isOverwriting: Bool
    private let kinds: Set<EditionDiff.Kind>
    private let showsAll: Bool
    private let showsAllWords: Bool

    package static let spec = CommandSpec(
        "framework diff",
        Phrase(
            en: "Compare two editions, item by item, and list what a person has to settle.",
            es: "Compara dos ediciones, elemento a elemento, y muestra lo que hay que resolver.",
            nb: "Sammenlign to utgaver punkt for punkt, og vis hva et menneske må avgjøre.",
            da: "Sammenlign to udgaver punkt for punkt, og vis, hvad et menneske skal afgøre."
        ),
        parameters: parameters,
        traits: [.answers, .asks],
        discussion: discussion,
        examples: examples
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        editions = (try arguments.required("old"), try arguments.required("new"))
        changes = arguments.optional("changes")
        settlements = arguments.optional("settlements")
        newSettlements = arguments.optional("write-settlements")
        isOverwriting = arguments.flag("overwrite")
        kinds = Set(arguments.all("kind").compactMap(EditionDiff.Kind.init(rawValue:)))
        showsAll = arguments.flag("all")
        showsAllWords = arguments.flag("words")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let request = FrameworkDiffRequest(
            from: editions.old,
            to: editions.new,
            changes: try file(changes, in: context),
            settlements: try file(settlements, in: context),
            includesSame: showsAll || kinds.contains(.same),
            hasAllLanguages: showsAllWords || context.shared.isJSON
        )
        let answer = try register.frameworkDiff(request, context.inquiry, as: session)
        if let newSettlements {
            let text = answer.settlementFile(in: context.language)
            try context.write(text, to: newSettlements, replacing: isOverwriting)
        }
        guard newSettlements != "-" else { return }
        var shown = answer
        if !kinds.isEmpty { shown.changes.removeAll { !kinds.contains($0.kind) } }
        try context.answer(shown) { answer, context in
            DiffReport(answer: answer, language: context.language, isWhole: showsAllWords)
                .show(in: &context)
        }
        sayWhatIsOpen(answer, in: &context)
    }

    private func file(_ path: String?, in context: CommandContext) throws -> SourceFile? {
        try path.map { SourceFile(path: $0, bytes: try context.contents(of: $0)) }
    }

    private func sayWhatIsOpen(_ answer: FrameworkDiffAnswer, in context: inout CommandContext) {
        if !answer.idleSettlements.isEmpty { context.say(Self.idle(answer.idleSettlements.count)) }
        guard answer.tally.open > 0 else { return }
        context.say(newSettlements.map(Self.written) ?? Self.hint)
    }
}
