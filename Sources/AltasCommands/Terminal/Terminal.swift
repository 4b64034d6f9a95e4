/// What is known of the place where output goes: made once by the executable and passed down.
package struct Terminal: Equatable, Sendable {
    /// The answer to `--color`.
    package enum ColourChoice: String, CaseIterable, Sendable {
        /// In a terminal that shows colours.
        case auto
        /// Everywhere.
        case always
        /// Nowhere.
        case never
    }

    /// Columns to fill; never fewer than 20.
    package let width: Int
    /// Whether a person is watching, rather than a file or another program.
    package let isInteractive: Bool
    /// Whether ``paint(_:_:)`` does anything.
    package private(set) var usesColour: Bool
    /// Whether box-drawing and block characters can be shown, as in a UTF-8 locale.
    package let drawsBlocks: Bool

    /// A terminal as described; the defaults are those of a pipe in a UTF-8 locale.
    package init(
        width: Int = 80,
        isInteractive: Bool = false,
        usesColour: Bool = false,
        drawsBlocks: Bool = true
    ) {
        self.width = max(20, width)
        self.isInteractive = isInteractive
        self.usesColour = usesColour
        self.drawsBlocks = drawsBlocks
    }

    /// A terminal as the environment describes it.
    ///
    /// `NO_COLOR` with any text (no-color.org) and `TERM=dumb` mean plain output. `columns` is the
    /// terminal's own answer, for which `COLUMNS` stands in.
    package init(isInteractive: Bool, columns: Int?, environment: [String: String]) {
        let isPlain = environment["NO_COLOR", default: ""] != "" || environment["TERM"] == "dumb"
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"]
            .compactMap { environment[$0] }
            .first { !$0.isEmpty }
        let encoding = locale?.lowercased() ?? ""
        self.init(
            width: columns ?? environment["COLUMNS"].flatMap(Int.init) ?? 80,
            isInteractive: isInteractive,
            usesColour: isInteractive && !isPlain,
            drawsBlocks: encoding.hasSuffix("utf-8") || encoding.hasSuffix("utf8")
        )
    }

    /// The same terminal after `--color` has been heard.
    package func choosing(_ choice: ColourChoice) -> Terminal {
        var terminal = self
        switch choice {
        case .auto: break
        case .always: terminal.usesColour = true
        case .never: terminal.usesColour = false
        }
        return terminal
    }

    /// The text in a style, or as it is when there is no colour.
    package func paint(_ text: String, _ style: Style?) -> String {
        guard let style, usesColour, !text.isEmpty else { return text }
        return "\u{1B}[\(style.code)m\(text)\u{1B}[0m"
    }
}
