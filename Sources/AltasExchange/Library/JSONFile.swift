internal import AltasCore
internal import Foundation

/// Reads JSON files and says by path what is wrong in them, such as `scales[0].key`.
enum JSONFile {
    /// Decodes a file, passing over members that `type` does not know.
    static func decode<Value: Decodable>(
        _ type: Value.Type = Value.self,
        from file: SourceFile
    ) throws(Refusal) -> Value {
        let text = try SourceText.utf8(file.bytes, path: file.path)
        do {
            return try JSONDecoder().decode(type, from: Data(text))
        } catch {
            throw .badFile(path: file.path, line: nil, problem: problem(error))
        }
    }

    /// Decodes a file, refusing members that its type does not know.
    ///
    /// One that is null says nothing, whatever its name.
    static func decodeStrictly<Value: Codable>(
        _ type: Value.Type = Value.self,
        from file: SourceFile
    ) throws(Refusal) -> Value {
        let value = try decode(type, from: file)
        do {
            let text = try SourceText.utf8(file.bytes, path: file.path)
            let given = try JSONSerialization.jsonObject(with: Data(text))
            let known = try JSONSerialization.jsonObject(with: JSONEncoder().encode(value))
            try refuseUnknown(in: given, known: known, path: "", file: file)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            throw .badFile(path: file.path, line: nil, problem: .notJSON)
        }
        return value
    }

    private static func refuseUnknown(
        in given: Any,
        known: Any,
        path: String,
        file: SourceFile
    ) throws(Refusal) {
        if let given = given as? [String: Any] {
            let known = known as? [String: Any] ?? [:]
            for (key, value) in given.sorted(by: { $0.key < $1.key }) where !(value is NSNull) {
                let path = path.isEmpty ? key : "\(path).\(key)"
                guard let counterpart = known[key] else {
                    throw .badFile(path: file.path, line: nil, problem: .unknownMember(path: path))
                }
                try refuseUnknown(in: value, known: counterpart, path: path, file: file)
            }
        } else if let given = given as? [Any], let known = known as? [Any] {
            for (index, (value, counterpart)) in zip(given, known).enumerated() {
                let path = "\(path)[\(index)]"
                try refuseUnknown(in: value, known: counterpart, path: path, file: file)
            }
        }
    }

    private static func problem(_ error: any Error) -> Refusal.FileProblem {
        switch error as? DecodingError {
        case .keyNotFound(let key, let context): .member(path: path(context.codingPath + [key]))
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            context.codingPath.isEmpty ? .notThis : .member(path: path(context.codingPath))
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            .member(path: path(context.codingPath))
        default: .notJSON
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += path.isEmpty ? key.stringValue : ".\(key.stringValue)"
            }
        }
    }
}
