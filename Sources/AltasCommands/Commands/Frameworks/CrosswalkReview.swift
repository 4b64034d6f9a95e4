import AltasRegister
import AltasText

/// `altas crosswalk review`: records that somebody has checked links, or ends those that do not hold.
package struct CrosswalkReview: Command {
    private let request: LinkReviewRequest

    package static let spec = CommandSpec(
        "crosswalk review",
        Phrase(
            en: "Record that you have reviewed links and found them right, or reject them.",
            es: "Registra que ha revisado enlaces y los da por buenos, o los rechaza.",
            nb:
                "Registrer at du har gått gjennom koblinger og funnet dem riktige, eller avvis dem.",
            da: "Registrér, at du har gennemgået koblinger og fundet dem rigtige, eller afvis dem."
        ),
        parameters: [
            FrameworkParameters.edition,
            .positional(
                "item",
                Phrase(
                    en: "The items whose links you have reviewed.",
                    es: "Los elementos cuyos enlaces ha revisado.",
                    nb: "Punktene du har gått gjennom koblingene til.",
                    da: "Punkterne, hvis koblinger du har gennemgået."
                ),
                isRequired: false,
                isRepeating: true
            ),
            .option(
                "link",
                value: "NUMBER",
                Phrase(
                    en: "One link, by its number, such as L17.",
                    es: "Un enlace, por su número, como L17.",
                    nb: "Én kobling, etter nummer, for eksempel L17.",
                    da: "Én kobling, efter nummer, for eksempel L17."
                ),
                isRepeating: true
            ),
            .flag(
                "all",
                Phrase(
                    en: "Every link from the edition that they start from.",
                    es: "Todos los enlaces de la edición de la que parten.",
                    nb: "Alle koblingene fra utgaven de går ut fra.",
                    da: "Alle koblinger fra den udgave, de udgår fra."
                )
            ),
            CrosswalkParameters.fromCurriculum,
            .flag(
                "reject",
                Phrase(
                    en: "They do not hold: end them, with the note as the reason.",
                    es: "No son válidos: terminan, con la nota como motivo.",
                    nb: "De holder ikke: avslutt dem, med merknaden som begrunnelse.",
                    da: "De holder ikke: afslut dem, med bemærkningen som begrundelse."
                )
            ),
            .option(
                "note",
                value: "TEXT",
                Phrase(
                    en: "What you have to say about them.",
                    es: "Lo que tiene que decir sobre ellos.",
                    nb: "Det du har å si om dem.",
                    da: "Det, du har at sige om dem."
                )
            ),
        ],
        traits: [.answers, .writes],
        examples: [
            CommandSpec.Example(
                "altas crosswalk review ssh ~F1 --note \"Read with the subject teacher.\"",
                Phrase(
                    en: "Every link to one item is right.",
                    es: "Todos los enlaces a un elemento son correctos.",
                    nb: "Alle koblingene til ett punkt er riktige.",
                    da: "Alle koblinger til ét punkt er rigtige."
                )
            ),
            CommandSpec.Example(
                "altas crosswalk review ssh --link L17 --reject --note \"Another topic.\"",
                Phrase(
                    en: "One link does not hold.",
                    es: "Un enlace no es válido.",
                    nb: "Én kobling holder ikke.",
                    da: "Én kobling holder ikke."
                )
            ),
        ]
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        request = LinkReviewRequest(
            try arguments.required("edition"),
            source: arguments.optional("from"),
            items: arguments.all("item"),
            links: arguments.all("link"),
            isForAll: arguments.flag("all"),
            isRejection: arguments.flag("reject"),
            note: arguments.optional("note")
        )
        let isNamed = !request.items.isEmpty || !request.links.isEmpty
        if request.isForAll, isNamed {
            throw .notTogether("--all", request.items.isEmpty ? "--link" : "ITEM")
        }
        if !request.isForAll, !isNamed { throw .missingArgument("ITEM") }
        if request.isRejection, request.note == nil { throw .missingArgument("--note") }
    }

    package func run(in context: inout CommandContext) throws {
        let (register, session) = try context.signedIn()
        let answer = try register.reviewLinks(request, as: session, context.writing)
        try context.answer(answer) { answer, context in
            let language = context.language
            context.print(Self.summary(answer)[language])
            for link in answer.changed {
                context.printParagraph(link.link.text(in: language), indent: 2)
            }
            for link in answer.unchanged {
                context.printParagraph(Self.reviewedBefore(link)[language], indent: 2)
            }
            let own = answer.changed.filter(\.isOwn).compactMap(\.link.number)
            if !own.isEmpty { context.say(Self.own(own)) }
            if answer.stamp.isRehearsal { context.say(CommandContext.rehearsed) }
        }
    }
}

extension CrosswalkReview {
    private static func summary(_ answer: LinkReviewAnswer) -> Phrase {
        let links = CommandContext.links(answer.changed.count)
        let edition = answer.edition
        let name = Phrase { answer.reviewer.name(in: $0) }
        if answer.changed.isEmpty {
            return Phrase(
                en: "\(edition): nothing to review, and nothing changed.",
                es: "\(edition): no hay nada que revisar y nada ha cambiado.",
                nb: "\(edition): ingenting å gå gjennom, og ingenting er endret.",
                da: "\(edition): intet at gennemgå, og intet er ændret."
            )
        }
        if answer.isRejection {
            return Phrase(
                en: "\(edition): \(links[.en]) rejected and ended by \(name[.en]).",
                es: "\(edition): \(links[.es]) que \(name[.es]) rechaza y da por terminados.",
                nb: "\(edition): \(links[.nb]) avvist og avsluttet av \(name[.nb]).",
                da: "\(edition): \(links[.da]) afvist og afsluttet af \(name[.da])."
            )
        }
        return Phrase(
            en: "\(edition): \(links[.en]) reviewed by \(name[.en]).",
            es: "\(edition): \(links[.es]) con la revisión de \(name[.es]).",
            nb: "\(edition): \(links[.nb]) gjennomgått av \(name[.nb]).",
            da: "\(edition): \(links[.da]) gennemgået af \(name[.da])."
        )
    }

    private static func reviewedBefore(_ link: LinkReviewAnswer.ReviewedLink) -> Phrase {
        Phrase { language in
            let line = link.link.text(in: language)
            guard let review = link.review else { return line }
            let day = DateStyle.long.text(review.on, in: language)
            let name = review.reviewer.name(in: language)
            let words = Phrase(
                en: "reviewed already, by \(name), \(day)",
                es: "ya tenía la revisión de \(name), \(day)",
                nb: "allerede gjennomgått av \(name), \(day)",
                da: "allerede gennemgået af \(name), \(day)"
            )
            return "\(line) (\(words[language]))"
        }
    }

    /// That the reviewer has looked at their own work.
    private static func own(_ numbers: [String]) -> Phrase {
        let numbers = numbers.joined(separator: ", ")
        return Phrase(
            en: "You added these yourself; a second pair of eyes is worth having: \(numbers).",
            es: "Los añadió usted; conviene que los mire también otra persona: \(numbers).",
            nb: "Du la til disse selv; la gjerne noen andre se på dem også: \(numbers).",
            da: "Du har selv tilføjet disse; lad gerne en anden se på dem også: \(numbers)."
        )
    }
}
