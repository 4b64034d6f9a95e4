package import AltasCore

/// Reads Norway's national curriculum as Udir's Grep has it in JSON (v201906).
///
/// A file holds objects of Grep: a plan (`laereplan_lk20`), its sets of aims and its aims, alone, in
/// an array, or in arrays that lie in an object or in the plan. Names with hyphens and with
/// underscores are the same. A set without a plan belongs to the plan that it names.
package enum GrepReader {
    /// Reads a file.
    ///
    /// Of several plans the first is taken; what belongs to the others is left out.
    ///
    /// - Throws: ``Refusal/badFile(path:line:problem:)`` when it is not such a file or holds no aim.
    package static func read(_ file: consuming SourceFile) throws(Refusal) -> ImportedFramework {
        var findings = ImportFindings()
        let named = SourceFile(path: file.path, bytes: [])
        var objects = try GrepObjects(file, findings: &findings)
        var reading = GrepReading(GrepPlan(objects, file: named), file: named)
        let parents = objects.parents
        objects.giveItems { item in
            reading.add(item, parent: parents[item.code], findings: &findings)
        }
        return try reading.framework(&findings)
    }
}
