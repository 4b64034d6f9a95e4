extension Words {
    /// Why a file is no certificate that can be read.
    package enum Unreadable {
        /// There is nothing in it.
        package static let empty = Phrase(
            en: "The file is empty.",
            es: "El archivo está vacío.",
            nb: "Filen er tom.",
            da: "Filen er tom."
        )
        /// It is larger than any certificate.
        package static let tooLarge = Phrase(
            en: "The file is larger than any certificate.",
            es: "El archivo es mayor que cualquier certificado.",
            nb: "Filen er større enn noe bevis.",
            da: "Filen er større end noget bevis."
        )
        /// It is of no kind that holds certificates.
        package static let unknownKind = Phrase(
            en:
                "It is none of these: PDF, SVG or PNG badge, ZIP, JSON, JWT, or the text of a QR code.",
            es:
                "No es nada de esto: PDF, insignia SVG o PNG, ZIP, JSON, JWT o el texto de un código QR.",
            nb:
                "Det er ingen av disse: PDF, SVG- eller PNG-merke, ZIP, JSON, JWT eller teksten i en QR-kode.",
            da:
                "Det er ingen af disse: PDF, SVG- eller PNG-mærke, ZIP, JSON, JWT eller teksten i en QR-kode."
        )
        /// More is in it than anybody would put there.
        package static let tooMuchInside = Phrase(
            en: "There is far more in the file than in any certificate.",
            es: "En el archivo hay mucho más de lo que hay en cualquier certificado.",
            nb: "Det er langt mer i filen enn i noe bevis.",
            da: "Der er langt mere i filen end i noget bevis."
        )
        /// The certificate inside is no sound JSON.
        package static let notJSON = Phrase(
            en: "The certificate in it is cut off or damaged: it is not sound JSON.",
            es: "El certificado que contiene está cortado o dañado: no es JSON correcto.",
            nb: "Beviset i den er avkuttet eller skadet: det er ikke gyldig JSON.",
            da: "Beviset i den er afskåret eller beskadiget: det er ikke gyldig JSON."
        )
        /// What the certificate says has no one meaning.
        package static let ambiguous = Phrase(
            en:
                "The certificate says something in a way that has no one meaning, so it is not judged.",
            es:
                "El certificado dice algo de un modo que no tiene un significado único; no se juzga.",
            nb:
                "Beviset sier noe på en måte som ikke har én bestemt betydning, så det bedømmes ikke.",
            da:
                "Beviset siger noget på en måde, der ikke har én bestemt betydning, så det bedømmes ikke."
        )
        /// It does not begin with the contexts of Open Badges 3.0.
        package static let contexts = Phrase(
            en: "It is not Open Badges 3.0: the vocabularies that this begins with are missing.",
            es: "No es Open Badges 3.0: faltan los vocabularios con los que empieza.",
            nb: "Det er ikke Open Badges 3.0: vokabularene som det begynner med, mangler.",
            da: "Det er ikke Open Badges 3.0: de vokabularer, som det begynder med, mangler."
        )

        /// It begins like a file of a kind and does not go on like one.
        package static func damaged(_ kind: String) -> Phrase {
            Phrase(
                en: "The \(kind) file is cut off or damaged.",
                es: "El archivo \(kind) está cortado o dañado.",
                nb: "\(kind)-filen er avkuttet eller skadet.",
                da: "\(kind)-filen er afskåret eller beskadiget."
            )
        }

        /// It is encrypted, or otherwise written in a way that is not read.
        package static func unsupported(_ kind: String) -> Phrase {
            Phrase(
                en: "The \(kind) file is encrypted, or was saved in a form that is not read here.",
                es: "El archivo \(kind) está cifrado o guardado en una forma que aquí no se lee.",
                nb: "\(kind)-filen er kryptert, eller lagret i en form som ikke leses her.",
                da: "\(kind)-filen er krypteret eller gemt i en form, der ikke læses her."
            )
        }

        /// No certificate is in it.
        package static func nothingInside(_ kind: String) -> Phrase {
            Phrase(
                en: "The \(kind) file is sound, but there is no signed certificate in it.",
                es: "El archivo \(kind) está bien, pero no contiene ningún certificado firmado.",
                nb: "\(kind)-filen er hel, men det er ikke noe signert bevis i den.",
                da: "\(kind)-filen er hel, men der er intet underskrevet bevis i den."
            )
        }

        /// It uses a vocabulary that is not known here.
        package static func context(_ name: String) -> Phrase {
            let name = Phrase.quoted(name)
            return Phrase(
                en: "The certificate uses a vocabulary that is not known here: \(name[.en])",
                es: "El certificado usa un vocabulario que aquí no se conoce: \(name[.es])",
                nb: "Beviset bruker et vokabular som er ukjent her: \(name[.nb])",
                da: "Beviset bruger et vokabular, der ikke kendes her: \(name[.da])"
            )
        }

        /// It is signed, but something else.
        package static func otherKind(_ kind: String) -> Phrase {
            let kind = Phrase.quoted(kind)
            return Phrase(
                en: "It is no certificate but something else: \(kind[.en])",
                es: "No es un certificado, sino otra cosa: \(kind[.es])",
                nb: "Det er ikke et bevis, men noe annet: \(kind[.nb])",
                da: "Det er ikke et bevis, men noget andet: \(kind[.da])"
            )
        }

        /// It lacks something that every certificate has.
        package static func missing(_ member: String) -> Phrase {
            let member = Phrase.quoted(member)
            return Phrase(
                en: "The certificate lacks \(member[.en]), which Open Badges 3.0 requires.",
                es: "Al certificado le falta \(member[.es]), que Open Badges 3.0 exige.",
                nb: "Beviset mangler \(member[.nb]), som Open Badges 3.0 krever.",
                da: "Beviset mangler \(member[.da]), som Open Badges 3.0 kræver."
            )
        }

        /// A part of it is of another type than it may be.
        package static func type(_ member: String, expected: String) -> Phrase {
            let (member, expected) = (Phrase.quoted(member), Phrase.quoted(expected))
            return Phrase(
                en: "In the certificate, \(member[.en]) must be \(expected[.en]).",
                es: "En el certificado, \(member[.es]) tiene que ser \(expected[.es]).",
                nb: "I beviset må \(member[.nb]) være \(expected[.nb]).",
                da: "I beviset skal \(member[.da]) være \(expected[.da])."
            )
        }

        /// A part of it has not the form that it must have.
        package static func form(_ member: String) -> Phrase {
            let member = Phrase.quoted(member)
            return Phrase(
                en: "In the certificate, \(member[.en]) has not the form that it must have.",
                es: "En el certificado, \(member[.es]) no tiene la forma debida.",
                nb: "I beviset har \(member[.nb]) ikke den formen det skal ha.",
                da: "I beviset har \(member[.da]) ikke den form, det skal have."
            )
        }
    }
}
