import Foundation

/// The signals that ask a server to end: SIGTERM and SIGINT.
package struct StopSignal {
    private var signals = sigset_t()

    /// Holds the signals back from here on, in this thread and in those that it starts.
    package init() {
        sigemptyset(&signals)
        sigaddset(&signals, SIGTERM)
        sigaddset(&signals, SIGINT)
        pthread_sigmask(SIG_BLOCK, &signals, nil)
    }

    /// Waits for one of them (sigwait(3)); another one after it ends the process at once.
    package func wait() {
        var signals = signals
        var signal: Int32 = 0
        while sigwait(&signals, &signal) != 0 {}
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
}
