internal import AltasJSON

/// What a server of CASE answers to, as programs read it (OpenAPI 3.0).
package enum CASEDescription {
    /// The last parts of the path where the description is served.
    package static let path = "discovery/imscasev1p1_openapi3_v1p0.json"

    /// The description of the server at a site.
    package static func bytes(at site: String) -> [UInt8] {
        var bytes: [UInt8] = []
        let base = CASEHost.base(of: site).dropLast()
        JSONValue.object(document(at: String(base))).write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    private static func document(at base: String) -> JSONObject {
        [
            "openapi": "3.0.0",
            "info": [
                "title": "Altas: frameworks over CASE 1.1", "version": "1.1",
                "description": "Read-only and open to everybody.",
            ],
            "servers": [["url": .string(base)]],
            "paths": .object(
                JSONObject(
                    operations.map { .init(name: $0.path, value: ["get": .object($0.described)]) }
                )
            ),
            "components": ["schemas": .object(CASESchemas.all)],
        ]
    }

    private static let operations: [Operation] =
        [Operation(.documents, "The frameworks held here.", schema: "CFDocumentSet", isList: true)]
        + [
            Operation(.documents, "A framework without its items.", schema: "CFDocument"),
            Operation(.packages, "A framework with all it has.", schema: "CFPackage"),
            Operation(.items, "An item.", schema: "CFItem"),
            Operation(
                .itemAssociations,
                "An item with the associations that begin or end there.",
                schema: "CFAssociationSet"
            ),
            Operation(.associations, "An association.", schema: "CFAssociation"),
            Operation(
                .groupings,
                "What groups associations.",
                schema: "CFAssociationGrouping"
            ),
            Operation(.concepts, "A concept with those under it.", schema: "CFConceptSet"),
            Operation(.itemTypes, "A type of items with those under it.", schema: "CFItemTypeSet"),
            Operation(.licenses, "A licence.", schema: "CFLicense"),
            Operation(.rubrics, "A rubric.", schema: "CFRubric"),
            Operation(.subjects, "A subject with those under it.", schema: "CFSubjectSet"),
        ]
}

/// One path that can be read.
private struct Operation {
    let path: String
    private let name: String
    private let summary: String
    private let schema: String
    private let isList: Bool

    init(
        _ collection: CASECollection,
        _ summary: String,
        schema: String,
        isList: Bool = false
    ) {
        path = "/\(collection.rawValue)" + (isList ? "" : "/{sourcedId}")
        name = "get\(isList ? "All" : "")\(collection.rawValue)"
        self.summary = summary
        self.schema = schema
        self.isList = isList
    }

    var described: JSONObject {
        [
            "operationId": .string(name), "summary": .string(summary),
            "parameters": .array(isList ? Self.selection : [Self.identifier]),
            "responses": .object(JSONObject([.init(name: "200", value: success)] + Self.failures)),
        ]
    }

    private var success: JSONValue {
        var answer: JSONObject = [
            "description": .string(summary), "content": Self.content(schema),
        ]
        if isList {
            let count: JSONValue = [
                "description": "How many there are.", "schema": ["type": "integer"],
            ]
            answer["headers"] = ["X-Total-Count": count]
        }
        return .object(answer)
    }

    private static func content(_ schema: String) -> JSONValue {
        ["application/json": ["schema": ["$ref": .string("#/components/schemas/\(schema)")]]]
    }

    private static let failures: [JSONObject.Member] = [
        ("400", "A parameter asks for what cannot be."), ("401", "Nobody is signed in."),
        ("403", "Whoever is signed in may not."), ("404", "There is no such object."),
        ("429", "Too many requests."), ("500", "The fault is the server's."),
        ("default", "Something else went wrong."),
    ].map { status, text in
        let answer: JSONValue = [
            "description": .string(text), "content": content("imsx_StatusInfo"),
        ]
        return .init(name: status, value: answer)
    }

    private static let identifier: JSONValue = [
        "name": "sourcedId", "in": "path", "required": true, "schema": ["type": "string"],
        "description": "A UUID of versions 1 to 5, in lower case.",
    ]

    private static let selection: [JSONValue] = [
        parameter(
            "limit",
            "How many are wanted: \(CASEDocumentQuery.usualLimit) unless it is said.",
            ["type": "integer", "format": "int32", "minimum": 1]
        ),
        parameter(
            "offset",
            "How many come before them.",
            ["type": "integer", "format": "int32", "minimum": 0, "default": 0]
        ),
        parameter("sort", "The field to order them by.", ["type": "string"]),
        parameter("orderBy", "The direction.", ["type": "string", "enum": ["asc", "desc"]]),
        parameter(
            "filter",
            "One condition, as in title~'care', or two with AND or OR between them.",
            ["type": "string"]
        ),
        parameter(
            "fields",
            "The fields that are wanted.",
            ["type": "array", "items": ["type": "string"]]
        ),
    ]

    private static func parameter(
        _ name: String,
        _ text: String,
        _ schema: JSONValue
    ) -> JSONValue {
        [
            "name": .string(name), "in": "query", "required": false, "schema": schema,
            "description": .string(text),
        ]
    }
}
