import AltasCore
import AltasStore

extension Connection {
    /// Whether an edition of the register says what a file says.
    ///
    /// The order of items counts, and every text, fact and date. Which item of a curriculum a local
    /// criterion stands under is not compared: that is said elsewhere. Some items are read at a
    /// time, so that a large edition is never in memory twice.
    ///
    /// - Parameters:
    ///   - edition: the edition as the file has it.
    ///   - items: its items, whose keys count from 1.
    ///   - known: the edition of the register.
    /// - Returns: whether they are the same.
    /// - Throws: ``SQLiteError``.
    func holds(_ edition: Edition, _ items: [Item], in known: Edition) throws -> Bool {
        var held = known
        held.id = edition.id
        held.details.questionnaire = try questionnaire(of: known.id)
        guard held == edition else { return false }
        guard let keys = try itemKeys(of: known.id) else { return items.isEmpty }
        guard keys.count == items.count else { return false }
        for start in stride(from: 0, to: items.count, by: Self.portion) {
            let end = min(start + Self.portion, items.count)
            let first = keys.lowerBound + Int64(start)
            let stored = try self.items(keyed: first...(first + Int64(end - start) - 1))
            let offset = keys.lowerBound - 1
            guard stored.map({ $0.plain(from: offset) }).elementsEqual(items[start..<end]) else {
                return false
            }
        }
        return true
    }

    /// How many items are compared at a time.
    private static let portion = 2000
}

extension Item {
    /// The item with keys that count from 1, and without the item that it adds to.
    fileprivate func plain(from offset: Int64) -> Item {
        var item = self
        item.id = ID(rawValue: id.rawValue - offset)
        item.parent = parent.map { ID(rawValue: $0.rawValue - offset) }
        item.anchor = nil
        return item
    }
}
