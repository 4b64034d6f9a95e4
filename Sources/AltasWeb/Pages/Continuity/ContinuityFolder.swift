import AltasCore
package import AltasCredentials
import AltasJSON
package import AltasRegister
import AltasText

/// The files that any web server can serve at the addresses that certificates name, once the register's own server is gone.
package struct ContinuityFolder {
    private let answer: ContinuityAnswer

    /// Takes what the register gives out.
    package init(_ answer: ContinuityAnswer) {
        self.answer = answer
    }

    /// Every file, by its path below the folder.
    package var files: [NamedFile] {
        var files = issuers + lists
        for (path, achievement) in answer.achievements {
            files.append(file("achievements/\(path)/index.json", achievement.json))
            let page = FinalAchievementPage(achievement: achievement)
            files.append(file("achievements/\(path)/index.html", page.html.description))
        }
        for (code, certificate) in answer.certificates {
            let page = FinalCertificatePage(certificate: certificate)
            files.append(file("v/\(code)/index.html", page.html.description))
        }
        let documents = answer.issuers.compactMap { JSONValue(text: $0.document)?.object }
        files.append(file("verify.html", VerifyPage.html(issuers: documents)))
        files.append(file("README.txt", ContinuityNotes.text))
        return files
    }

    private var issuers: [NamedFile] {
        answer.issuers.map { file("issuers/\($0.name)/did.json", $0.document) }
            + [file(".well-known/jwks.json", answer.keySet)]
            + answer.keys.map { file("keys/\($0.name)", $0.key) }
    }

    /// Under the list's own address the form that most programs read, and the token beside it.
    private var lists: [NamedFile] {
        answer.statusLists.flatMap { list in
            [file("status/\(list.name)", list.json), file("status/\(list.name).jwt", list.jwt)]
        }
    }

    private func file(_ name: String, _ text: String) -> NamedFile {
        NamedFile(name: name, bytes: Array(text.utf8))
    }
}
