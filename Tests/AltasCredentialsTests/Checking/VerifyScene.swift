import AltasJSON
import Foundation

@testable import AltasCredentials

/// Files for the page that checks certificates, and what it has to say about each; see `Tests/Browser/verify.py`.
struct VerifyScene {
    private let folder: URL
    private let own: OwnFiles
    private var cases: [JSONObject] = []

    init(in folder: URL) throws {
        self.folder = folder
        own = try OwnFiles.shared()
        try addUnreadable()
        try addTampered()
        try addOthers()
        try addGenuine()
    }

    /// Writes the page and the scene, and answers where the scene is.
    func write() throws -> URL {
        let page = try file("verify.html", Array(VerifyPage.html(issuers: [own.issuer.json]).utf8))
        let pictures = ProcessInfo.processInfo.environment["ALTAS_PICTURES"]
        let scene: JSONObject = [
            "page": .string(page), "cases": .array(cases.map { .object($0) }),
            "pictures": pictures.map { .string($0) },
        ]
        let path = try file("scene.json", Array(JSONValue.object(scene).text.utf8))
        return URL(fileURLWithPath: path)
    }

    private mutating func addGenuine() throws {
        let kinds: [FileKind] = [.jwt, .svg, .png, .zip, .pdf]
        for kind in kinds {
            try add(kind.rawValue.lowercased(), own.bytes(kind), .statusUnknown, "Núria Åsgård")
        }
        let link = String(decoding: try own.bytes(.qr), as: UTF8.self)
        let elsewhere = link.replacing("certs.example.org", with: "certs.example.com")
        cases.append(["text": .string(elsewhere), "verdict": "not-genuine"])
        cases.append(["text": .string(link), "verdict": "status-unknown", "says": "Núria Åsgård"])
    }

    private mutating func addOthers() throws {
        let past = try OwnFiles { $0["validUntil"] = "2026-11-20T10:00:00Z" }
        try add("past.jwt", past.bytes(.jwt), .expired)
        let future = try OwnFiles { document in
            document["validFrom"] = "2126-11-20T10:00:00Z"
            document["validUntil"] = nil
        }
        try add("future.jwt", future.bytes(.jwt), .notYetValid)
        try add("certificate.json", own.bytes(.json), .unchecked)
        let stranger = try OwnFiles { document in
            document = document.setting(["issuer", "id"], to: "did:web:elsewhere.example")
        }
        try add("stranger.svg", stranger.bytes(.svg), .unchecked)
        let bare = try OwnFiles(sealing: false)
        for kind in [FileKind.svg, .png, .pdf] {
            try add("bare.\(kind.rawValue.lowercased())", bare.bytes(kind), .notGenuine)
        }
    }

    /// Some changes to each form, none of which may pass for genuine.
    private mutating func addTampered() throws {
        var random = SeededRandom(state: 9)
        for kind in [FileKind.jwt, .svg, .png, .zip, .pdf] {
            for number in 0..<6 {
                var bytes = try own.bytes(kind)
                let place = Int.random(in: bytes.count / 10..<bytes.count, using: &random)
                bytes[place] ^= UInt8(1 << UInt8.random(in: 0..<8, using: &random))
                let path = try file("t\(number).\(kind.rawValue.lowercased())", bytes)
                cases.append(["file": .string(path), "verdict": "not-genuine unreadable"])
            }
        }
    }

    private mutating func addUnreadable() throws {
        let texts = ["", "hello <b>bold</b>", "{", "%PDF-1.7 nothing", "<svg></svg>"]
        for (number, text) in texts.enumerated() {
            try add("u\(number)", Array(text.utf8), .unreadable)
        }
    }

    private mutating func add(
        _ name: String,
        _ bytes: [UInt8],
        _ verdict: Verdict,
        _ says: String? = nil
    ) throws {
        cases.append([
            "file": .string(try file(name, bytes)), "verdict": .string(verdict.rawValue),
            "says": says.map { .string($0) },
        ])
    }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let place = folder.appendingPathComponent(name)
        try Data(bytes).write(to: place)
        return place.path
    }
}
