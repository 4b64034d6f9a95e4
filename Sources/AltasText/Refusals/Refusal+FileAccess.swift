internal import AltasCore

extension Refusal.FileAccess {
    /// Why the file at `path` could not be read or written, and what to check.
    func phrase(_ path: String) -> Phrase {
        switch self {
        case .missing:
            Phrase(
                en: "There is no file \(path). Check its name and folder.",
                es: "No existe el archivo \(path). Compruebe su nombre y su carpeta.",
                nb: "Filen \(path) finnes ikke. Sjekk navnet og mappen.",
                da: "Filen \(path) findes ikke. Tjek navnet og mappen."
            )
        case .isFolder:
            Phrase(
                en: "\(path) is a folder. Name a file in it.",
                es: "\(path) es una carpeta. Indique un archivo dentro de ella.",
                nb: "\(path) er en mappe. Oppgi en fil i den.",
                da: "\(path) er en mappe. Angiv en fil i den."
            )
        case .exists:
            Phrase(
                en: "There is a file \(path) already. Name another, or add --overwrite.",
                es: "Ya existe el archivo \(path). Indique otro o añada --overwrite.",
                nb: "Filen \(path) finnes allerede. Oppgi en annen, eller legg til --overwrite.",
                da: "Filen \(path) findes allerede. Angiv en anden, eller tilføj --overwrite."
            )
        case .denied:
            Phrase(
                en: "The system does not allow the use of \(path). Check your permissions.",
                es: "El sistema no le permite usar \(path). Revise sus permisos.",
                nb: "Systemet gir deg ikke tilgang til \(path). Sjekk rettighetene dine.",
                da: "Systemet giver dig ikke adgang til \(path). Tjek dine rettigheder."
            )
        case .other:
            Phrase(
                en: "\(path) could not be read or written. Check the disk and try again.",
                es:
                    """
                    No se ha podido leer o escribir \(path). Revise el disco e inténtelo de \
                    nuevo.
                    """,
                nb: "\(path) kunne ikke leses eller skrives. Sjekk disken og prøv igjen.",
                da: "\(path) kunne ikke læses eller skrives. Tjek disken, og prøv igen."
            )
        }
    }
}
