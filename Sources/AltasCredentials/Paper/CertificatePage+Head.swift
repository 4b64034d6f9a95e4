import AltasCore
import AltasText

extension CertificatePage {
    private static let nameSizes = stride(from: 36.0, through: 22, by: -1)
    private static let wrappedNameSizes = stride(from: 24.0, through: 12, by: -1)

    /// Everything above the lists; where they begin.
    mutating func drawHead() throws -> Double {
        var top = 58.0
        try put(Words.Certificate.title, "H1", titleStyle, theme.accent, english: 12, &top)
        drawRule(at: top + 9)
        top += 22
        try put(Words.Certificate.certifies, "P", plain(11), .quiet, english: 8.5, &top)
        top += 5
        try drawName(&top)
        top += 5
        try put(Words.Certificate.achieved(in: region), "P", plain(11), .ink, english: 8.5, &top)
        top += 4
        try drawCurriculum(&top)
        top += 10
        try drawDays(&top)
        return top + 16
    }

    private var region: Phrase {
        Phrase { language in
            claims.regionName.best(for: language.rawValue)?.text ?? claims.region.rawValue
        }
    }

    private var titleStyle: TextStyle {
        var style = plain(31)
        style.family = .serif
        style.tracking = 1.5
        style.leading = 1.15
        return style
    }

    /// A style in the middle of the page.
    private func plain(_ size: Double) -> TextStyle {
        TextStyle(size: size, language: main, width: Self.width, alignment: .middle)
    }

    /// Puts a phrase in the middle, with the English of it beneath.
    private mutating func put(
        _ phrase: Phrase,
        _ tag: String,
        _ style: TextStyle,
        _ colour: Colour,
        english size: Double,
        _ top: inout Double
    ) throws {
        let words = Bilingual(phrase, claims.language)
        try put(
            PaperText(
                tag: tag,
                text: words.own.text,
                language: main,
                style: style,
                colour: colour
            ),
            top: &top
        )
        if let english = words.english { try put(.english(english, plain(size)), top: &top) }
    }

    /// The holder's name: on one line as large as it fits, else smaller and on two or three.
    private mutating func drawName(_ top: inout Double) throws {
        func style(_ size: Double, _ width: Double?) -> TextStyle {
            var style = plain(size)
            style.family = .serif
            style.isBold = true
            style.width = width
            style.leading = 1.4
            return style
        }
        func name(_ style: TextStyle) throws -> SetText {
            let text = PaperText(
                text: claims.holder,
                language: main,
                style: style
            )
            return try SetText(text, typesetter)
        }
        for size in Self.nameSizes
        where try name(style(size, nil)).paragraph.width <= Self.width {
            return page.put(
                try name(style(size, Self.width)),
                x: Self.margin,
                top: &top,
                main: main
            )
        }
        for size in Self.wrappedNameSizes {
            let wrapped = try name(style(size, Self.width))
            guard wrapped.paragraph.lines.count <= 2 || size == 12 else { continue }
            return page.put(wrapped, x: Self.margin, top: &top, main: main)
        }
    }

    private mutating func drawCurriculum(_ top: inout Double) throws {
        let curriculum = claims.curriculum
        let edition = Phrase { ", \(Words.Certificate.edition(curriculum.edition)[$0])" }
        let words = Bilingual(curriculum.title, claims.language)
            .followed(by: edition, claims.language)
        page.put(try curriculumTitle(words.own), x: Self.margin, top: &top, main: main)
        if let english = words.english { try put(.english(english, plain(8.5)), top: &top) }
        guard curriculum.isDraft else { return }
        top += 2
        try put(Words.Certificate.draftEdition, "P", plain(7.5), .quiet, english: 7, &top)
    }

    /// The curriculum's title: somewhat smaller where it fits on one line then.
    private func curriculumTitle(_ title: LocalizedText.Tagged) throws -> SetText {
        func text(_ size: Double) throws -> SetText {
            var style = plain(size)
            style.family = .serif
            style.isBold = true
            let text = PaperText(
                text: title.text,
                language: title.language,
                style: style,
                colour: theme.accent
            )
            return try SetText(text, typesetter)
        }
        for size in stride(from: 13.5, through: 10.5, by: -0.5) {
            let set = try text(size)
            if set.paragraph.lines.count == 1 { return set }
        }
        return try text(12.5)
    }

    /// When it was awarded, until when it is valid, and who issues it, side by side.
    private mutating func drawDays(_ top: inout Double) throws {
        let language = claims.language
        let awarded = DateStyle.long.text(claims.awardedOn, in: language)
        let end =
            claims.lastDay.map { DateStyle.long.text($0, in: language) }
            ?? Words.Certificate.noEnd[language]
        let fields = [
            (Words.Certificate.awarded, awarded), (Words.Certificate.validTo, end),
            (Words.Certificate.issuedBy, claims.issuer.name),
        ]
        let width = Self.width / Double(fields.count)
        var bottom = top
        for (index, field) in fields.enumerated() {
            var place = top + 7
            try drawField(field, x: Self.margin + Double(index) * width, width - 10, &place)
            bottom = max(bottom, place)
        }
        drawThinRule(at: top)
        drawThinRule(at: bottom + 7)
        top = bottom + 7
    }

    private mutating func drawField(
        _ field: (label: Phrase, value: String),
        x: Double,
        _ width: Double,
        _ top: inout Double
    ) throws {
        let words = Bilingual(field.label, claims.language)
        var style = plain(7.5)
        style.width = width
        let label = PaperText(text: words.own.text, language: main, style: style, colour: .quiet)
        try put(label, x: x + 5, top: &top)
        if let english = words.english {
            style.size = 6.5
            try put(.english(english, style), x: x + 5, top: &top)
        }
        style.size = 11
        style.isBold = true
        try put(PaperText(text: field.value, language: main, style: style), x: x + 5, top: &top)
    }
}
