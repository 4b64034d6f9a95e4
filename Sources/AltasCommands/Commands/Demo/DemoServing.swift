import AltasCore
import AltasRegister
import AltasText
import AltasWeb

/// The web pages of the demonstration's register, until they are told to stop.
struct DemoServing {
    private let server: Server
    private let stop: StopSignal

    /// Starts to serve; the log goes to a file beside the register.
    init(_ register: Register, _ keys: SigningKeys, at port: UInt16) throws {
        stop = StopSignal()
        let log = try RequestLog(path: register.path + ".requests.log")
        var options = Server.Options()
        options.port = port
        server = try Server(Website(register, keys: keys, log: log), options)
    }

    /// The usual port or, where that is taken, any that is free: certificates name it before anything is served there.
    static func freePort(for register: Register) throws -> UInt16 {
        let website = Website(register, log: RequestLog(descriptor: -1))
        do {
            return try port(of: Server(website))
        } catch .cannotListen {
            var options = Server.Options()
            options.port = 0
            return try port(of: Server(website, options))
        }
    }

    private static func port(of server: Server) -> UInt16 {
        defer { server.stop() }
        return server.port
    }

    /// Where the pages are, without a slash at the end.
    var url: String { String(server.url.dropLast()) }

    /// Serves until SIGTERM or SIGINT.
    func wait() {
        stop.wait()
        server.stop()
    }

    static let flag = Parameter.flag(
        "serve",
        Phrase(
            en: "Then serve the web pages until stopped, and show how a learner signs in.",
            es: "Sirve después las páginas web hasta que se detenga, y muestra cómo se accede.",
            nb: "Tilby så nettsidene til de stoppes, og vis hvordan en deltaker logger inn.",
            da: "Udbyd derefter websiderne, til de stoppes, og vis, hvordan en deltager logger ind."
        )
    )

    static let ending = Phrase(
        en: "The web pages are up. Open the link above in a browser; Ctrl-C ends it.",
        es: "Las páginas web están en marcha. Abra el enlace en un navegador; Ctrl-C lo termina.",
        nb: "Nettsidene er oppe. Åpne lenken over i en nettleser; Ctrl-C avslutter.",
        da: "Websiderne kører. Åbn linket ovenfor i en browser; Ctrl-C afslutter."
    )
}
