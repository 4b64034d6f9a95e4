import AltasCore
import AltasRegister
import AltasText
import AltasWeb

/// `altas serve`: the register as a web site, until it is told to stop.
package struct Serve: Command {
    private let place: ServingPlace
    private let certificate: (chain: String, key: String)?
    private let logFile: String?
    private let site: String?

    package static let spec = CommandSpec(
        "serve",
        Phrase(
            en: "Serve the register’s web pages until stopped.",
            es: "Sirve las páginas web del registro hasta que se detenga.",
            nb: "Tilby registerets nettsider til den stoppes.",
            da: "Udbyd registerets websider, indtil den stoppes."
        ),
        parameters: parameters,
        discussion: discussion,
        examples: examples
    )

    package init(_ arguments: Arguments) throws(UsageError) {
        place = try ServingPlace(arguments)
        let names = ["certificate", "key"]
        switch (arguments.optional(names[0]), arguments.optional(names[1])) {
        case (let chain?, let key?): certificate = (chain, key)
        case (nil, nil): certificate = nil
        case (nil, _): throw .missingArgument("--\(names[0])")
        case (_, nil): throw .missingArgument("--\(names[1])")
        }
        logFile = arguments.optional("log")
        site = try arguments.optional("url").map { text throws(UsageError) in
            try InvitationSite(text, in: [:]).url
        }
    }

    package func run(in context: inout CommandContext) throws {
        let stop = StopSignal()
        let register = try context.register()
        let options = try options(in: context)
        let log = try logFile.map { try RequestLog(path: $0) } ?? RequestLog(descriptor: 2)
        let website = Website(
            register,
            keys: try keys(of: register, in: &context),
            log: log,
            site: try site(in: context)
        )
        let server = try Server(website, options)
        if !options.isPrivate { context.say(Self.warning) }
        context.print(Self.listening(at: server.url)[context.language])
        stop.wait()
        server.stop()
    }

    /// The keys that sign, where their secret is at hand; without them it serves what needs no signature.
    private func keys(
        of register: Register,
        in context: inout CommandContext
    ) throws -> SigningKeys? {
        guard try register.hasKeys() else { return nil }
        do {
            return try register.openKeys(with: context.keySecret(named: nil))
        } catch Refusal.certificate(.noSecret(let path)) {
            context.say(Self.withoutKeys(path))
            return nil
        }
    }

    /// Where the pages are reached, if somebody says so.
    private func site(in context: CommandContext) throws(UsageError) -> String? {
        let environment = context.surroundings.environment
        guard site == nil, environment["ALTAS_URL"]?.isEmpty == false else { return site }
        return try InvitationSite(nil, in: environment).url
    }

    private func options(in context: CommandContext) throws -> Server.Options {
        var options = Server.Options()
        options.address = place.address
        options.port = place.port
        options.forwarding = Forwarding(proxies: place.proxies)
        if let certificate {
            options.certificate = Server.Certificate(
                chain: try context.contents(of: certificate.chain),
                key: try context.contents(of: certificate.key),
                path: certificate.chain
            )
        }
        return options
    }
}
