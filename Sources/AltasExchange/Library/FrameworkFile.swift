internal import AltasCore

/// The members of a `framework.json` that are read.
///
/// Others are passed over.
struct FrameworkFile: Decodable {
    let slug: String
    let role: Edition.Role
    let version: String
    let title: LocalizedText
    let code: String?
    let status: String?
    let language: String?
    let baseLanguage: String?
    let jurisdiction: Region.Code?
    let replaces: String?
    let issuer: String?
    let issued: PartialDate?
    let validFrom: PartialDate?
    let validUntil: PartialDate?
    let datePrecision: [String: Precision]?
    let nationalLevel: NationalLevel?
    let eqfLevel: Int?
    let credit: Credit?
    let hours: Double?
    let verification: Verification?
    let notes: String?
    let sourceURLs: [String]?
    let sources: [Source]?
    let provenance: LocalizedText?
    let methods: [Edition.Term]?
    let questionnaire: QuestionnaireHead?
    let modules: [Module]?

    enum CodingKeys: String, CodingKey {
        case slug, role, version, title, code, status, language, jurisdiction, replaces, issuer
        case issued, credit, hours, verification, notes, sources, provenance, methods
        case questionnaire, modules
        case baseLanguage = "base_language"
        case validFrom = "valid_from"
        case validUntil = "valid_until"
        case datePrecision = "date_precision"
        case nationalLevel = "national_level"
        case eqfLevel = "eqf_level"
        case sourceURLs = "source_urls"
    }

    /// How exactly a date is known.
    enum Precision: String, Decodable {
        case year, month, day
    }

    /// A level and the system it belongs to.
    struct NationalLevel: Decodable {
        let framework: String?
        let level: String?
    }

    /// A number of points, or a range of them, in a system of credit.
    struct Credit: Decodable {
        let system: String?
        let amount: Double?
        let amountLow: Double?
        let amountHigh: Double?
        let hours: Double?

        enum CodingKeys: String, CodingKey {
            case system, amount, hours
            case amountLow = "amount_low"
            case amountHigh = "amount_high"
        }
    }

    /// Where something was read.
    struct Source: Decodable {
        let title: String
        let url: String?
    }

    /// A questionnaire without its statements, which lie in a file of their own.
    struct QuestionnaireHead: Decodable {
        let intro: LocalizedText
        let prompt: LocalizedText
        let scale: Scale

        struct Scale: Decodable {
            let values: [Value]
        }

        struct Value: Decodable {
            let value: String
            let rank: Int
            let label: LocalizedText
        }
    }

    /// What a module is for.
    struct Module: Decodable {
        let code: String
        let aim: LocalizedText
    }
}
