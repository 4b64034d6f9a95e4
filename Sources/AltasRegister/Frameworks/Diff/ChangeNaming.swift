import AltasCore

/// Names the items and words of a comparison for a reader.
struct ChangeNaming {
    private let diff: EditionDiff
    private let question: Question
    private let isInAllLanguages: Bool
    private let oldPaths: ItemPaths
    private let newPaths: ItemPaths

    init(_ diff: EditionDiff, _ question: Question, inAllLanguages: Bool) {
        self.diff = diff
        self.question = question
        isInAllLanguages = inAllLanguages
        oldPaths = ItemPaths(diff.from)
        newPaths = ItemPaths(diff.to)
    }

    func change(_ change: EditionDiff.Change) -> ItemChange {
        ItemChange(
            kind: change.kind,
            facets: change.facets,
            sureness: change.sureness,
            evidence: change.evidence,
            likeness: change.likeness.map { ($0 * 100).rounded(.down) / 100 },
            isOpen: change.awaitsVerdict,
            old: change.old.compactMap { diff.from[$0] }.map {
                ComparedItem($0, oldPaths, question)
            },
            new: change.new.compactMap { diff.to[$0] }.map { ComparedItem($0, newPaths, question) },
            words: words(of: change),
            published: change.published,
            settlements: change.settlements
        )
    }

    private func words(of change: EditionDiff.Change) -> [ItemWords] {
        let rewordings =
            isInAllLanguages
            ? diff.words(of: change)
            : diff.words(of: change, in: question.inquiry.language)
        return rewordings.compactMap { rewording in
            guard let old = diff.from[rewording.old], let new = diff.to[rewording.new] else {
                return nil
            }
            return ItemWords(
                old: oldPaths.path(of: old),
                new: newPaths.path(of: new),
                field: rewording.field,
                language: rewording.language,
                runs: rewording.words.runs.map(ItemWords.Run.init)
            )
        }
    }
}

extension ComparedItem {
    init(_ item: Item, _ paths: ItemPaths, _ question: Question) {
        code = paths.path(of: item)
        title = question.text(item.title)
        statement = question.text(item.statement)
    }
}

extension ItemWords.Run {
    fileprivate init(_ run: WordChanges.Run) {
        switch run {
        case .kept(let text): self.init(.kept, text)
        case .removed(let text): self.init(.removed, text)
        case .added(let text): self.init(.added, text)
        }
    }
}
