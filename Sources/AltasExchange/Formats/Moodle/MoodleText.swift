internal import AltasCore

/// The name and the description of a competency, there and back.
enum MoodleText {
    /// The most characters of a short name and of an ID number.
    static let limit = 100

    /// Code and title, cut with an ellipsis where they are too long.
    static func shortName(code: String, title: String) -> String {
        let whole = title == code ? title : "\(code) \(title)"
        guard whole.unicodeScalars.count > limit else { return whole }
        return cut(whole, to: limit - 1) + "…"
    }

    /// The title and the longer wording that a short name and a plain description say.
    ///
    /// A description that goes on where the title was cut is the title; one that says the same says
    /// nothing more.
    static func title(
        shortName: String,
        description: String,
        code: String
    ) -> (title: String, statement: String?) {
        let name =
            shortName.hasPrefix(code + " ")
            ? String(shortName.dropFirst(code.count + 1)) : shortName
        guard !description.isEmpty, description != name else { return (name, nil) }
        if name.hasSuffix("…"), description.hasPrefix(name.dropLast()) { return (description, nil) }
        return (name, description)
    }

    /// The text of a description in HTML: without tags, paragraphs on lines of their own.
    static func plain(fromHTML html: String) -> String {
        guard html.contains(where: { $0 == "<" || $0 == "&" }) else { return html.trimmingSpaces }
        var text = ""
        var rest = html[...]
        while let mark = rest.firstIndex(where: { $0 == "<" || $0 == "&" }) {
            text += rest[..<mark]
            let closer: Character = rest[mark] == "<" ? ">" : ";"
            let reach = rest[mark...].prefix(closer == ";" ? 12 : rest.count)
            guard let end = reach.firstIndex(of: closer) else {
                text.append(rest[mark])
                rest = rest[rest.index(after: mark)...]
                continue
            }
            let inside = rest[rest.index(after: mark)..<end]
            text += closer == ">" ? lineEnd(after: inside) : character(named: inside)
            rest = rest[rest.index(after: end)...]
        }
        text += rest
        let lines = text.split(separator: "\n").map { String($0).trimmingSpaces }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func lineEnd(after tag: Substring) -> String {
        let name = tag.lowercased().prefix { !$0.isWhitespace }
        return ["br", "br/", "/p", "/li", "/div", "/tr"].contains(name) ? "\n" : ""
    }

    private static func character(named name: Substring) -> String {
        if let text = entities[String(name)] { return text }
        let number =
            name.hasPrefix("#x") || name.hasPrefix("#X")
            ? UInt32(name.dropFirst(2), radix: 16)
            : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
        return number.flatMap(Unicode.Scalar.init).map { String($0) } ?? "&\(name);"
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ",
    ]

    /// The first whole characters that have at most so many code points.
    private static func cut(_ text: String, to limit: Int) -> String {
        var cut = ""
        var count = 0
        for character in text {
            count += character.unicodeScalars.count
            guard count <= limit else { break }
            cut.append(character)
        }
        return cut
    }
}
