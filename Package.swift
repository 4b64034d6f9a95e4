// swift-tools-version: 6.2

import PackageDescription

/// What every target is compiled with: the language mode comes from the tools version (Swift 6).
let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// Where Pango, HarfBuzz and what they bring keep their headers.
///
/// Asking pkg-config would link the libraries as well, and they are loaded only when a certificate is set.
let typesettingHeaders = ["/usr", "/usr/local", "/opt/homebrew"].flatMap { prefix in
    [
        "include/pango-1.0", "include/harfbuzz", "include/glib-2.0", "include/freetype2",
        "include/fribidi", "lib/glib-2.0/include", "lib/x86_64-linux-gnu/glib-2.0/include",
        "lib/aarch64-linux-gnu/glib-2.0/include",
    ].map { "-I\(prefix)/\($0)" }
}

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
        .systemLibrary(
            name: "CZlib",
            pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
        ),
        // Pango and HarfBuzz, loaded when a certificate is set, so not linked: see its header.
        .target(
            name: "CTypesetting",
            cSettings: [.unsafeFlags(typesettingHeaders)],
            linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]
        ),
        // libcurl, loaded when something is fetched, so not linked: see its header.
        .target(
            name: "CCurl",
            linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]
        ),
        room("AltasFetch", ["CCurl"]),
        room("AltasCore"),
        room("AltasQR", ["CQREncode"]),
        room("AltasCrypto", ["CCrypto"]),
        room("AltasStore", ["AltasCore", "AltasCrypto", "CSQLite"]),
        room("AltasJSON", ["AltasCore"]),
        room("AltasExchange", ["AltasCore", "AltasJSON"]),
        room("AltasText", ["AltasCore"]),
        room(
            "AltasCredentials",
            [
                "AltasCore", "AltasCrypto", "AltasJSON", "AltasQR", "AltasText", "CTypesetting",
                "CZlib",
            ]
        ),
        room(
            "AltasRegister",
            [
                "AltasCore", "AltasCredentials", "AltasCrypto", "AltasExchange", "AltasJSON",
                "AltasStore", "AltasText",
            ]
        ),
        .target(
            name: "AltasData",
            swiftSettings: settings,
            plugins: ["EmbedDataPlugin"]
        ),
        room(
            "AltasWeb",
            [
                "AltasCore", "AltasCredentials", "AltasCrypto", "AltasJSON", "AltasText",
                "AltasExchange", "AltasRegister", "CMicrohttpd",
            ]
        ),
        room(
            "AltasCommands",
            [
                "AltasCore", "AltasCredentials", "AltasCrypto", "AltasQR", "AltasText",
                "AltasExchange", "AltasFetch", "AltasRegister", "AltasWeb",
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
        tests("AltasFetch"),
        tests("AltasQR"),
        tests("AltasStore", ["AltasCore", "AltasCrypto", "CSQLite"]),
        tests("AltasJSON", ["AltasCore"]),
        tests("AltasExchange", ["AltasCore", "AltasJSON"]),
        tests("AltasText", ["AltasCore"]),
        tests(
            "AltasCredentials",
            ["AltasCore", "AltasCrypto", "AltasJSON", "AltasQR", "AltasText"]
        ),
        tests("AltasData"),
        tests(
            "AltasRegister",
            [
                "AltasCore", "AltasCredentials", "AltasCrypto", "AltasData", "AltasExchange",
                "AltasJSON", "AltasStore", "AltasText",
            ]
        ),
        tests(
            "AltasWeb",
            [
                "AltasCore", "AltasCredentials", "AltasCrypto", "AltasData", "AltasExchange",
                "AltasRegister", "AltasStore", "AltasText",
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
                "AltasCommands", "AltasCore", "AltasCredentials", "AltasCrypto", "AltasData",
                "AltasExchange", "AltasRegister", "AltasStore", "Fixtures",
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
