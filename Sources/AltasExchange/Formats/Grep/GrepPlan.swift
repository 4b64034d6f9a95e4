internal import AltasCore
internal import AltasJSON

/// The plan that a file is about, as an edition.
struct GrepPlan {
    /// Its code; empty where the file names none.
    let code: String
    /// The edition.
    let edition: Edition

    /// The members that become something other than extras.
    private static let used: Set<String> = [
        "id", "kode", "tittel", "status", "gyldighetsperiode", "gyldig-fra", "gyldig-til",
        "grep-type", "url-data", "kompetansemaalsett", "tilhoerende-kompetansemaalsett",
        "kompetansemaal-kapittel", "kompetansemaal", "erstatter",
    ]

    /// Takes the first plan of a file, or what its sets and aims say of theirs.
    init(_ objects: GrepObjects, file: SourceFile) {
        if let plan = objects.plans.first {
            code = plan.code
            edition = Self.edition(plan, code: plan.code)
            return
        }
        let reference = objects.planReference.flatMap { value in
            GrepObject(value.array?.first ?? value, path: "", type: .plan)
        }
        code = reference?.code ?? ""
        edition = Self.edition(reference, code: code.isEmpty ? file.stem : code)
    }

    private static func edition(_ plan: GrepObject?, code: String) -> Edition {
        let members = plan?.members ?? JSONObject()
        let language = language(members)
        let title = GrepText(members["tittel"]).text(in: language)
        var details = Edition.Details(
            title: title.isEmpty ? LocalizedText([language: code]) : title,
            language: language,
            verification: .secondHand
        )
        details.code = code
        details.issuer = "Utdanningsdirektoratet"
        details.status = members.text("status")?.lastPathPart.statusWord
        let period = members["gyldighetsperiode"]?.object ?? members
        details.validFrom = period.date("gyldig-fra") ?? period.date("gyldig_fra")
        details.validUntil = period.date("gyldig-til") ?? period.date("gyldig_til")
        details.sources = [members.text("url-data")].compactMap { $0 }
        for member in members.members where !used.contains(member.name) {
            details.extras["grep:\(member.name)"] = member.value.string ?? member.value.text
        }
        return Edition(
            identifier: plan?.identifier ?? "",
            slug: code.slug,
            role: .standard,
            region: "NO",
            label: code,
            replaces: plan?.reference("erstatter")?.slug,
            details: details
        )
    }

    /// The language that the plan was made in: what its `default` text says too, else Bokmål.
    private static func language(_ members: JSONObject) -> String {
        let list = members["tittel"]?.array ?? members["tittel"]?.object?["tekst"]?.array ?? []
        let texts = list.compactMap(\.object)
        let standard = texts.first { $0.text("spraak") == "default" }?.text("verdi")
        let same = texts.first { text in
            text.text("spraak") != "default" && text.text("verdi") == standard
        }
        return same?.text("spraak")?.languageTag ?? "nb"
    }
}

extension JSONObject {
    fileprivate func date(_ name: String) -> PartialDate? {
        text(name).flatMap(PartialDate.init(timestamp:))
    }
}

extension String {
    /// What follows `status_` in one of Grep's addresses.
    var statusWord: String { hasPrefix("status_") ? String(dropFirst(7)) : self }
}
