/// One version of a framework: a record of its own, which never changes once it is in the register.
public struct Edition: Hashable, Sendable, Codable, Identifiable {
    /// An edition's key in the register.
    public typealias ID = Identifier<Edition>

    /// The key; provisional (0) until the register has assigned one.
    public var id: ID
    /// The globally unique identifier that travels with it (CASE `CFDocument.identifier`); opaque.
    public var identifier: String
    /// The short name used in commands and addresses, such as `care-certificate-2025`; unique in the register.
    public var slug: String
    /// What its framework is for.
    public var role: Role
    /// The region it belongs to; nil for the curriculum, which belongs to all.
    public var region: Region.Code?
    /// The publisher's label of this version, such as `RD 499/2024`.
    public var label: String
    /// The slug of the edition it takes the place of, as its publisher states it.
    public var replaces: String?
    /// The slug of the curriculum edition that an edition of local criteria is pinned to.
    public var pinnedTo: String?
    /// What else its publisher, or we, say of it.
    public var details: Details

    /// What a framework is for.
    public enum Role: String, Sendable, Codable, CaseIterable {
        /// What is taught and observed: ALTAS.
        case curriculum
        /// What a region's education asks for.
        case standard
        /// A region's own criteria under the curriculum's outcomes.
        case local
    }

    /// Makes an edition; ``id`` stays provisional until the register assigns one.
    public init(
        id: ID = ID(rawValue: 0),
        identifier: String = "",
        slug: String,
        role: Role,
        region: Region.Code? = nil,
        label: String,
        replaces: String? = nil,
        pinnedTo: String? = nil,
        details: Details
    ) {
        self.id = id
        self.identifier = identifier
        self.slug = slug
        self.role = role
        self.region = region
        self.label = label
        self.replaces = replaces
        self.pinnedTo = pinnedTo
        self.details = details
    }
}

extension Edition {
    /// What a publisher prints about an edition, and how far it was checked.
    ///
    /// Shown, never computed with.
    public struct Details: Hashable, Sendable, Codable {
        /// The official code, such as `HEA03-03`; nil where none is known.
        public var code: String?
        /// The title in the languages it is held in.
        public var title: LocalizedText
        /// Who issued it.
        public var issuer: String?
        /// The language it is written in.
        public var language: String
        /// The publisher's word for its state, such as `current`, `superseded` or `reconstruction`.
        public var status: String?
        /// When it was issued.
        public var issued: PartialDate?
        /// From when its publisher says it holds.
        public var validFrom: PartialDate?
        /// Until when its publisher says it holds.
        public var validUntil: PartialDate?
        /// The level in the national framework, such as `RQF 2`.
        public var nationalLevel: String?
        /// The level in the European Qualifications Framework, 1 to 8.
        public var eqfLevel: Int?
        /// The credit in its own system, such as `RQF credit 36`.
        public var credit: String?
        /// Notional hours in all.
        public var hours: Double?
        /// How far what is held of it was checked.
        public var verification: Verification
        /// Where it was read.
        public var sources: [String]
        /// What is uncertain about it.
        public var notes: String?
        /// Where the text comes from, in the reader's language, when it must be shown with the text.
        public var provenance: LocalizedText
        /// The methods of assessment it names, in its own order.
        public var methods: [Term]
        /// The self-rating that goes with it; nil for most.
        public var questionnaire: Questionnaire?
        /// What the file it came in says besides, by names that begin with the format: `case:uri`.
        ///
        /// Kept for the way out, never shown or computed with.
        public var extras: [String: String] {
            get { extra ?? [:] }
            set { extra = newValue.isEmpty ? nil : newValue }
        }
        /// Nil rather than empty, so that an edition without any is written as it always was.
        private var extra: [String: String]?

        /// States the title, the language and how far they were checked; the rest follows where it is known.
        public init(title: LocalizedText, language: String, verification: Verification) {
            self.title = title
            self.language = language
            self.verification = verification
            sources = []
            provenance = LocalizedText()
            methods = []
        }
    }

    /// A code with its label, such as a method of assessment.
    public struct Term: Hashable, Sendable, Codable {
        /// The code.
        public let code: String
        /// What people call it.
        public let label: LocalizedText

        /// Pairs a code with its label.
        public init(code: String, label: LocalizedText) {
            self.code = code
            self.label = label
        }
    }
}
