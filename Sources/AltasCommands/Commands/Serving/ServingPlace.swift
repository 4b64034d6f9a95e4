import AltasWeb

/// Where a server listens, and whom it believes.
struct ServingPlace: Sendable {
    let address: Address
    let port: UInt16
    let proxies: Set<Address>

    init(_ arguments: Arguments) throws(UsageError) {
        address = try Self.address(arguments.optional("address") ?? "127.0.0.1", of: "--address")
        let number = try arguments.number("port") ?? Int(Server.Options().port)
        guard let port = UInt16(exactly: number) else {
            throw .notAPort(name: "--port", value: String(number))
        }
        self.port = port
        var proxies: Set<Address> = []
        for text in arguments.optional("behind-proxy")?.split(separator: ",") ?? [] {
            proxies.insert(try Self.address(String(text), of: "--behind-proxy"))
        }
        self.proxies = proxies
    }

    private static func address(_ text: String, of name: String) throws(UsageError) -> Address {
        guard let address = Address(text == "localhost" ? "127.0.0.1" : text) else {
            throw .notAnAddress(name: name, value: text)
        }
        return address
    }
}
