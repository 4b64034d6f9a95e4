/// Why a command line could not be understood; nothing has happened yet.
///
/// Parameters are named as people write them: `LEARNER`, `--region`.
package enum UsageError: Error, Equatable, Sendable {
    /// A parameter that must be there is not.
    case missingArgument(String)
    /// A word has no place left to stand in.
    case unexpectedArgument(String)
    /// The command has no such option.
    case unknownOption(String, suggestions: [String])
    /// The words lead to no command.
    case unknownCommand(String, suggestions: [String])
    /// An option stands without its value.
    case needsValue(String)
    /// A flag was given a value.
    case takesNoValue(String)
    /// An option that may stand once stands twice.
    case repeated(String)
    /// The value is not of the closed set.
    case notOneOf(name: String, value: String, allowed: [String])
    /// The value is no day of the calendar.
    case notADate(name: String, value: String)
    /// The value is no whole number.
    case notANumber(name: String, value: String)
    /// The value is no IP address.
    case notAnAddress(name: String, value: String)
    /// The value is no port.
    case notAPort(name: String, value: String)
    /// The value is no length of time, or a longer or shorter one than may be.
    case notALength(name: String, value: String)
    /// The value is no address of a web site.
    case notASite(name: String, value: String)
    /// Two options exclude each other.
    case notTogether(String, String)

    /// The process's exit status for a command that was misused.
    package static let exitCode: Int32 = 64
}
