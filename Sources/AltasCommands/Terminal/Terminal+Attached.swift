#if canImport(Glibc)
    private import Glibc
#else
    private import Darwin
#endif

extension Terminal {
    /// The terminal, file or pipe at a file descriptor of the process: 1 for data, 2 for words.
    ///
    /// Asks the kernel (`isatty`, `TIOCGWINSZ`), so only the executable calls it.
    package static func attached(to descriptor: Int32, environment: [String: String]) -> Terminal {
        var size = winsize()
        let answered = ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        return Terminal(
            isInteractive: isatty(descriptor) == 1,
            columns: answered ? Int(size.ws_col) : nil,
            environment: environment
        )
    }
}
