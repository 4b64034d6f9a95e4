import AltasCore
import AltasRegister
import AltasText

/// The parameters that the commands about certificates share.
enum CertificateParameters {
    static let certificate = Parameter.positional(
        "certificate",
        Phrase(
            en: "Its code, such as 7KQ2-MXZ4-1B9T-0WFA, or its identifier.",
            es: "Su código, como 7KQ2-MXZ4-1B9T-0WFA, o su identificador.",
            nb: "Koden, for eksempel 7KQ2-MXZ4-1B9T-0WFA, eller identifikatoren.",
            da: "Koden, for eksempel 7KQ2-MXZ4-1B9T-0WFA, eller identifikatoren."
        )
    )

    static let secret = Parameter.option(
        "secret",
        value: "FILE",
        Phrase(
            en:
                "The file with the secret of the signing keys; $ALTAS_SECRET, or one beside your tokens.",
            es:
                "El archivo con el secreto de las claves de firma; $ALTAS_SECRET o el de su carpeta.",
            nb: "Filen med hemmeligheten til signeringsnøklene; $ALTAS_SECRET, eller din egen.",
            da: "Filen med signeringsnøglernes hemmelighed; $ALTAS_SECRET eller din egen."
        ),
        takesFile: true
    )

    static let save = Parameter.option(
        "save",
        value: "DIR",
        Phrase(
            en: "Also save the files there: PDF, JSON, token, badges and one ZIP of all.",
            es: "Guarda también ahí los archivos: PDF, JSON, token, insignias y un ZIP con todo.",
            nb: "Lagre også filene der: PDF, JSON, token, merker og én ZIP med alt.",
            da: "Gem også filerne dér: PDF, JSON, token, badges og én ZIP med det hele."
        ),
        takesFile: true
    )
}

extension CommandContext {
    /// The secret of the register's signing keys.
    ///
    /// - Throws: `Refusal.certificate` when there is none.
    func keySecret(named path: String?) throws -> KeySecret {
        let file = secretFile(named: path)
        guard let text = file.text(), !text.isEmpty else {
            throw Refusal.certificate(.noSecret(path: file.path))
        }
        return KeySecret(text, from: file.path)
    }

    /// The secret of the register's signing keys; for a register without keys a new one, kept where it is looked for.
    func keySecret(named path: String?, for register: Register) throws -> KeySecret {
        let file = secretFile(named: path)
        if file.text() == nil, try !register.hasKeys() {
            let secret = try KeySecret.random(for: file.path)
            try file.keep(secret.text)
            return secret
        }
        return try keySecret(named: path)
    }
}
