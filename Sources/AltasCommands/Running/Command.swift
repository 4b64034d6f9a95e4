/// A command: what it is called and takes, and what it does.
///
/// Parse, then run: `init` finds every mistake in the words before anything happens.
package protocol Command: Sendable {
    /// Its path, parameters, help and traits.
    static var spec: CommandSpec { get }

    /// Takes what the command was told.
    ///
    /// - Throws: ``UsageError`` when a value is of the wrong form.
    init(_ arguments: Arguments) throws(UsageError)

    /// Does it. Data goes to `context.output`, words about it to `context.errors`.
    ///
    /// - Throws: `Refusal` for what the person can mend.
    func run(in context: inout CommandContext) throws
}
