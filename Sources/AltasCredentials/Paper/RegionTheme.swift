import AltasCore

/// How a region's certificates look: one colour, dark enough to read by.
struct RegionTheme: Equatable {
    let accent: Colour

    private static let accents: [Region.Code: UInt32] = [
        "GB-ENG": 0x1F3A68, "GB-WLS": 0x1D553A, "GB-SCT": 0x4A2C6B, "ES": 0x8A2A16,
        "NO": 0x164C58, "DK": 0x8E1B2F,
    ]

    /// The look of a region; one that is not known here has a look of its own too.
    init(_ region: Region.Code) {
        accent = Colour(Self.accents[region] ?? 0x37474F)
    }
}
