import AltasQR
import AltasRegister
import AltasText

/// An invitation as a page to be printed and handed over: whose it is, a QR code, and the way without one.
struct InvitationSheet {
    let invitation: Invitation
    let link: String
    /// The site's root.
    let site: String
    let language: Language

    var html: HTML {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(Self.title[language])</title>
        <style>\(Self.style)</style>
        </head>
        <body>
        <h1>\(Self.title[language])</h1>
        <p class="name">\(invitation.learner.name)</p>
        \(picture)
        <p>\(Self.scan[language])</p>
        <p>\(Self.type(at: site)[language])</p>
        <p class="code">\(invitation.code)</p>
        <p>\(InvitationWords.promise(until: invitation.lastDay, hours: nil)[language])</p>
        </body>
        </html>

        """
    }

    private static let style: HTML = """
        @page { size: A5; margin: 14mm }
        body { font: 12pt/1.45 system-ui, sans-serif; margin: 1rem auto; max-width: 32rem; \
        color: #111; background: #fff; text-align: center; overflow-wrap: anywhere }
        h1 { font-size: 16pt; margin: 0 }
        .name { font-size: 14pt; font-weight: 600 }
        .code { font: 600 22pt/1.2 ui-monospace, monospace; letter-spacing: .08em }
        svg { width: 60mm; height: 60mm; shape-rendering: crispEdges }
        """

    private var picture: HTML {
        guard let code = QRCode(link) else { return "" }
        return #"""
            <svg role="img" aria-label="\#(link)" viewBox="0 0 \#(code.drawingSize) \#
            \#(code.drawingSize)"><path d="\#(code.path)"/></svg>
            """#
    }

    private static let title = Phrase(
        en: "Your training record",
        es: "Su registro de formación",
        nb: "Opplæringen din",
        da: "Din uddannelse"
    )

    private static let scan = Phrase(
        en: "Point your phone’s camera at the picture, and open the link.",
        es: "Apunte con la cámara del teléfono a la imagen y abra el enlace.",
        nb: "Rett telefonkameraet mot bildet, og åpne lenken.",
        da: "Ret telefonens kamera mod billedet, og åbn linket."
    )

    private static func type(at site: String) -> Phrase {
        Phrase(
            en: "Or go to \(site), choose “Sign in”, and type this code:",
            es: "O vaya a \(site), elija «Iniciar sesión» y escriba este código:",
            nb: "Eller gå til \(site), velg «Logg inn» og skriv denne koden:",
            da: "Eller gå til \(site), vælg »Log ind«, og skriv denne kode:"
        )
    }
}
