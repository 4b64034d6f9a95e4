import AltasText

extension Program {
    /// Every command, in the order of the help page.
    static let all: [any Command.Type] =
        registerCommands + peopleCommands + visitCommands + progressCommands + certificateCommands
        + frameworkCommands + regionCommands + questionnaireCommands

    private static let registerCommands: [any Command.Type] = [
        Init.self, Demo.self, Serve.self, Login.self, Logout.self, WhoAmI.self, Verify.self,
        Backup.self, Restore.self, Version.self,
    ]

    static let abstract = Phrase(
        en: "Skills curricula and training records for assistive-living care.",
        es: "Currículos de competencias y registros de formación para la vida asistida.",
        nb: "Kompetanseplaner og opplæringsregister for velferdsteknologi i omsorgen.",
        da: "Kompetenceplaner og uddannelsesregister for velfærdsteknologi i omsorgen."
    )
}
