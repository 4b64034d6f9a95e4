import AltasCore
import AltasText

/// What a certificate lists: the modules on the left, the standards on the right.
struct CertificateLists {
    let claims: CertificateClaims
    let theme: RegionTheme
    let detail: ListDetail
    let width: Double

    private var language: Language { claims.language }

    /// The modules, what is local, and what it rests on.
    var modules: [PaperSection] {
        var items = detail.namesModules ? claims.modules.map(item) : [moduleSummary]
        if !claims.localCriteria.isEmpty {
            let codes = detail.namesModules ? claims.localCriteria.compactMap(\.code) : []
            items.append(notes(Words.Certificate.localCriteria(claims.localCriteria.count, codes)))
        }
        if !claims.evidence.isEmpty {
            items.append(notes(Words.Certificate.evidence(evidence)))
        }
        return [PaperSection(headings: heading(Words.Certificate.modules), items: items)]
    }

    /// The standards of the region, with what is open.
    var standards: [PaperSection] {
        guard !claims.standards.isEmpty else { return [] }
        return [
            PaperSection(
                headings: heading(Words.Certificate.standards),
                items: claims.standards.map(item)
            )
        ]
    }

    /// The kinds of evidence, by name.
    private var evidence: Phrase {
        Phrase { language in
            claims.evidence.map { kind in
                let name = kind.title.best(for: language.rawValue)?.text ?? kind.method.rawValue
                let isWord = name.dropFirst().contains(where: \.isLowercase)
                return isWord ? name.prefix(1).lowercased() + name.dropFirst() : name
            }.joined(separator: ", ")
        }
    }

    private func heading(_ phrase: Phrase) -> [PaperText] {
        let words = Bilingual(phrase, language)
        var style = style
        style.size += 1.5
        style.isBold = true
        let own = PaperText(
            tag: "H2",
            text: words.own.text,
            language: words.own.language,
            style: style,
            colour: theme.accent
        )
        return [own] + english(words.english)
    }

    private func item(_ module: ClaimedModule) -> [PaperText] {
        let code = module.item.code.map { "\($0)  " } ?? ""
        var words = Bilingual(module.item.title, language)
        words.own = LocalizedText.Tagged(
            text: "\(code)\(words.own.text)",
            language: words.own.language
        )
        let day = Phrase { ", \(DateStyle.long.text(module.achievedOn, in: $0).unbroken)" }
        let dated = words.followed(by: day, language)
        return [main(dated.own)] + english(words.english)
    }

    private var moduleSummary: [PaperText] {
        let codes = claims.modules.map {
            $0.item.code ?? Bilingual($0.item.title, language).own.text
        }
        let words = Words.Certificate.moduleCount(
            codes.count,
            first: codes.first ?? "–",
            last: codes.last ?? "–"
        )
        let bilingual = Bilingual(words, language)
        return [main(bilingual.own)] + english(bilingual.english)
    }

    private func item(_ standard: ClaimedStandard) -> [PaperText] {
        let edition = Phrase { ", \(Words.Certificate.edition(standard.edition.edition)[$0])" }
        let title = Bilingual(standard.edition.title, language).followed(by: edition, language)
        var texts = [main(title.own, isBold: true)]
        texts += [note(extent(standard, codes: standard.gaps.prefix(detail.gaps))[language])]
        let english = extent(standard, codes: [])[.en]
        if let name = title.english {
            texts += self.english("\(name). \(english)")
        } else if language != .en {
            texts += self.english(english)
        }
        return texts
    }

    /// How much of a standard is achieved, what is not, and what is draft in it.
    private func extent(_ standard: ClaimedStandard, codes: ArraySlice<ClaimedItem>) -> Phrase {
        let drafts = standard.achieved.count { $0.basis == .draftLink }
        return Phrase { language in
            var sentences = [
                Words.Certificate.parts(standard.done, of: standard.total)[language] + "."
            ]
            if drafts > 0 { sentences.append(Words.Certificate.draftLinks(drafts)[language]) }
            sentences.append(gaps(standard, codes)[language])
            if standard.edition.isDraft { sentences.append(Words.Certificate.draftText[language]) }
            return sentences.joined(separator: " ")
        }
    }

    private func gaps(_ standard: ClaimedStandard, _ codes: ArraySlice<ClaimedItem>) -> Phrase {
        guard !standard.gaps.isEmpty else {
            return standard.done < standard.total
                ? Words.Certificate.notCovered(standard.total - standard.done, [], more: 0)
                : Words.Certificate.allCovered
        }
        return Words.Certificate.notCovered(
            standard.gaps.count,
            codes.map { $0.code ?? Bilingual($0.title, language).own.text },
            more: codes.isEmpty ? 0 : standard.gaps.count - codes.count
        )
    }

    private func notes(_ phrase: Phrase) -> [PaperText] {
        let words = Bilingual(phrase, language)
        return [note(words.own.text, before: 0.35)] + english(words.english)
    }

    private var style: TextStyle {
        TextStyle(size: detail.size, language: language.rawValue, width: width, leading: 1.3)
    }

    private func main(_ text: LocalizedText.Tagged, isBold: Bool = false) -> PaperText {
        var style = style
        style.isBold = isBold
        return PaperText(
            text: text.text,
            language: text.language,
            style: style,
            before: detail.size * 0.35
        )
    }

    private func note(_ text: String, before: Double = 0) -> PaperText {
        var style = style
        style.size = max(ListDetail.smallest, detail.size - 1)
        return PaperText(
            text: text,
            language: language.rawValue,
            style: style,
            before: detail.size * before
        )
    }

    private func english(_ text: String?) -> [PaperText] {
        guard let text, detail.hasEnglish else { return [] }
        var style = style
        style.size = max(ListDetail.smallest, detail.size - 1)
        return [PaperText.english(text, style)]
    }
}

extension String {
    /// With spaces that no line is broken at.
    fileprivate var unbroken: String { split(separator: " ").joined(separator: "\u{A0}") }
}
