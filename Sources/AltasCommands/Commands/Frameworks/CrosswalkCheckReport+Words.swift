import AltasCore
import AltasRegister
import AltasText

extension CrosswalkCheckReport {
    static let finding = Phrase(en: "finding", es: "hallazgo", nb: "funn", da: "fund")
    static let what = Phrase(
        en: "what it means",
        es: "qué significa",
        nb: "betydning",
        da: "betydning"
    )

    static func word(for kind: CrosswalkFinding.Kind) -> Phrase { kind.word }

    /// How far the links to an edition were checked.
    static func state(of standard: CheckedStandard) -> Phrase {
        let (links, drafts) = (CommandContext.links(standard.links), standard.drafts)
        let words = Phrase(
            en: "\(links[.en]), \(drafts) of them drafts that nobody has reviewed",
            es: "\(links[.es]), de ellos \(drafts) borradores que nadie ha revisado",
            nb: "\(links[.nb]), av dem \(drafts) utkast som ingen har gått gjennom",
            da: "\(links[.da]), heraf \(drafts) udkast, som ingen har gennemgået"
        )
        return standard.isInForce ? words : Phrase { "\(notInForce[$0]); \(words[$0])" }
    }

    private static let notInForce = Phrase(
        en: "not in force",
        es: "no está en vigor",
        nb: "gjelder ikke",
        da: "gælder ikke"
    )

    static func uncovered(_ count: Int) -> Phrase {
        Phrase { "\(CrosswalkFinding.Kind.uncovered.word[$0]) (\(count))" }
    }

    static func cycle(_ slugs: [String]) -> Phrase {
        let path = (slugs + slugs.prefix(1)).joined(separator: " → ")
        return Phrase(
            en: "The links lead in a circle: \(path).",
            es: "Los enlaces forman un círculo: \(path).",
            nb: "Koblingene går i ring: \(path).",
            da: "Koblingerne går i ring: \(path)."
        )
    }

    static func summary(of answer: CrosswalkCheckAnswer) -> Phrase {
        let links = CommandContext.links(answer.standards.reduce(0) { $0 + $1.links })
        let drafts = answer.standards.reduce(0) { $0 + $1.drafts }
        let open = answer.standards.reduce(0) { sum, standard in
            sum + standard.findings.count { $0.kind == .uncovered }
        }
        let unread = answer.standards.reduce(0) { $0 + $1.incomparable }
        let wrong = answer.wrong
        let counts = Phrase(
            en: "wrong \(wrong) · without a link \(open) · drafts \(drafts)",
            es: "mal \(wrong) · sin enlace \(open) · borradores \(drafts)",
            nb: "galt \(wrong) · uten kobling \(open) · utkast \(drafts)",
            da: "galt \(wrong) · uden kobling \(open) · udkast \(drafts)"
        )
        return Phrase { language in
            let rest = unread > 0 ? " · \(incomparable(unread)[language])" : ""
            return "\(links[language]): \(counts[language])\(rest)"
        }
    }

    private static func incomparable(_ count: Int) -> Phrase {
        Phrase(
            en: "not compared, for lack of a common language \(count)",
            es: "sin comparar, por falta de un idioma común \(count)",
            nb: "ikke sammenlignet, uten felles språk \(count)",
            da: "ikke sammenlignet, uden fælles sprog \(count)"
        )
    }

    // MARK: Sentences

    /// What a finding means, in one sentence.
    static func sentence(on finding: NamedFinding) -> Phrase {
        let others = finding.others.joined(separator: ", ")
        let editions = finding.editions.joined(separator: ", ")
        let relation = finding.links.first?.relation ?? .related
        return switch finding.kind {
        case .endedEdition: ended(editions, links: finding.links.count)
        case .withdrawnItem: withdrawn(others)
        case .unheldItem: unheld
        case .contradiction: contradiction(finding.links)
        case .severalExact: severalExact(others)
        case .cycle: cycle(finding.editions)
        case .unlikeTexts:
            unlike(relation, share: finding.share ?? 0, isReviewed: finding.isReviewed)
        case .uncoveredParts: uncoveredParts(relation, others)
        case .missingGap: missingGap
        case .uncovered: noLink
        }
    }

