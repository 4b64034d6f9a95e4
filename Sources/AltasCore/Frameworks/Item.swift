/// A node of an edition: a module, an outcome, a criterion, a unit or a competence aim.
public struct Item: Hashable, Sendable, Codable, Identifiable {
    /// An item's key in the register.
    public typealias ID = Identifier<Item>

    /// The key; inside a file, its place in the file from 1.
    public var id: ID
    /// The item above it; nil at the top.
    public var parent: ID?
    /// For a local criterion, the curriculum's outcome that it stands under.
    public var anchor: ID?
    /// The identifier that travels with it (CASE `CFItem.identifier`); opaque, unique in its edition.
    public var identifier: String
    /// The code as its publisher prints it; unique under its parent.
    public var code: Code
    /// What its own framework calls it.
    public var kind: Kind
    /// Whether the item above it needs it.
    public var requirement: Requirement
    /// How many of its children it needs; nil for all that are required.
    public var choose: Int?
    /// What it says, in the languages it is held in.
    public var title: LocalizedText
    /// A longer wording, ours, where there is one.
    public var statement: LocalizedText
    /// How it may be assessed and when it must be renewed, where its framework says.
    public var assessment: Assessment
    /// How far what is held of it was checked.
    public var verification: Verification
    /// Level, credit, hours, relevance and whatever else its file says, by the file's own names.
    ///
    /// Shown only.
    public var facts: [String: String]

    /// Makes an item.
    public init(
        id: ID,
        parent: ID? = nil,
        anchor: ID? = nil,
        identifier: String = "",
        code: Code,
        kind: Kind,
        requirement: Requirement = .required,
        choose: Int? = nil,
        title: LocalizedText,
        statement: LocalizedText = LocalizedText(),
        assessment: Assessment = Assessment(),
        verification: Verification = .draft,
        facts: [String: String] = [:]
    ) {
        self.id = id
        self.parent = parent
        self.anchor = anchor
        self.identifier = identifier
        self.code = code
        self.kind = kind
        self.requirement = requirement
        self.choose = choose
        self.title = title
        self.statement = statement
        self.assessment = assessment
        self.verification = verification
        self.facts = facts
    }
}

extension Item {
    /// Whether it stands for official content that is not held here, by its kind or by a code that ends in `.R`; such
    /// an item is never achieved.
    public var isUnheld: Bool { kind.isUnheld || code.description.hasSuffix(".R") }

    /// A code as its publisher prints it, such as `UC1423_2` or `~2.1.`; it may hold dots, slashes and spaces.
    public struct Code: Hashable, Sendable, Codable, CustomStringConvertible {
        /// The code as printed.
        public let description: String

        /// Takes the code as printed; nil when it is blank or holds a control character.
        public init?(_ text: String) {
            let isPlain = !text.isEmpty && text.utf8.allSatisfy(\.isVisibleASCII)
            guard isPlain || Self.isPrintable(text) else { return nil }
            description = text
        }

        private static func isPrintable(_ text: String) -> Bool {
            text.contains { !$0.isWhitespace }
                && !text.unicodeScalars.contains { $0.properties.generalCategory == .control }
        }

        /// Whether it is ours, because no official code is known.
        public var isOurs: Bool { description.hasPrefix("~") }

        /// Reads the text form.
        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let code = Code(try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(
                    in: container,
                    debugDescription: "blank code"
                )
            }
            self = code
        }

        /// Writes the text form.
        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(description)
        }
    }

    /// What a framework calls an item: `module`, `outcome`, `criterion` or `unidad_de_competencia`.
    public struct Kind: OpenCode {
        /// The framework's own word.
        public let rawValue: String
        /// Wraps a framework's word.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A part of the curriculum that is learnt and renewed as one.
        public static let module: Kind = "module"
        /// What a learner can do after a module.
        public static let outcome: Kind = "outcome"
        /// What an assessor decides.
        public static let criterion: Kind = "criterion"

        /// Whether it stands for official content that is not held here, and so can never be achieved through links.
        public var isUnheld: Bool { rawValue == "rest" || rawValue == "resto" }
    }

    /// Whether an item is needed by the one above it.
    public enum Requirement: String, Sendable, Codable, CaseIterable {
        /// Needed.
        case required
        /// Of use, not needed.
        case optional
    }

    /// How an item may be assessed.
    public struct Assessment: Hashable, Sendable, Codable {
        /// What an outcome asks for; nil for other items.
        public var kind: OutcomeKind?
        /// The methods by which it may be shown, in its own order; empty where its framework names none.
        public var methods: [Method]
        /// Where it must be shown.
        public var setting: RequiredSetting
        /// Months until it is to be renewed; nil when it does not run out.
        public var refreshMonths: Int?
        /// For a local criterion, what needs it: `award`, or the slugs of standards.
        public var neededFor: [String]

        /// Makes an assessment; by default anything goes.
        public init(
            kind: OutcomeKind? = nil,
            methods: [Method] = [],
            setting: RequiredSetting = .any,
            refreshMonths: Int? = nil,
            neededFor: [String] = []
        ) {
            self.kind = kind
            self.methods = methods
            self.setting = setting
            self.refreshMonths = refreshMonths
            self.neededFor = neededFor
        }
    }

    /// What an outcome asks for.
    public enum OutcomeKind: String, Sendable, Codable, CaseIterable {
        /// To know.
        case knowledge
        /// To explain.
        case understanding
        /// To do.
        case skill
    }

    /// Where an outcome must be shown.
    public enum RequiredSetting: String, Sendable, Codable, CaseIterable {
        /// Anywhere.
        case any
        /// At work, or in simulation where work does not offer it.
        case workOrSimulation = "work_or_sim"
        /// At work only: a simulation never counts.
        case work
    }
}
