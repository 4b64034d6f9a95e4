package import AltasCore

/// Writes an edition as a single CSV file: our own columns, with the edition in lines above them.
///
/// What comes back through ``FrameworkCSVReader`` is equal, but for keys, the questionnaire and the
/// labels of methods.
package enum FrameworkCSVWriter {
    /// Writes every item after its parent.
    package static func export(_ tree: EditionTree) -> ExportedFramework {
        var losses = ExportLosses()
        losses.note(.questionnaire, if: tree.edition.details.questionnaire != nil)
        let columns = FrameworkColumns(tree)
        let paths = ParentPaths(tree)
        let writer = CSVWriter()
        var text = writer.text(FrameworkHeading.lines(for: tree.edition).map { [$0] })
        text += writer.text([columns.names])
        for item in tree.items {
            text += writer.text([columns.cells(of: item, parent: paths.parent(of: item))])
        }
        return ExportedFramework(text: text, losses: losses.list)
    }
}
