package import AltasCore

extension Staff.Role {
    /// What somebody with this role is called.
    package var word: Phrase {
        switch self {
        case .administrator:
            Phrase(
                en: "administrator",
                es: "administrador(a)",
                nb: "administrator",
                da: "administrator"
            )
        case .trainer:
            Phrase(en: "trainer", es: "formador(a)", nb: "veileder", da: "vejleder")
        case .qualityAssurer:
            Phrase(
                en: "quality assurer",
                es: "responsable de calidad",
                nb: "kvalitetssikrer",
                da: "kvalitetssikrer"
            )
        }
    }
}
