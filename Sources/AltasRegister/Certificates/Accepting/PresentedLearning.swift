package import AltasJSON

/// What a certificate of another register says its holder can do: the holder's name, and the items of frameworks that it
/// aligns to.
package struct PresentedLearning: Sendable, Hashable, Codable {
    /// The holder's name; nil where it says none.
    package let holder: String?
    /// The items, each once, in the order in which they come.
    package let items: [AlignedItem]

    /// An item that a certificate aligns to.
    package struct AlignedItem: Sendable, Hashable, Codable {
        /// Its address, whose last part is its CASE identifier.
        package let address: String
        /// Its code, as its publisher prints it.
        package let code: String?
        /// What it says.
        package let name: String
        /// The framework it is of.
        package let framework: String?
    }

    /// Reads a credential that was checked (Open Badges 3.0, `Alignment` and `Result`).
    ///
    /// What stands with a result that was not completed is left out.
    package init(_ credential: JSONObject) {
        let subject = credential["credentialSubject"]?.object ?? [:]
        let results = (subject["result"]?.array ?? []).compactMap(\.object)
        let completed = results.filter { ["Completed", nil].contains($0["status"]?.string) }
        let holders = [subject["achievement"]?.object].compactMap(\.self) + completed
        var seen: Set<String> = []
        items = holders.flatMap { ($0["alignment"]?.array ?? []).compactMap(\.object) }
            .compactMap(AlignedItem.init)
            .filter { seen.insert($0.address).inserted }
        holder = subject.text("name") ?? Self.identifiedName(in: subject)
    }

    private static func identifiedName(in subject: JSONObject) -> String? {
        (subject["identifier"]?.array ?? []).compactMap(\.object)
            .first { $0["identityType"]?.string == "name" && $0["hashed"] == false }?
            .text("identityHash")
    }
}

extension PresentedLearning.AlignedItem {
    fileprivate init?(_ alignment: JSONObject) {
        guard let address = alignment.text("targetUrl"), let name = alignment.text("targetName")
        else { return nil }
        self.address = address
        self.name = name
        code = alignment.text("targetCode")
        framework = alignment.text("targetFramework")
    }

    /// The last part of its address, which is a CASE identifier where the framework is served over CASE.
    var identifier: String {
        address.split { "/:#?".contains($0) }.last.map(String.init) ?? ""
    }
}
