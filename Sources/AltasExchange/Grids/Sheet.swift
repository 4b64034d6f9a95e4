/// A visit sheet to be filled in.
package struct Sheet: Hashable, Sendable, Codable {
    /// What stands above the header, in order.
    package var settings: [Setting]
    /// The columns.
    package var items: [Item]
    /// The rows.
    package var learners: [Learner]

    /// A line above the header.
    package struct Setting: Hashable, Sendable, Codable {
        /// What it sets.
        package let setting: GridSetting
        /// Its value; empty when it is to be filled in.
        package let value: String
        /// What helps people to read the value, such as the site's name.
        package let words: String

        /// Makes a line.
        package init(_ setting: GridSetting, _ value: String, words: String = "") {
            self.setting = setting
            self.value = value
            self.words = words
        }
    }

    /// A column.
    package struct Item: Hashable, Sendable, Codable {
        /// The slug and code of the item, such as `altas:ALT-4.1a`.
        package let heading: String
        /// A short wording.
        package let words: String

        /// Makes a column.
        package init(heading: String, words: String) {
            self.heading = heading
            self.words = words
        }
    }

    /// A row.
    package struct Learner: Hashable, Sendable, Codable {
        /// The learner's code.
        package let code: String
        /// The learner's name.
        package let name: String
        /// What is held for each item, such as `(met 2026-03-04)`, in the order of the columns; may
        /// be shorter.
        package let cells: [String]

        /// Makes a row.
        package init(code: String, name: String, cells: [String] = []) {
            self.code = code
            self.name = name
            self.cells = cells
        }
    }

    /// Makes a sheet.
    package init(settings: [Setting], items: [Item], learners: [Learner]) {
        self.settings = settings
        self.items = items
        self.learners = learners
    }
}
