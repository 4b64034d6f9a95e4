/// Where the token of a session is kept: given by the environment, else in a private file of the register's.
struct TokenFile {
    private let file: PrivateFile
    private let given: String?

    /// - Parameters:
    ///   - folder: the folder of all tokens.
    ///   - register: the path of the register.
    ///   - given: the token of `$ALTAS_TOKEN`, which goes before the file.
    init(folder: String, register: String, given: String?) {
        file = PrivateFile(folder: folder, register: register, kind: "token")
        self.given = given.flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The token, or nil when there is none.
    func token() -> String? { given ?? file.text() }

    /// Keeps a token in place of the one before.
    func keep(_ token: String) throws { try file.keep(token) }

    /// Forgets the token.
    func forget() { file.forget() }
}
