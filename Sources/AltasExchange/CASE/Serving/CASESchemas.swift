internal import AltasJSON

/// The objects of CASE 1.1 as JSON Schema in the words of OpenAPI 3.0, by what each may hold and must.
enum CASESchemas {
    /// Every schema, by its name.
    static let all: JSONObject = {
        let outside: [(String, CASEShape, JSONObject)] = [
            ("CFDocument", .document, ["CFPackageURI": schema(of: .link)]),
            ("CFItem", .item, ["CFDocumentURI": schema(of: .link)]),
        ]
        var schemas = outside.map { name, shape, more in
            JSONObject.Member(
                name: name,
                value: schema(of: shape, with: more, required: more.members.map(\.name))
            )
        }
        let link: JSONObject = ["CFDocumentURI": schema(of: .link)]
        schemas += [
            .init(name: "CFAssociation", value: schema(of: .association, with: link)),
            .init(name: "CFAssociationGrouping", value: schema(of: .grouping)),
            .init(name: "CFLicense", value: schema(of: .license)),
            .init(name: "CFRubric", value: schema(of: .rubric)),
            .init(name: "CFPackage", value: package),
            .init(name: "CFDocumentSet", value: set("CFDocuments", of: reference("CFDocument"))),
            .init(name: "CFConceptSet", value: set("CFConcepts", of: schema(of: .concept))),
            .init(name: "CFItemTypeSet", value: set("CFItemTypes", of: schema(of: .itemType))),
            .init(name: "CFSubjectSet", value: set("CFSubjects", of: schema(of: .subject))),
            .init(name: "CFAssociationSet", value: associations),
            .init(name: "imsx_StatusInfo", value: statusInfo),
        ]
        return JSONObject(schemas)
    }()

    private static func reference(_ name: String) -> JSONValue {
        ["$ref": .string("#/components/schemas/\(name)")]
    }

    private static func object(_ properties: JSONObject, required: [String]) -> JSONValue {
        var schema: JSONObject = ["type": "object", "properties": .object(properties)]
        schema["required"] = required.isEmpty ? nil : .array(required.map(JSONValue.string))
        schema["additionalProperties"] = false
        return .object(schema)
    }

    private static func list(of element: JSONValue) -> JSONValue {
        ["type": "array", "items": element]
    }

    private static func set(_ name: String, of element: JSONValue) -> JSONValue {
        object([name: list(of: element)], required: [name])
    }

    /// The schema of a shape.
    private static func schema(
        of shape: CASEShape,
        with more: JSONObject = [:],
        required: [String] = []
    ) -> JSONValue {
        let members = shape.members.map {
            JSONObject.Member(name: $0.name, value: schema(of: $0.kind))
        }
        return object(
            JSONObject(members + more.members),
            required: shape.members.filter(\.isRequired).map(\.name) + required
        )
    }

    private static func schema(of kind: CASEShape.Kind) -> JSONValue {
        switch kind {
        case .text: ["type": "string"]
        case .uuid: ["type": "string", "pattern": uuid]
        case .address: ["type": "string", "format": "uri"]
        case .day: ["type": "string", "format": "date"]
        case .moment: ["type": "string", "format": "date-time"]
        case .version: ["type": "string", "enum": [.string(CASEVersion.v11.rawValue)]]
        case .associationType: word(CASEWords.associationTypes11.sorted())
        case .targetType: word(["CASE"])
        case .integer: ["type": "integer", "format": "int32"]
        case .number: ["type": "number"]
        case .texts: list(of: ["type": "string"])
        case .anything: ["type": "object"]
        case .listOfAnything: list(of: ["type": "object"])
        case .one(let shape): schema(of: shape)
        case .many(let shape): list(of: schema(of: shape))
        }
    }

    private static let uuid: JSONValue =
        "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"

    /// One of these words, or one of somebody's own.
    private static func word(_ words: [String]) -> JSONValue {
        let known: JSONValue = ["type": "string", "enum": .array(words.map(JSONValue.string))]
        return ["anyOf": [known, ["type": "string", "pattern": #"^ext:[a-zA-Z0-9.\-_]+$"#]]]
    }

    private static let package: JSONValue = {
        let members: JSONObject = [
            "CFDocument": schema(of: .document), "CFItems": list(of: schema(of: .item)),
            "CFAssociations": list(of: schema(of: .association)),
        ]
        return schema(of: .package, with: members, required: ["CFDocument"])
    }()

    private static let associations = object(
        ["CFItem": reference("CFItem"), "CFAssociations": list(of: schema(of: .association))],
        required: ["CFItem", "CFAssociations"]
    )

    private static let statusInfo: JSONValue = {
        let text: JSONValue = ["type": "string"]
        let fields = ["imsx_codeMinorFieldName", "imsx_codeMinorFieldValue"]
        let field = object(
            JSONObject(fields.map { .init(name: $0, value: text) }),
            required: fields
        )
        return object(
            [
                "imsx_codeMajor": ["type": "string", "enum": ["failure", "unsupported"]],
                "imsx_severity": ["type": "string", "enum": ["error"]],
                "imsx_description": text,
                "imsx_codeMinor": set("imsx_codeMinorField", of: field),
            ],
            required: ["imsx_codeMajor", "imsx_severity"]
        )
    }()
}
