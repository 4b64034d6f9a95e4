internal import AltasCore

/// A cell's text in its parts: `mark`, `mark/METHOD` or `mark/METHOD/SETTING`.
package struct MarkCell: Hashable, Sendable {
    /// The mark, or a value of the scale that the grid names.
    package let mark: String
    /// The method's code, where the cell names one.
    package let method: String?
    /// The word for the setting, where the cell names one.
    package let setting: String?

    /// Takes a cell apart, without judging its parts.
    ///
    /// Nil when it has more than three parts, an empty part other than the method, or a method
    /// without a mark. `met//simulation` names a setting only.
    package static func read(_ text: String) -> MarkCell? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
            .map { String($0).trimmingSpaces }
        guard let mark = parts.first, parts.count <= 3 else { return nil }
        guard parts.count == 1 || !mark.isEmpty && parts.last?.isEmpty == false else { return nil }
        let rest = parts.dropFirst().map { $0.isEmpty ? nil : $0 }
        return MarkCell(
            mark: mark,
            method: rest.first ?? nil,
            setting: rest.count == 2 ? rest.last ?? nil : nil
        )
    }
}
