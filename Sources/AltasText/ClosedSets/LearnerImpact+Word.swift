package import AltasCore

extension LearnerImpact.Group {
    /// What an adoption means for the learners of a group.
    package var word: Phrase {
        switch self {
        case .unaffected:
            Phrase(en: "unaffected", es: "sin cambios", nb: "ikke berørt", da: "ikke berørt")
        case .carriesOver:
            Phrase(
                en: "carries over",
                es: "se conserva todo",
                nb: "alt teller videre",
                da: "alt tæller videre"
            )
        case .topUp:
            Phrase(
                en: "needs a top-up",
                es: "debe completar",
                nb: "må vise mer",
                da: "skal vise mere"
            )
        case .restart:
            Phrase(
                en: "must restart",
                es: "debe empezar de nuevo",
                nb: "må begynne på nytt",
                da: "skal begynde forfra"
            )
        case .mayFinish:
            Phrase(
                en: "may finish on the old edition",
                es: "puede terminar con la edición anterior",
                nb: "kan fullføre etter den gamle utgaven",
                da: "kan gøre færdig efter den gamle udgave"
            )
        case .awarded:
            Phrase(
                en: "holds a valid award",
                es: "tiene un certificado vigente",
                nb: "har et gyldig bevis",
                da: "har et gyldigt bevis"
            )
        }
    }
}