    private static func ended(_ edition: String, links: Int) -> Phrase {
        let links = CommandContext.links(links)
        return Phrase(
            en: "\(edition) is no longer in force; this concerns \(links[.en]).",
            es: "\(edition) ya no está en vigor; afecta a \(links[.es]).",
            nb: "\(edition) gjelder ikke lenger; dette angår \(links[.nb]).",
            da: "\(edition) gælder ikke længere; det angår \(links[.da])."
        )
    }

    private static func withdrawn(_ items: String) -> Phrase {
        Phrase(
            en: "The edition that follows no longer has \(items).",
            es: "La edición siguiente ya no tiene \(items).",
            nb: "Den neste utgaven har ikke lenger \(items).",
            da: "Den næste udgave har ikke længere \(items)."
        )
    }

    private static let unheld = Phrase(
        en: "It stands for content that is not held here, so its links never count.",
        es: "Representa contenido que no está aquí, así que sus enlaces nunca cuentan.",
        nb: "Det står for innhold som ikke finnes her, så koblingene teller aldri.",
        da: "Det står for indhold, der ikke findes her, så koblingerne tæller aldrig."
    )

    private static func contradiction(_ links: [LinkLine]) -> Phrase {
        let strong = links.first
        let weak = links.last
        let (number, other) = (strong?.number ?? "", weak?.number ?? "")
        return Phrase { language in
            let words = [strong, weak].map { $0?.relation.word[language] ?? "" }
            let sources = weak?.sources.joined(separator: " + ") ?? ""
            return Phrase(
                en: "\(number) says \(words[0]), and \(other) only \(words[1]), from \(sources).",
                es:
                    "\(number) dice «\(words[0])» y \(other), solo «\(words[1])», desde \(sources).",
                nb: "\(number) sier «\(words[0])», og \(other) bare «\(words[1])», fra \(sources).",
                da: "\(number) siger »\(words[0])«, og \(other) kun »\(words[1])«, fra \(sources)."
            )[language]
        }
    }

    private static func severalExact(_ items: String) -> Phrase {
        Phrase(
            en: "The same sources are said to be exactly \(items) too, which says something else.",
            es:
                "De las mismas fuentes se dice que son también exactamente \(items), que es otra cosa.",
            nb: "De samme kildene sies å være eksakt \(items) også, som sier noe annet.",
            da: "De samme kilder siges også at være eksakt \(items), som siger noget andet."
        )
    }

    private static func unlike(
        _ relation: Link.Relation,
        share: Double,
        isReviewed: Bool
    ) -> Phrase {
        let word = relation.word
        let percent = Int((share * 100).rounded())
        let words = Phrase(
            en: "It says “\(word[.en])”, but the sources have \(percent)% of the item's words.",
            es: "Dice «\(word[.es])», pero las fuentes tienen el \(percent) % de sus palabras.",
            nb: "Den sier «\(word[.nb])», men kildene har \(percent) % av ordene i punktet.",
            da: "Den siger »\(word[.da])«, men kilderne har \(percent) % af punktets ord."
        )
        guard isReviewed else { return words }
        let reviewed = Phrase(
            en: "Somebody has reviewed it all the same.",
            es: "Aun así, alguien lo ha revisado.",
            nb: "Noen har gått gjennom den likevel.",
            da: "Nogen har gennemgået den alligevel."
        )
        return Phrase { "\(words[$0]) \(reviewed[$0])" }
    }

    private static func uncoveredParts(_ relation: Link.Relation, _ parts: String) -> Phrase {
        let word = relation.word
        return Phrase(
            en: "A link says “\(word[.en])”, but nothing covers its parts \(parts).",
            es: "Un enlace dice «\(word[.es])», pero nada cubre sus partes \(parts).",
            nb: "En kobling sier «\(word[.nb])», men ingenting dekker delene \(parts).",
            da: "En kobling siger »\(word[.da])«, men intet dækker delene \(parts)."
        )
    }

    private static let missingGap = Phrase(
        en: "It is partial, and does not say what is left to show.",
        es: "Es parcial y no dice lo que falta por demostrar.",
        nb: "Den er delvis og sier ikke hva som gjenstår.",
        da: "Den er delvis og siger ikke, hvad der udestår."
    )

    private static let noLink = Phrase(
        en: "No link gives or adds to credit for it.",
        es: "Ningún enlace lo reconoce, ni siquiera en parte.",
        nb: "Ingen kobling gir uttelling for det, ikke engang delvis.",
        da: "Ingen kobling giver merit for det, ikke engang delvist."
    )
}
