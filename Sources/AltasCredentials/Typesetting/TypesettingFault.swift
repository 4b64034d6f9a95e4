/// Why no text can be set: what is missing on this machine.
package enum TypesettingFault: Error, Equatable, Sendable {
    /// Pango or HarfBuzz is not there.
    case missingLibrary
    /// No font is there that can be embedded.
    case missingFont
    /// A font could not be cut down to the glyphs that are used, by its PostScript name.
    case unusableFont(String)
    /// There was not enough memory.
    case memory
}
