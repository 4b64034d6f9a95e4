package import AltasCore

/// Reads the apprenticeship standards that Skills England publishes as JSON.
///
/// Duties are `D1`, `D2` and so on, knowledge `K1`, skills `S1`, behaviours `B1`, by their order;
/// foundation apprenticeships and units have `TK1`, `TS1` and `ESB1`. Which of them a duty needs
/// becomes links of the type `isRelatedTo`, from the item to the duty.
package enum SkillsEnglandReader {
    /// Reads one standard of a file.
    ///
    /// - Parameters:
    ///   - file: a standard, or an array of standards.
    ///   - name: which one of several, by its reference number, with its version where that is not
    ///     enough: `ST0005` or `ST0005 1.2`; nil when the file has one.
    /// - Returns: the standard.
    /// - Throws: ``Refusal/ambiguousEdition(_:candidates:)`` when several fit,
    ///   ``Refusal/unknownEdition(_:nearest:)`` when none does, and
    ///   ``Refusal/badFile(path:line:problem:)`` when it is not such a file.
    package static func read(
        _ file: SourceFile,
        named name: String? = nil
    ) throws(Refusal) -> ImportedFramework {
        let held = try SkillsEnglandFile(file, named: name)
        guard let chosen = held.found.first else {
            guard let name, !held.names.isEmpty else {
                throw .badFile(path: file.path, line: nil, problem: .notThis)
            }
            throw .unknownEdition(name, nearest: some(held.names))
        }
        guard held.found.count == 1 else {
            throw .ambiguousEdition(name ?? file.name, candidates: some(held.found.map(\.name)))
        }
        guard name != nil || held.names.count == 1 else {
            throw .ambiguousEdition(file.name, candidates: some(held.names))
        }
        var reading = SkillsEnglandReading(chosen.members, path: chosen.path, file: file)
        return try reading.framework()
    }

    /// As many names as a sentence can hold.
    private static func some(_ names: [String]) -> [String] { Array(names.prefix(20)) }
}
