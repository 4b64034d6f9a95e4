extension Words {
    /// The names of what a checked certificate says.
    package enum CheckedFact {
        /// What it is for.
        package static let title = Phrase(
            en: "Certificate",
            es: "Certificado",
            nb: "Bevis",
            da: "Bevis"
        )
        /// Whose it is.
        package static let holder = Phrase(
            en: "Holder",
            es: "Titular",
            nb: "Innehaver",
            da: "Indehaver"
        )
        /// Who issued it.
        package static let issuer = Phrase(
            en: "Issued by",
            es: "Expedido por",
            nb: "Utstedt av",
            da: "Udstedt af"
        )
        /// When it was awarded.
        package static let awarded = Phrase(
            en: "Awarded",
            es: "Otorgado",
            nb: "Tildelt",
            da: "Tildelt"
        )
        /// Its last day.
        package static let lastDay = Phrase(
            en: "Valid until",
            es: "Válido hasta",
            nb: "Gyldig til og med",
            da: "Gyldigt til og med"
        )
        /// How many framework items it names.
        package static let alignments = Phrase(
            en: "Items achieved",
            es: "Elementos alcanzados",
            nb: "Oppnådde punkter",
            da: "Opnåede punkter"
        )
        /// Its own identifier.
        package static let identifier = Phrase(
            en: "Identifier",
            es: "Identificador",
            nb: "Identifikator",
            da: "Identifikator"
        )
        /// The code of its page.
        package static let code = Phrase(en: "Code", es: "Código", nb: "Kode", da: "Kode")
        /// What the key can be known by.
        package static let fingerprint = Phrase(
            en: "Key fingerprint",
            es: "Huella de la clave",
            nb: "Nøkkelens fingeravtrykk",
            da: "Nøglens fingeraftryk"
        )
        /// The forms that were found in the file.
        package static let forms = Phrase(
            en: "Found in the file",
            es: "Encontrado en el archivo",
            nb: "Funnet i filen",
            da: "Fundet i filen"
        )
    }
}
