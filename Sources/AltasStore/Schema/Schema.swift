/// The steps that make a register's tables, oldest first.
///
/// New steps are added at the end.
package enum Schema {
    /// Brings a file up to this program's schema.
    package static let migrator = Migrator([
        FirstTables.step,
        FirstIndexes.step,
        FirstTriggers.step,
        LineageTables.step,
        SignInTables.step,
        DisputeTables.step,
        CertificateTables.step,
    ])
}
