import AltasRegister
import AltasText

/// What a file of links changed.
struct CrosswalkImportReport {
    let answer: CrosswalkImportAnswer
    let language: Language

    func show(in context: inout CommandContext, isWhole: Bool) {
        let changes = Phrase.counted(answer.changes, one: Self.change, other: Self.changes)
        context.print("\(answer.from) → \(answer.to): \(changes[language])")
        context.printParagraph(Self.counts(answer)[language])
        context.list(Self.added, answer.added.map(line), isWhole: isWhole)
        context.list(Self.changed, answer.changed.map(line), isWhole: isWhole)
        context.list(Self.ended, answer.ended.map(line), isWhole: isWhole)
        context.list(Self.kept, answer.kept.map(line), isWhole: isWhole)
        context.list(Self.untaken, answer.untaken.map(line), isWhole: isWhole)
        if !answer.repeatedLines.isEmpty { context.say(Self.repeated(answer.repeatedLines)) }
        if answer.claimedReviews > 0 { context.say(Self.claimed(answer.claimedReviews)) }
        if answer.stamp.isRehearsal { context.say(CommandContext.rehearsed) }
    }

    private func line(_ link: LinkLine) -> String { link.text(in: language) }

    /// `L17  ALT-4.4 → UC1423_2: partial → L1041 covers (relation, gap)`.
    private func line(_ change: CrosswalkImportAnswer.ChangedLink) -> String {
        let differences = change.differences.map { Self.word(for: $0)[language] }
        let new = [change.new.number, change.new.relation.word[language]].compactMap(\.self)
        let what = differences.joined(separator: ", ")
        return "\(line(change.old)) ⇒ \(new.joined(separator: " ")) (\(what))"
    }

    private func line(_ association: CrosswalkImportAnswer.UntakenAssociation) -> String {
        let ends = "\(association.origin) \(association.type) \(association.destination)"
        return "\(ends): \(Self.word(for: association.reason)[language])"
    }
}
