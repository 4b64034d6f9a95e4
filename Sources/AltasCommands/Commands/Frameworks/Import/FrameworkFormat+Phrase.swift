import AltasExchange
import AltasText

extension FrameworkFormat {
    /// What the format is called.
    var phrase: Phrase {
        switch self {
        case .folder:
            Phrase(
                en: "our own folder (framework.json, items.csv)",
                es: "carpeta propia (framework.json, items.csv)",
                nb: "vår egen mappe (framework.json, items.csv)",
                da: "vores egen mappe (framework.json, items.csv)"
            )
        case .csv:
            Phrase(en: "our own CSV", es: "CSV propio", nb: "vår egen CSV", da: "vores egen CSV")
        case .openSALT:
            Phrase(
                en: "OpenSALT CSV",
                es: "CSV de OpenSALT",
                nb: "CSV fra OpenSALT",
                da: "OpenSALTs CSV"
            )
        case .case10: Self.package("1.0")
        case .case11: Self.package("1.1")
        case .moodle:
            Phrase(en: "Moodle CSV", es: "CSV de Moodle", nb: "CSV fra Moodle", da: "Moodles CSV")
        case .grep:
            Phrase(
                en: "Grep JSON (Norway)",
                es: "JSON de Grep (Noruega)",
                nb: "JSON fra Grep (Udir)",
                da: "Greps JSON (Norge)"
            )
        case .skillsEngland:
            Phrase(
                en: "Skills England JSON",
                es: "JSON de Skills England",
                nb: "JSON fra Skills England",
                da: "Skills Englands JSON"
            )
        case .esco:
            Phrase(en: "ESCO CSV", es: "CSV de ESCO", nb: "CSV fra ESCO", da: "ESCOs CSV")
        }
    }

    private static func package(_ version: String) -> Phrase {
        Phrase(
            en: "CASE \(version) package",
            es: "paquete CASE \(version)",
            nb: "CASE-pakke \(version)",
            da: "CASE \(version)-pakke"
        )
    }
}
