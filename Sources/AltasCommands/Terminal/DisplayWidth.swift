/// How many columns of a terminal a text takes; our own escape sequences take none.
package func displayWidth(of text: some StringProtocol) -> Int {
    var width = 0
    var rest = Substring(text)
    while let character = rest.popFirst() {
        if character == "\u{1B}", rest.first == "[" {
            rest = rest.drop { !$0.isLetter }.dropFirst()
        } else {
            width += character.displayWidth
        }
    }
    return width
}

extension Character {
    /// How many columns of a terminal the character takes: 0, 1 or 2.
    var displayWidth: Int {
        if let ascii = asciiValue { return ascii < 0x20 || ascii == 0x7F ? 0 : 1 }
        guard let base = unicodeScalars.first(where: { !$0.isZeroWidth }) else { return 0 }
        let isEmoji = base.properties.isEmojiPresentation || unicodeScalars.contains("\u{FE0F}")
        return isEmoji || base.isWide ? 2 : 1
    }
}

extension Unicode.Scalar {
    fileprivate var isZeroWidth: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control: true
        case .format: self != "\u{AD}"
        default: false
        }
    }

    /// Wide or fullwidth by Unicode's East Asian Width (UAX #11), by block.
    fileprivate var isWide: Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF: true
        case 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3: true
        case 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F: true
        case 0xFF01...0xFF60, 0xFFE0...0xFFE6: true
        case 0x1F300...0x1F64F where properties.isEmojiPresentation: true
        case 0x17000...0x18AFF, 0x1B000...0x1B2FF, 0x20000...0x3FFFD: true
        default: false
        }
    }
}
