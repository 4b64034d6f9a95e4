import AltasCore
import AltasCredentials
import AltasRegister
import AltasText
import Foundation

extension CommandContext {
    /// Shows one certificate.
    mutating func show(_ certificate: CertificateAnswer) {
        let state = certificate.state.word[language]
        print("\(terminal.paint(certificate.code, .strong))  \(state)")
        print("  \(certificate.learner.code)  \(name(of: certificate.learner))")
        let region = certificate.region.label?.text ?? certificate.region.code
        let title = certificate.curriculum.title?.text ?? certificate.curriculum.slug
        print("  \(title), \(region)")
        print("  " + CertificateWords.days(certificate)[language])
        if let page = certificate.page { print("  \(page)") }
        if let code = certificate.renews { print("  " + CertificateWords.renews(code)[language]) }
        if let code = certificate.renewedBy {
            print("  " + CertificateWords.renewed(by: code)[language])
        }
        if let reason = certificate.withdrawnBecause { printParagraph(reason, indent: 2) }
    }

    /// Shows what came of a cohort: a line for each person, and why where nothing was issued.
    mutating func show(_ answer: CohortIssueAnswer) {
        for line in answer.people {
            let person = "\(line.person.code)  \(name(of: line.person))"
            if let done = line.certificate {
                print("\(person)  \(done.outcome.word[language])  \(done.certificate.code)")
            } else {
                print(person)
                for words in (line.refusal ?? "").split(separator: "\n") { print("    \(words)") }
            }
        }
    }

    /// Saves files in a folder, which is made where it is missing; a file of the same name is replaced.
    ///
    /// - Returns: the paths, in the order of the files.
    @discardableResult
    func save(_ files: [NamedFile], in folder: String) throws -> [String] {
        try files.map { file in
            let path = "\(folder)/\(file.name)"
            let parent = URL(filePath: path).deletingLastPathComponent().path
            do {
                try FileManager.default.createDirectory(
                    atPath: parent,
                    withIntermediateDirectories: true
                )
            } catch {
                throw Refusal.fileAccess(path: parent, reason: .denied)
            }
            try write(file.bytes, to: path)
            return path
        }
    }

    private func write(_ bytes: [UInt8], to path: String) throws {
        do {
            try Data(bytes).write(to: URL(filePath: path), options: .atomic)
        } catch let error as CocoaError where error.code == .fileWriteOutOfSpace {
            throw Refusal.diskFull
        } catch {
            throw Refusal.fileAccess(path: path, reason: .denied)
        }
    }
}
