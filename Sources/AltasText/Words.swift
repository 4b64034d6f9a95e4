/// The terms of the field, for where one stands alone: over a column, before a value.
package enum Words {
    /// A coded tree of statements.
    package static let framework = Phrase(
        en: "framework",
        es: "marco",
        nb: "rammeverk",
        da: "rammeværk"
    )
    /// A version of a framework.
    package static let edition = Phrase(en: "edition", es: "edición", nb: "utgave", da: "udgave")
    /// What is taught and observed.
    package static let curriculum = Phrase(
        en: "curriculum",
        es: "currículo",
        nb: "læreplan",
        da: "læreplan"
    )
    /// What a region's education asks for.
    package static let standard = Phrase(
        en: "standard",
        es: "estándar",
        nb: "standard",
        da: "standard"
    )
    /// A node of an edition.
    package static let item = Phrase(en: "item", es: "elemento", nb: "punkt", da: "punkt")
    /// A part of the curriculum that is learnt and renewed as one.
    package static let module = Phrase(en: "module", es: "módulo", nb: "modul", da: "modul")
    /// What a learner can do after a module.
    package static let outcome = Phrase(
        en: "outcome",
        es: "resultado de aprendizaje",
        nb: "læringsutbytte",
        da: "læringsmål"
    )
    /// What an assessor decides.
    package static let criterion = Phrase(
        en: "criterion",
        es: "criterio",
        nb: "kriterium",
        da: "kriterium"
    )
    /// A region's own criterion.
    package static let localCriterion = Phrase(
        en: "local criterion",
        es: "criterio local",
        nb: "lokalt kriterium",
        da: "lokalt kriterium"
    )
    /// The links from one edition to another.
    package static let crosswalk = Phrase(
        en: "crosswalk",
        es: "correspondencia",
        nb: "kobling",
        da: "kobling"
    )
    /// A country or a part of one.
    package static let region = Phrase(en: "region", es: "región", nb: "region", da: "region")
    /// A place of work.
    package static let site = Phrase(en: "site", es: "centro", nb: "sted", da: "sted")
    /// A group that is taught together.
    package static let cohort = Phrase(en: "cohort", es: "grupo", nb: "kull", da: "hold")
    /// A person whose competence is recorded.
    package static let learner = Phrase(
        en: "learner",
        es: "participante",
        nb: "deltaker",
        da: "deltager"
    )
    /// A person who signs in.
    package static let staff = Phrase(en: "staff", es: "personal", nb: "ansatte", da: "personale")
    /// Who decided.
    package static let assessor = Phrase(
        en: "assessor",
        es: "persona evaluadora",
        nb: "vurderer",
        da: "bedømmer"
    )
    /// A way through the curriculum towards an award.
    package static let enrolment = Phrase(
        en: "enrolment",
        es: "matrícula",
        nb: "påmelding",
        da: "tilmelding"
    )
    /// One sitting of one assessor.
    package static let visit = Phrase(en: "visit", es: "visita", nb: "besøk", da: "besøg")
    /// What proves that a visit was recorded.
    package static let receipt = Phrase(
        en: "receipt",
        es: "recibo",
        nb: "kvittering",
        da: "kvittering"
    )
    /// What an assessor found.
    package static let decision = Phrase(
        en: "decision",
        es: "decisión",
        nb: "vurdering",
        da: "afgørelse"
    )
    /// How something was shown.
    package static let method = Phrase(en: "method", es: "método", nb: "metode", da: "metode")
    /// Where something was shown.
    package static let setting = Phrase(
        en: "setting",
        es: "entorno",
        nb: "situasjon",
        da: "situation"
    )
    /// What a learner is given at the end.
    package static let certificate = Phrase(
        en: "certificate",
        es: "certificado",
        nb: "bevis",
        da: "bevis"
    )
    /// The file that holds everything.
    package static let register = Phrase(
        en: "register",
        es: "registro",
        nb: "register",
        da: "register"
    )
    /// One link of the register's chain.
    package static let entry = Phrase(
        en: "entry",
        es: "asiento",
        nb: "innføring",
        da: "indførsel"
    )
}
