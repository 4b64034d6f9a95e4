package import AltasCore

/// One row of a file whose first row names the columns.
package struct KeyedRow: Hashable, Sendable {
    /// What the file is called in a refusal.
    package let path: String
    /// The line on which the row begins, from 1.
    package let line: Int
    let cells: [String]
    let places: [String: Int]

    /// The cell in a column; empty when there is no such column.
    package subscript(_ column: String) -> String {
        places[column].map { cells[$0] } ?? ""
    }

    /// The cells with something in them, by column.
    package var filled: [String: String] {
        places.mapValues { cells[$0] }.filter { !$0.value.isEmpty }
    }

    /// Why this row cannot be taken.
    package func refusal(_ problem: Refusal.FileProblem) -> Refusal {
        .badFile(path: path, line: line, problem: problem)
    }

    /// The parts of a list, which `;` separates.
    func list(_ column: String) -> [String] {
        self[column].split(separator: ";").map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
    }

    /// A value of a closed set, or nil when the cell is empty.
    func value<Value: RawRepresentable<String>>(
        _ column: String,
        as type: Value.Type = Value.self
    ) throws(Refusal) -> Value? {
        guard !self[column].isEmpty else { return nil }
        guard let value = Value(rawValue: self[column]) else {
            throw refusal(.value(self[column], column: column))
        }
        return value
    }

    /// A whole number, or nil when the cell is empty.
    func number(_ column: String, in range: ClosedRange<Int>) throws(Refusal) -> Int? {
        guard !self[column].isEmpty else { return nil }
        guard let number = Int(self[column]), range.contains(number) else {
            throw refusal(.value(self[column], column: column))
        }
        return number
    }
}
