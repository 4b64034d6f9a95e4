import AltasCore
import AltasRegister
import AltasText

/// `altas framework show`: an edition with its items.
package struct FrameworkShow: Command {
    private let edition: String
    private let item: String?

    package static let spec = CommandSpec(
        "framework show",
        Phrase(
            en: "Show a curriculum or standard, item by item, and where it comes from.",
            es: "Muestra un currículo o estándar, elemento a elemento, y de dónde procede.",
            nb: "Vis en læreplan eller standard, punkt for punkt, og hvor den kommer fra.",
            da: "Vis en læreplan eller standard, punkt for punkt, og hvor den kommer fra."
        ),
        parameters: [FrameworkParameters.edition, FrameworkParameters.item],
        traits: [.answers, .asks],
        examples: [
            CommandSpec.Example(
                "altas framework show altas --item ALT-4.1",
                Phrase(
                    en: "One outcome with its criteria.",
                    es: "Un resultado de aprendizaje con sus criterios.",
                    nb: "Ett læringsutbytte med kriteriene.",
                    da: "Ét læringsmål med dets kriterier."
                )
            )
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        edition = try arguments.required("edition")
        item = arguments.optional("item")
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.framework(
            edition,
            item: item,
            context.inquiry,
            as: session
        )
        try context.answer(answer) { answer, context in
            let heading = EditionHeading(answer: answer, language: context.language)
            context.print(context.terminal.paint(Terminal.safe(heading.title), .heading))
            for paragraph in heading.paragraphs { context.printParagraph(paragraph) }
            context.print()
            let table = ItemOutlineTable(items: answer.items, language: context.language)
            context.print(table.text(for: context.terminal))
            guard item == nil else { return }
            context.print()
            for line in heading.remarks { context.printParagraph(line) }
            for line in heading.sources { context.print(Terminal.safe(line)) }
        }
    }
}
