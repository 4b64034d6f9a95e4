package import AltasCore

extension ImportedFramework {
    /// The framework in the language that a person says it is in, where its file does not say.
    ///
    /// What its file says of a single item stays.
    package func written(in language: String) throws(Refusal) -> ImportedFramework {
        guard let warning = warnings.firstIndex(where: \.isAssumedLanguage) else { return self }
        let assumed = tree.edition.details.language
        var (framework, edition) = (self, tree.edition)
        edition.details.language = language
        edition.details.extras[CASEEdition.language] = nil
        edition.details.title = edition.details.title.moved(from: assumed, to: language)
        edition.details.provenance = edition.details.provenance.moved(from: assumed, to: language)
        let items = tree.items.map { item in
            guard item.facts["case:language"] == nil else { return item }
            var item = item
            item.title = item.title.moved(from: assumed, to: language)
            item.statement = item.statement.moved(from: assumed, to: language)
            return item
        }
        framework.tree = try EditionTree(edition: edition, items: items)
        framework.warnings.remove(at: warning)
        return framework
    }
}

extension ImportWarning {
    fileprivate var isAssumedLanguage: Bool {
        if case .assumedLanguage = kind { true } else { false }
    }
}

extension LocalizedText {
    fileprivate func moved(from old: String, to new: String) -> LocalizedText {
        guard let text = self[old], old != new else { return self }
        var moved = self
        moved[old] = nil
        moved[new] = text
        return moved
    }
}
