import AltasText

/// The description of operations for programs (OpenAPI 3.1).
struct OpenAPI {
    let operations: [Operation]

    /// The whole document.
    ///
    /// - Throws: ``ShapeProblem`` for an operation whose answer has no shape.
    func document() throws -> JSON {
        let shapes = ShapeCollection()
        var paths: [String: JSON] = [:]
        for operation in operations {
            let path = operation.path.description
            let described = try description(of: operation, shapes)
            paths[path] = (paths[path] ?? [:]).adding([operation.verb: described])
        }
        shapes.add("Problem", Problem.shape)
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Altas",
                "version": "1.0.0",
                "summary": "Skills and training records, and how they count in each region.",
                "license": ["name": "Apache 2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths),
            "components": [
                "schemas": .object(shapes.named),
                "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
            ],
        ]
    }

    private func description(of operation: Operation, _ shapes: ShapeCollection) throws -> JSON {
        var description: [String: JSON] = [
            "operationId": .text(operation.name),
            "summary": .text(operation.summary),
            "parameters": .array(
                operation.path.placeholders.map(Self.placeholder)
                    + operation.query.map(Self.parameter) + Self.negotiation(of: operation)
            ),
            "responses": try responses(of: operation, shapes),
            "security": operation.audience == .signedIn ? [["token": []]] : [],
        ]
        if let body = operation.body {
            description["requestBody"] = [
                "required": true,
                "content": [
                    "application/json": [
                        "schema": try body.shape(shapes), "example": body.example,
                    ]
                ],
            ]
        }
        return .object(description)
    }
}

extension Operation {
    /// The method as descriptions spell it.
    var verb: String { method.rawValue.lowercased() }

    /// Every status that a refusal may have here.
    var problems: [Status] {
        var statuses = refusals.union([.badRequest, .unavailable])
        if audience == .signedIn { statuses.insert(.unauthorized) }
        return statuses.sorted { $0.rawValue < $1.rawValue }
    }
}

// MARK: - What may be said

extension OpenAPI {
    private static func placeholder(_ name: String) -> JSON {
        let meaning = Placeholder(name)
        return [
            "name": .text(name), "in": "path", "required": true,
            "description": .text(meaning.summary), "schema": meaning.shape,
        ]
    }

    private static func parameter(_ parameter: QueryParameter) -> JSON {
        [
            "name": .text(parameter.name), "in": "query",
            "required": .bool(parameter.isRequired),
            "description": .text(parameter.summary), "schema": parameter.kind.shape,
        ]
    }

    /// What a reader may say in the head.
    private static func negotiation(of operation: Operation) -> [JSON] {
        guard operation.method == .get else { return [] }
        return [
            [
                "name": "If-None-Match", "in": "header", "required": false,
                "description": "The ETag of an answer held already; 304 when it still holds.",
                "schema": ["type": "string"],
            ]
        ]
    }
}

extension QueryParameter.Kind {
    fileprivate var shape: JSON {
        switch self {
        case .text: ["type": "string", "pattern": .text(Placeholder.printable)]
        case .day: ["type": "string", "format": "date"]
        case .number(let range):
            [
                "type": "integer", "minimum": .number(range.lowerBound),
                "maximum": .number(range.upperBound),
            ]
        case .choice(let values): ["type": "string", "enum": .array(values.map(JSON.text))]
        }
    }
}

// MARK: - What is answered

extension Problem {
    /// What it looks like.
    fileprivate static let shape: JSON = [
        "type": "object",
        "properties": [
            "type": ["type": "string", "format": "uri-reference"], "title": ["type": "string"],
            "status": ["type": "integer"], "detail": ["type": "string"],
            "instance": ["type": "string", "format": "uri"],
        ],
        "required": ["type", "title", "status", "instance"],
        "additionalProperties": false,
    ]
}

extension OpenAPI {
    private func responses(of operation: Operation, _ shapes: ShapeCollection) throws -> JSON {
        var responses: [String: JSON] = [:]
        responses[String(operation.answer.status.rawValue)] = try answer(of: operation, shapes)
        if operation.method == .get {
            responses["304"] = ["description": "What you have still holds."]
        }
        let problem: JSON = [
            "application/problem+json": ["schema": ["$ref": "#/components/schemas/Problem"]]
        ]
        for status in operation.problems {
            responses[String(status.rawValue)] = [
                "description": .text(WebWords.title(of: status)[.en]), "content": problem,
            ]
        }
        return .object(responses)
    }

    private func answer(of operation: Operation, _ shapes: ShapeCollection) throws -> JSON {
        guard let shape = operation.answer.shape else { return ["description": "Done."] }
        let headers: [String: JSON] =
            operation.answer.isPage ? Self.pageHeaders : [:]
        return [
            "description": "The answer.",
            "headers": .object(headers),
            "content": ["application/json": ["schema": try shape(shapes)]],
        ]
    }

    private static let pageHeaders: [String: JSON] = [
        "Link": [
            "description": "The first, previous and next page (RFC 8288).",
            "schema": ["type": "string"],
        ],
        "X-Total-Count": [
            "description": "How many entries the whole list has.",
            "schema": ["type": "integer", "minimum": 0],
        ],
    ]
}
