extension Words {
    /// What is said about a signature that does not hold, or cannot be checked.
    package enum CheckedSignature {
        /// That it holds.
        package static let genuine = Phrase(
            en: "genuine; nothing was changed since it was signed",
            es: "auténtica; no ha cambiado nada desde que se firmó",
            nb: "ekte; ingenting er endret siden det ble signert",
            da: "ægte; intet er ændret, siden det blev underskrevet"
        )
        /// That there is none.
        package static let missing = Phrase(
            en: "nobody has signed this",
            es: "nadie ha firmado esto",
            nb: "ingen har signert dette",
            da: "ingen har underskrevet dette"
        )
        /// That it does not fit.
        package static let doesNotFit = Phrase(
            en: "does not fit: the text was changed, or another key signed it",
            es: "no concuerda: el texto se ha cambiado o lo firmó otra clave",
            nb: "passer ikke: teksten er endret, eller en annen nøkkel har signert",
            da: "passer ikke: teksten er ændret, eller en anden nøgle har underskrevet"
        )
        /// That the key is somebody else's.
        package static let notIssuersKey = Phrase(
            en: "made with a key that is not the issuer's",
            es: "hecha con una clave que no es del emisor",
            nb: "laget med en nøkkel som ikke er utstederens",
            da: "lavet med en nøgle, der ikke er udstederens"
        )
        /// That what was signed contradicts itself.
        package static let contradiction = Phrase(
            en: "what was signed contradicts itself or breaks the rules for signing",
            es: "lo firmado se contradice o incumple las reglas de firma",
            nb: "det som er signert, motsier seg selv eller bryter reglene for signering",
            da: "det underskrevne modsiger sig selv eller bryder reglerne for underskrift"
        )
        /// That the forms in a file disagree.
        package static let formsDisagree = Phrase(
            en: "the certificates inside the file say different things",
            es: "los certificados que hay en el archivo dicen cosas distintas",
            nb: "bevisene i filen sier ulike ting",
            da: "beviserne i filen siger forskellige ting"
        )
        /// That the file around a genuine text was changed.
        package static let fileChanged = Phrase(
            en: "the signed text inside is genuine, but the file around it was changed",
            es: "el texto firmado es auténtico, pero se ha cambiado el archivo que lo contiene",
            nb: "den signerte teksten inni er ekte, men filen rundt er endret",
            da: "den underskrevne tekst indeni er ægte, men filen omkring er ændret"
        )
        /// That a file lost the issuer's seal.
        package static let sealMissing = Phrase(
            en:
                """
                the signed text inside is genuine, but the issuer's seal on the file around it is \
                gone
                """,
            es:
                """
                el texto firmado es auténtico, pero falta el sello del emisor en el archivo que lo \
                contiene
                """,
            nb: "den signerte teksten inni er ekte, men utstederens segl på filen rundt mangler",
            da:
                "den underskrevne tekst indeni er ægte, men udstederens segl på filen omkring mangler"
        )
        /// That there is no key to check it with.
        package static let noKey = Phrase(
            en: "could not be checked: the issuer's key is not at hand",
            es: "no se ha podido comprobar: no se dispone de la clave del emisor",
            nb: "kunne ikke sjekkes: utstederens nøkkel er ikke for hånden",
            da: "kunne ikke tjekkes: udstederens nøgle er ikke ved hånden"
        )

        /// That a signature of this kind is not known here.
        package static func unknownKind(_ kind: String) -> Phrase {
            let kind = Phrase.quoted(kind)
            return Phrase(
                en: "could not be checked: signatures of the kind \(kind[.en]) are not known here",
                es:
                    "no se ha podido comprobar: aquí no se conocen las firmas del tipo \(kind[.es])",
                nb: "kunne ikke sjekkes: signaturer av typen \(kind[.nb]) er ukjente her",
                da: "kunne ikke tjekkes: underskrifter af typen \(kind[.da]) kendes ikke her"
            )
        }

        /// That the key could not be fetched.
        package static func unreachable(host: String) -> Phrase {
            Phrase(
                en: "could not be checked: the issuer's key could not be fetched from \(host)",
                es: "no se ha podido comprobar: no se pudo obtener la clave del emisor de \(host)",
                nb: "kunne ikke sjekkes: utstederens nøkkel kunne ikke hentes fra \(host)",
                da: "kunne ikke tjekkes: udstederens nøgle kunne ikke hentes fra \(host)"
            )
        }
    }

    /// What is said where a withdrawal could not be looked up.
    package enum CheckedStatus {
        /// That it is not asked for what is not known to be genuine.
        package static let notAsked = Phrase(
            en: "not looked up, because the signature is not confirmed",
            es: "no se ha consultado, porque la firma no está confirmada",
            nb: "ikke slått opp, fordi signaturen ikke er bekreftet",
            da: "ikke slået op, fordi underskriften ikke er bekræftet"
        )
        /// That nothing was fetched.
        package static let offline = Phrase(
            en: "could not check whether it was withdrawn: nothing was fetched",
            es: "no se ha podido comprobar si se ha retirado: no se ha consultado la red",
            nb: "kunne ikke sjekke om det er trukket tilbake: ingenting ble hentet fra nettet",
            da: "kunne ikke tjekke, om det er trukket tilbage: intet blev hentet fra nettet"
        )
        /// That what came was not to be trusted.
        package static let unsound = Phrase(
            en:
                """
                could not check whether it was withdrawn: the list is not signed by the issuer, \
                does not fit, or is out of date
                """,
            es:
                """
                no se ha podido comprobar si se ha retirado: la lista no está firmada por el \
                emisor, no corresponde o está caducada
                """,
            nb:
                """
                kunne ikke sjekke om det er trukket tilbake: listen er ikke signert av utstederen, \
                passer ikke eller er utløpt
                """,
            da:
                """
                kunne ikke tjekke, om det er trukket tilbage: listen er ikke underskrevet af \
                udstederen, passer ikke eller er udløbet
                """
        )
        /// That what was shown does not say where it would be told.
        package static let notNamed = Phrase(
            en: "could not check whether it was withdrawn: open the certificate's page for that",
            es: "no se ha podido comprobar si se ha retirado: consulte la página del certificado",
            nb: "kunne ikke sjekke om det er trukket tilbake: åpne bevisets side for det",
            da: "kunne ikke tjekke, om det er trukket tilbage: åbn bevisets side for det"
        )

        /// That lists of this kind are not known here.
        package static func unknownKind(_ kind: String) -> Phrase {
            let kind = Phrase.quoted(kind)
            return Phrase(
                en: "could not check whether it was withdrawn: \(kind[.en]) is not known here",
                es: "no se ha podido comprobar si se ha retirado: aquí no se conoce \(kind[.es])",
                nb: "kunne ikke sjekke om det er trukket tilbake: \(kind[.nb]) er ukjent her",
                da: "kunne ikke tjekke, om det er trukket tilbage: \(kind[.da]) kendes ikke her"
            )
        }

        /// That the list could not be fetched.
        package static func unreachable(host: String) -> Phrase {
            Phrase(
                en: "could not check whether it was withdrawn: \(host) did not answer",
                es: "no se ha podido comprobar si se ha retirado: \(host) no respondió",
                nb: "kunne ikke sjekke om det er trukket tilbake: \(host) svarte ikke",
                da: "kunne ikke tjekke, om det er trukket tilbage: \(host) svarede ikke"
            )
        }
    }
}
