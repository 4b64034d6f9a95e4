import AltasRegister
import AltasText

/// What the code on a certificate's paper says, checked where it is read.
///
/// The code leads to the certificate's page, with a signed text behind the `#` of the address, which a browser sends to nobody. A
/// script in the page checks the signature with the issuer's public key. Where a browser cannot, nothing is shown.
struct PaperCheck {
    let certificate: PublicCertificate
    let reader: Reader

    /// Nothing for a certificate whose key cannot be relied on.
    var html: HTML? {
        guard !certificate.paperKeys.isEmpty else { return nil }
        return #"""
            <section id="paper" data-code="\#(certificate.code.replacing("-", with: ""))" \#
            data-keys="\#(keys)" aria-live="polite" hidden>
            <h2>\#(reader(CertificateWords.paper))</h2>
            <p data-if="changed" hidden><span class="bad">\#(reader(CertificateWords.paperChanged))</span></p>
            <div data-if="holds" hidden>\#
            <p><span class="good">\#(reader(CertificateWords.paperHolds))</span> \#
            \#(reader(CertificateWords.compareWithPaper))</p>
            \#(facts.html)<p class="soft">\#(reader(CertificateWords.onThisDevice))</p></div></section>
            """#
    }

    private var facts: Facts {
        var facts = Facts(reader)
        facts.add(CertificateWords.holder, #"<bdi data-say="name"></bdi>"#)
        facts.add(CertificateWords.certificate, #"<bdi data-say="title"></bdi>"#)
        facts.add(CertificateWords.earnedOn, #"<span data-say="from"></span>"#)
        facts.add(CertificateWords.lastDay, #"<span data-say="until"></span>"#)
        return facts
    }

    /// The public keys as JSON Web Keys (RFC 8037, section 2); base64url needs no escapes.
    private var keys: String {
        let keys = certificate.paperKeys.map { #"{"kty":"OKP","crv":"Ed25519","x":"\#($0)"}"# }
        return "[\(keys.joined(separator: ","))]"
    }
}

// MARK: - The script

extension PaperCheck {
    /// Reads the signed text (RFC 7515, section 3.1), and shows what it says as text.
    ///
    /// It keeps the text behind the `#` when another language is chosen, or a name is compared.
    static let script: HTML = #"""
        (async () => {
            const paper = document.getElementById("paper")
            const token = location.hash.slice(1)
            if (!paper || !token || document.getElementById(token)) return
            for (const link of document.querySelectorAll(".languages a")) link.hash = token
            for (const form of document.querySelectorAll("main form")) form.action += "#" + token
            const { code, keys } = paper.dataset
            const known = []
            try {
                for (const key of JSON.parse(keys)) {
                    known.push(await crypto.subtle.importKey("jwk", key, "Ed25519", false, ["verify"]))
                }
            } catch { return }
            const bytes = text => Uint8Array.from(
                atob(text.replace(/-/g, "+").replace(/_/g, "/")), mark => mark.charCodeAt(0))
            const read = text =>
                JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes(text)))
            const said = async () => {
                const [head, body, signature, ...more] = token.split(".")
                if (more.length || !["EdDSA", "Ed25519"].includes(read(head).alg)) return null
                const message = new TextEncoder().encode(head + "." + body)
                for (const key of known) {
                    if (await crypto.subtle.verify("Ed25519", key, bytes(signature), message)) {
                        const claims = read(body)
                        return claims.c === code ? claims : null
                    }
                }
                return null
            }
            const claims = await said().catch(() => null)
            const part = paper.querySelector(claims ? "[data-if=holds]" : "[data-if=changed]")
            if (claims) {
                const style = { dateStyle: "long", timeZone: "UTC" }
                const lang = document.documentElement.lang.replace(/^en$/, "en-GB")
                const format = new Intl.DateTimeFormat(lang, style)
                const day = seconds => seconds ? format.format(seconds * 1000) : "–"
                const say = (name, text) => {
                    part.querySelector("[data-say=" + name + "]").textContent = text
                }
                say("name", claims.n)
                say("title", claims.t)
                say("from", day(claims.f))
                say("until", day(claims.u))
            }
            part.hidden = false
            paper.hidden = false
        })()
        """#
}
