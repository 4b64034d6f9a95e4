package import AltasCore
import AltasStore

/// An edition with its items, in the order in which they are read.
package struct FrameworkAnswer: Sendable, Codable {
    /// Which edition.
    package let edition: EditionName
    /// Whether it is in force.
    package let isInForce: Bool
    /// What its publisher prints about it.
    package let publication: Publication
    /// The items, each before those under it.
    package let items: [ListedItem]
    /// The state of the register that the answer is for.
    package let stamp: Stamp

    /// What a publisher prints about an edition.
    package struct Publication: Sendable, Codable {
        /// The title in every language that it is held in.
        package let titles: LocalizedText
        /// Who issued it.
        package let issuer: String?
        /// The language it is written in.
        package let language: String
        /// When it was issued.
        package let issued: PartialDate?
        /// From when its publisher says it holds.
        package let validFrom: PartialDate?
        /// Until when its publisher says it holds.
        package let validUntil: PartialDate?
        /// The slug of the edition whose place it takes.
        package let replaces: String?
        /// The slug of the curriculum edition that it adds to.
        package let pinnedTo: String?
        /// The level in the national framework.
        package let nationalLevel: String?
        /// The level in the European Qualifications Framework.
        package let eqfLevel: Int?
        /// The credit in its own system.
        package let credit: String?
        /// Notional hours in all.
        package let hours: Double?
        /// The methods of assessment it names.
        package let methods: [TermName]
        /// Where it was read.
        package let sources: [String]
        /// What is uncertain about it, in English.
        package let notes: String?
        /// Where the text comes from, in every language.
        package let provenances: LocalizedText
    }
}

/// A code with its label for the reader.
package struct TermName: Sendable, Hashable, Codable {
    /// The code.
    package let code: String
    /// What people call it, in the best language for the reader.
    package let label: LocalizedText.Tagged?

    init(_ term: Edition.Term, _ question: Question) {
        code = term.code
        label = question.text(term.label)
    }

    init(_ code: String, _ label: LocalizedText.Tagged?) {
        self.code = code
        self.label = label
    }
}

/// An item with all that is held of it.
package struct ListedItem: Sendable, Codable {
    /// The code as printed.
    package let code: String
    /// The codes from the top down, where the code alone is not clear.
    package let path: String
    /// How far below the first item shown it stands.
    package let depth: Int
    /// What its framework calls it.
    package let kind: String
    /// Whether the item above it needs it.
    package let requirement: Item.Requirement
    /// How many of the items under it are needed; nil for all that are required.
    package let choose: Int?
    /// What it says, in the best language for the reader.
    package let title: LocalizedText.Tagged?
    /// A longer wording, in the best language for the reader.
    package let statement: LocalizedText.Tagged?
    /// The title in every language.
    package let titles: LocalizedText
    /// The longer wording in every language.
    package let statements: LocalizedText
    /// How it may be assessed, and when it must be renewed.
    package let assessment: Item.Assessment
    /// For a region's own criterion, the code of the outcome it stands under.
    package let outcome: String?
    /// Whether it stands for official content that is not held.
    package let isUnheld: Bool
    /// How far what is held of it was checked.
    package let verification: Verification
    /// Whatever else its file says, by the file's own names; without what is only kept for the way out.
    package let facts: [String: String]
}

extension FrameworkAnswer.Publication {
    init(_ edition: Edition, _ question: Question) {
        let details = edition.details
        titles = details.title
        issuer = details.issuer
        language = details.language
        issued = details.issued
        validFrom = details.validFrom
        validUntil = details.validUntil
        replaces = edition.replaces
        pinnedTo = edition.pinnedTo
        nationalLevel = details.nationalLevel
        eqfLevel = details.eqfLevel
        credit = details.credit
        hours = details.hours
        methods = details.methods.map { TermName($0, question) }
        sources = details.sources
        notes = details.notes
        provenances = details.provenance
    }
}

extension ListedItem {
    init(_ item: Item, in tree: EditionTree, depth: Int, outcome: String?, _ question: Question) {
        code = item.code.description
        path = tree.path(of: item)
        self.depth = depth
        kind = item.kind.rawValue
        requirement = item.requirement
        choose = item.choose
        title = question.text(item.title)
        statement = question.text(item.statement)
        titles = item.title
        statements = item.statement
        assessment = item.assessment
        self.outcome = outcome
        isUnheld = item.isUnheld
        verification = item.verification
        facts = item.facts.filter { !$0.key.contains(":") }
    }
}
