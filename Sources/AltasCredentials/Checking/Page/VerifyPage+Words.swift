internal import AltasJSON
internal import AltasText

extension VerifyPage {
    /// The words that its script says, by language and name; `{}` is where a value goes.
    static var words: JSONValue {
        let phrases = (verdicts + findings + unreadable + facts + fields).sorted { $0.0 < $1.0 }
        return .object(
            JSONObject(
                Language.allCases.map { language in
                    JSONObject.Member(
                        name: language.rawValue,
                        value: .object(
                            JSONObject(
                                phrases.map { .init(name: $0, value: .string($1[language])) }
                            )
                        )
                    )
                }
            )
        )
    }

    private static let value = Phrase(same: "{}")

    private static var verdicts: [(String, Phrase)] {
        Verdict.allCases.flatMap {
            [($0.rawValue, $0.words.headline), ("\($0.rawValue)-meaning", $0.words.meaning)]
        }
    }

    private static var findings: [(String, Phrase)] {
        [
            ("signature", Words.CheckedThing.signature), ("issuer", Words.CheckedThing.issuer),
            ("dates", Words.CheckedThing.dates), ("status", Words.CheckedThing.status),
            ("version", Words.CheckedThing.version), ("genuine", Words.CheckedSignature.genuine),
            ("doesNotFit", Words.CheckedSignature.doesNotFit),
            ("notIssuersKey", Words.CheckedSignature.notIssuersKey),
            ("contradiction", Words.CheckedSignature.contradiction),
            ("formsDisagree", Words.CheckedSignature.formsDisagree),
            ("fileChanged", Words.CheckedSignature.fileChanged),
            ("sealMissing", Words.CheckedSignature.sealMissing),
            ("noKey", Words.CheckedSignature.noKey), ("issuerIsKnown", Words.issuerIsKnown),
            ("issuerIsInFileOnly", Words.issuerIsInFileOnly),
            ("inDateWithoutEnd", Words.inDateWithoutEnd), ("inDate", Words.inDate(until: value)),
            ("ended", Words.ended(on: value)), ("begins", Words.begins(on: value)),
            ("offline", Words.CheckedStatus.offline),
            ("versionNotChecked", Words.versionNotChecked),
        ]
    }

    private static var unreadable: [(String, Phrase)] {
        [
            ("empty", Words.Unreadable.empty), ("tooLarge", Words.Unreadable.tooLarge),
            ("unknownKind", Words.Unreadable.unknownKind),
            ("tooMuchInside", Words.Unreadable.tooMuchInside),
            ("damaged", Words.Unreadable.damaged("{}")),
            ("nothingInside", Words.Unreadable.nothingInside("{}")),
            ("contexts", Words.Unreadable.contexts),
        ]
    }

    private static var facts: [(String, Phrase)] {
        [
            ("title", Words.CheckedFact.title), ("holder", Words.CheckedFact.holder),
            ("issuedBy", Words.CheckedFact.issuer), ("awarded", Words.CheckedFact.awarded),
            ("lastDay", Words.CheckedFact.lastDay), ("alignments", Words.CheckedFact.alignments),
            ("identifier", Words.CheckedFact.identifier), ("code", Words.CheckedFact.code),
            ("fingerprint", Words.CheckedFact.fingerprint),
        ]
    }

    private static var fields: [(String, Phrase)] {
        [
            ("pageTitle", Words.VerifyPage.title), ("intro", Words.VerifyPage.introduction),
            ("file", Words.VerifyPage.file), ("text", Words.VerifyPage.text),
            ("check", Words.VerifyPage.check), ("keys", Words.VerifyPage.keys),
            ("keysUnreadable", Words.VerifyPage.keysUnreadable),
            ("jsonForm", Words.VerifyPage.jsonForm), ("oldBrowser", Words.VerifyPage.oldBrowser),
            ("pass", Words.VerifyPage.pass), ("fail", Words.VerifyPage.fail),
            ("unknown", Words.VerifyPage.unknown),
        ]
    }
}
