import AltasCore
import AltasRegister
import AltasText

/// The sites where a member of staff holds a role.
struct SitesPage {
    let answer: SitesAnswer
    /// How many disagreements about their learners are open.
    let openDisputes: Int
    let reader: Reader

    var html: HTML {
        Page(title: reader(WebWords.sites), reader: reader, section: .sites, main: main).html
    }

    private var main: HTML {
        let list: HTML =
            answer.sites.isEmpty
            ? #"<div class="note"><p>\#(reader(WebWords.noSites))</p></div>"#
            : #"<section><ul class="rows">\#(answer.sites.map(row))</ul></section>"#
        return """
            <h1>\(reader(WebWords.yourSites))</h1>\(disputes)\(list)
            <p><a href="\(Link.passphrase)">\(reader(SignInWords.signingIn))</a></p>
            \(Colophon(reader: reader, stamp: answer.stamp).html)
            """
    }

    private var disputes: HTML? {
        guard openDisputes > 0 else { return nil }
        let words = reader(WebWords.openDisagreements(openDisputes))
        return #"<div class="note"><p><a href="\#(Link.disputes)">\#(words)</a></p></div>"#
    }

    private func row(_ site: SiteRecord) -> HTML {
        #"""
        <li><a href="\#(Link.site(site.code))"><bdi>\#(site.name)</bdi></a><br>\#
        <span class="soft">\#(site.region.rawValue) · \#(reader(WebWords.learners(site.learners)))</span></li>
        """#
    }
}
