import Foundation

extension Server {
    /// Where a server listens, and how much it puts up with.
    package struct Options: Sendable {
        /// The address to listen at.
        package var address = Address.loopback
        /// The port; 0 for any that is free.
        package var port: UInt16 = 8080
        /// What proves who the server is; nil for no encryption.
        package var certificate: Certificate?
        /// Which proxies are believed.
        package var forwarding = Forwarding()
        /// How many connections there may be in all; one more ends the one that has waited longest.
        package var connections = 1000
        /// How many of them may come from one address; behind a proxy all of them do.
        package var connectionsPerAddress = 50
        /// How many bytes the head of a request may have, about.
        package var headLimit = 32 * 1024
        /// How many bytes the body of a request may have: a file to be checked, and what is around it.
        package var bodyLimit = 2 << 20
        /// How long each part of a request may take.
        package var patience = Patience()
        /// How many threads answer: one for each core, and enough that one slow answer does not hold up everybody.
        package var threads = max(4, ProcessInfo.processInfo.activeProcessorCount)

        /// By default a server listens for this machine only.
        package init() {}

        /// Whether what passes can be read only at both ends, or does not leave this machine, or a proxy sees to it.
        package var isPrivate: Bool {
            address.isLoopback || certificate != nil || forwarding.isBehindProxy
        }
    }

    /// How long each part of a request may take, however steadily its bytes trickle in.
    package struct Patience: Sendable {
        /// From the connection, or the answer before, to the first line; and from there to the end of the head.
        package var head: Duration = .seconds(10)
        /// The body.
        package var body: Duration = .seconds(30)
        /// The answer, until it has been read.
        package var answer: Duration = .seconds(60)

        /// What people with a poor line need.
        package init() {}
    }

    /// A certificate with those that vouch for it, and its key, each as PEM text.
    package struct Certificate: Sendable {
        let chain: String
        let key: String
        /// The file that the certificate came from, for a refusal to name.
        let path: String

        /// What was read from files.
        package init(chain: [UInt8], key: [UInt8], path: String) {
            self.chain = String(decoding: chain, as: UTF8.self)
            self.key = String(decoding: key, as: UTF8.self)
            self.path = path
        }
    }
}
