/// Finds the words of a text in any script.
enum WordSplitter {
    /// What a stretch of a text is.
    enum Role {
        /// Letters, marks and digits that belong together.
        case word
        /// Letters of a script that puts no spaces between words.
        case unspaced
        /// A sign that means something by itself, such as `≥` or an emoji.
        case symbol
        /// What stands inside a stretch without being seen, such as a joiner.
        case unseen
        /// What parts words: spaces and punctuation.
        case gap
    }

    /// Calls `body` with each stretch of the text that is no gap, in order.
    static func forEach(in text: String, _ body: (Role, Substring) -> Void) {
        let scalars = text.unicodeScalars
        var start = scalars.startIndex
        var place = start
        var current = Role.gap
        func end() {
            if current != .gap { body(current, text[start..<place]) }
        }
        while place < scalars.endIndex {
            let scalar = scalars[place]
            let role = role(of: scalar)
            if role == .symbol || role != current && role != .unseen {
                if !(scalar.isMark && current != .gap) {
                    end()
                    start = place
                    current = role
                }
            }
            scalars.formIndex(after: &place)
        }
        end()
    }

    private static func role(of scalar: Unicode.Scalar) -> Role {
        if scalar.isASCII { return asciiRole(scalar) }
        if scalar.isUnspaced { return .unspaced }
        let properties = scalar.properties
        if properties.isAlphabetic || properties.numericType != nil { return .word }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .word
        case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return .symbol
        case .format: return .unseen
        default: return .gap
        }
    }

    private static func asciiRole(_ scalar: Unicode.Scalar) -> Role {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": .word
        case "+", "<", "=", ">", "$", "%", "#", "&": .symbol
        default: .gap
        }
    }
}

extension Unicode.Scalar {
    /// Whether it is a letter of a script that puts no spaces between words, or, as Korean, hangs
    /// endings on them.
    var isUnspaced: Bool {
        switch value {
        case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true  // Thai, Lao, Burmese, Khmer
        case 0x1100...0x11FF, 0xAC00...0xD7FF: true  // Hangul
        case 0x3005...0x3007, 0x3041...0x30FA, 0x30FC...0x31FF: true  // Kana, Bopomofo
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F: true
        case 0x20000...0x3FFFF: true  // Han
        default: false
        }
    }

    /// Whether it is drawn on the letter or sign before it.
    fileprivate var isMark: Bool {
        guard value >= 0x300 else { return false }
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return true
        default: return properties.isEmojiModifier
        }
    }
}
