import AltasCore
import Foundation

/// Reads the codes of new people out of what commands answer in JSON.
enum DemoAnswer {
    /// The one person's code in an answer.
    static func code(in answer: String) throws -> String {
        guard let code = people(in: answer).first?.code else { throw Refusal.damaged(answer) }
        return code
    }

    /// The people of an answer, in the order of `names`.
    static func learners(
        in answer: String,
        order names: [String]
    ) throws -> [(code: String, name: String)] {
        let people = people(in: answer)
        return try names.map { name in
            guard let person = people.first(where: { $0.name == name }) else {
                throw Refusal.damaged(answer)
            }
            return person
        }
    }

    private static func people(in answer: String) -> [(code: String, name: String)] {
        let json = try? JSONSerialization.jsonObject(with: Data(answer.utf8))
        return json.map(people) ?? []
    }

    private static func people(_ json: Any) -> [(code: String, name: String)] {
        if let list = json as? [Any] { return list.flatMap(people) }
        guard let object = json as? [String: Any] else { return [] }
        if let code = object["code"] as? String, let name = object["name"] as? String,
            PersonCode(code) != nil
        {
            return [(code, name)]
        }
        return object.sorted { $0.key < $1.key }.flatMap { people($0.value) }
    }
}
