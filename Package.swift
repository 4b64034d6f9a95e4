// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with: the language mode comes from the tools version (Swift 6).
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// One module of the house.
///
/// `Sources/README.md` says what each may touch.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of one module.
func tests(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: [.target(name: name), "Fixtures"] + dependencies,
        swiftSettings: settings
    )
}

let package = Package(
    name: "altas",
    products: [.executable(name: "altas", targets: ["altas"])],
    targets: [
        .systemLibrary(
            name: "CSQLite",
            pkgConfig: "sqlite3",
            providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]
        ),
        .systemLibrary(
            name: "CCrypto",
            pkgConfig: "libcrypto",
            providers: [.apt(["libssl-dev"]), .brew(["openssl@3"])]
        ),
        // Loaded when a server starts, so not linked: see its header.
        .target(
            name: "CMicrohttpd",
            linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]
        ),
        .systemLibrary(
            name: "CQREncode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]
        ),
        room("AltasCore"),
        room("AltasQR", ["CQREncode"]),
        room("AltasCrypto", ["CCrypto"]),
        room("AltasStore", ["AltasCore", "AltasCrypto", "CSQLite"]),
        room("AltasExchange", ["AltasCore"]),
        room("AltasText", ["AltasCore"]),
        room("AltasRegister", ["AltasCore", "AltasCrypto", "AltasStore", "AltasExchange"]),
        .target(
            name: "AltasData",
            swiftSettings: settings,
            plugins: ["EmbedDataPlugin"]
        ),
        room(
            "AltasWeb",
            [
                "AltasCore", "AltasCrypto", "AltasText", "AltasExchange", "AltasRegister",
                "CMicrohttpd",
            ]
        ),
        room(
            "AltasCommands",
            [
                "AltasCore", "AltasCrypto", "AltasQR", "AltasText", "AltasExchange",
                "AltasRegister",
                "AltasWeb",
            ]
        ),
        .executableTarget(
            name: "altas",
            dependencies: ["AltasCommands", "AltasData", "AltasExchange"],
            swiftSettings: settings
        ),
        .target(
            name: "Fixtures",
            dependencies: ["AltasCore"],
            path: "Tests/Fixtures",
            swiftSettings: settings
        ),
        tests("AltasCore"),
        tests("AltasCrypto"),
        tests("AltasQR"),
        tests("AltasStore", ["AltasCore", "AltasCrypto", "CSQLite"]),
        tests("AltasExchange", ["AltasCore"]),
        tests("AltasText", ["AltasCore"]),
        tests("AltasData"),
        tests(
            "AltasRegister",
            ["AltasCore", "AltasCrypto", "AltasData", "AltasExchange", "AltasStore"]
        ),
        tests(
            "AltasWeb",
            [
                "AltasCore", "AltasCrypto", "AltasData", "AltasExchange", "AltasRegister",
                "AltasText",
            ]
        ),
        tests(
            "AltasCommands",
            ["AltasCore", "AltasData", "AltasExchange", "AltasRegister", "AltasText", "AltasWeb"]
        ),
        .testTarget(
            name: "altasTests",
            dependencies: [
                "altas", "AltasCommands", "AltasCore", "AltasCrypto", "AltasData", "AltasExchange",
                "AltasRegister", "AltasStore", "AltasWeb", "Fixtures",
            ],
            swiftSettings: settings
        ),
        .executableTarget(
            name: "Bench",
            dependencies: [
                "AltasCommands", "AltasCore", "AltasCrypto", "AltasData", "AltasExchange",
                "AltasRegister", "AltasStore", "Fixtures",
            ],
            path: "Tests/Bench",
            swiftSettings: settings
        ),
        .executableTarget(name: "EmbedData", swiftSettings: settings),
        .plugin(
            name: "EmbedDataPlugin",
            capability: .buildTool(),
            dependencies: ["EmbedData"],
            path: "Sources/EmbedDataPlugin"
        ),
    ]
)
