extension Matching {
    /// The fewest words for which a text that only one item has is proof by itself.
    private static let fewestTellingWords = 3

    /// Puts items together whose identifiers are equal and stand once in each edition.
    mutating func matchByIdentifier() {
        let ours = Self.unique(openLefts) { left.tree.items[$0].identifier }
        let counterparts = Self.unique(openRights) { right.tree.items[$0].identifier }
        for place in openLefts {
            let identifier = left.tree.items[place].identifier
            guard !identifier.isEmpty, ours[identifier] == place,
                let other = counterparts[identifier]
            else { continue }
            let bears =
                left.textKey(of: place) == right.textKey(of: other)
                || overlap(place, other).likeness >= LikenessRule.leastWithCode
            pair(place, other, .identifier, bears ? .certain : .doubtful)
        }
    }

    /// Puts items together whose text no other item of either edition has.
    mutating func matchUniqueTexts() {
        let ours = Self.unique(openLefts) { left.textKey(of: $0) }
        let theirs = Self.unique(openRights) { right.textKey(of: $0) }
        for place in openLefts {
            guard let key = left.textKey(of: place), ours[key] == place, let other = theirs[key],
                !left.tree.items[place].isUnheld
            else { continue }
            pairSameText(place, other, isUnique: true)
        }
    }

    /// Puts items together that have the same text under items that belong together: those with the
    /// same code first, then in order.
    mutating func matchTextsInFamilies() {
        matchTexts(left.roots, right.roots)
        var level = left.roots
        while !level.isEmpty {
            for place in level {
                guard let other = rightOf[place] else { continue }
                matchTexts(left.children[place], right.children[other])
            }
            level = level.flatMap { left.children[$0] }
        }
    }

    private mutating func matchTexts(_ family: [Int], _ counterparts: [Int]) {
        let ours = family.filter { isOpen(left: $0) }
        let theirs = ours.isEmpty ? [] : counterparts.filter { isOpen(right: $0) }
        guard !theirs.isEmpty else { return }
        var waiting = Dictionary(grouping: theirs) { right.textKey(of: $0) }
        var byCode: [String: Int] = [:]
        for other in theirs { byCode[right.codes[other]] = other }
        for place in ours {
            guard let key = left.textKey(of: place), let other = byCode[left.codes[place]],
                right.textKey(of: other) == key
            else { continue }
            pairSameText(place, other, isUnique: false)
        }
        for (key, places) in waiting {
            waiting[key] = places.reversed().filter { isOpen(right: $0) }
        }
        for place in ours where isOpen(left: place) {
            guard let key = left.textKey(of: place), let other = waiting[key]?.popLast() else {
                continue
            }
            pairSameText(place, other, isUnique: waiting[key]?.isEmpty ?? true)
        }
    }

    private mutating func pairSameText(_ place: Int, _ other: Int, isUnique: Bool) {
        let hasOneCode = haveOneCode(place, other)
        let length = left.texts[place].map(\.stems.count).max() ?? 0
        let isTelling = isUnique && (areFamily(place, other) || length >= Self.fewestTellingWords)
        pair(
            place,
            other,
            hasOneCode ? .codeAndText : .sameText,
            hasOneCode || isTelling ? .certain : .likely
        )
    }

    /// The places whose key no other of them has.
    static func unique<Key: Hashable>(_ places: [Int], by key: (Int) -> Key?) -> [Key: Int] {
        var found: [Key: Int?] = [:]
        for place in places {
            guard let key = key(place) else { continue }
            found.updateValue(found[key] == nil ? place : nil, forKey: key)
        }
        return found.compactMapValues { $0 }
    }
}
