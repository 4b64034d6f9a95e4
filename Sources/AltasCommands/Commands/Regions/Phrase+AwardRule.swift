import AltasCore
import AltasText

/// What an award rule asks.
extension Phrase {
    static func modulesNeeded(_ codes: [String]) -> Phrase {
        let codes = codes.joined(separator: ", ")
        return Phrase(
            en: "modules needed: \(codes)",
            es: "módulos exigidos: \(codes)",
            nb: "moduler som kreves: \(codes)",
            da: "moduler, der kræves: \(codes)"
        )
    }

    static func localCriteriaNeeded(_ count: Int) -> Phrase {
        Phrase(
            en: "local criteria needed: \(count)",
            es: "criterios locales exigidos: \(count)",
            nb: "lokale kriterier som kreves: \(count)",
            da: "lokale kriterier, der kræves: \(count)"
        )
    }

    static let noLocalCriteria = Phrase(
        en: "no local criteria are needed",
        es: "no se exigen criterios locales",
        nb: "ingen lokale kriterier kreves",
        da: "der kræves ingen lokale kriterier"
    )

    static func observing(_ methods: [String]) -> Phrase {
        let methods = methods.joined(separator: ", ")
        return Phrase(
            en: "counts as an observation: \(methods)",
            es: "cuenta como observación: \(methods)",
            nb: "regnes som observasjon: \(methods)",
            da: "tæller som observation: \(methods)"
        )
    }

    static func observationDays(_ count: Int) -> Phrase {
        let days = counted(
            count,
            one: Phrase(en: "day", es: "día", nb: "dag", da: "dag"),
            other: Phrase(en: "days", es: "días", nb: "dager", da: "dage")
        )
        return Phrase(
            en: "each criterion of a skill is observed on \(days[.en])",
            es: "cada criterio de una destreza se observa en \(days[.es])",
            nb: "hvert kriterium for en ferdighet observeres på \(days[.nb])",
            da: "hvert kriterium for en færdighed observeres på \(days[.da])"
        )
    }

    static func whereListed(_ needed: Phrase) -> Phrase {
        Phrase(
            en: "\(needed[.en]), where it lists one of them",
            es: "\(needed[.es]), si figura alguno de ellos en el resultado",
            nb: "\(needed[.nb]), der minst én av dem er ført opp",
            da: "\(needed[.da]), hvor mindst én af dem er nævnt"
        )
    }

    static func differentKinds(_ kind: Item.OutcomeKind, _ count: Int) -> Phrase {
        let kind = kind.word
        return Phrase(
            en: "each outcome of the kind “\(kind[.en])” needs \(count) kinds of evidence",
            es: "cada resultado de tipo «\(kind[.es])» exige \(count) tipos de evidencia",
            nb: "hvert læringsutbytte av typen «\(kind[.nb])» krever \(count) typer dokumentasjon",
            da: "hvert læringsmål af typen »\(kind[.da])« kræver \(count) slags dokumentation"
        )
    }

    static func testPass(_ percent: Int) -> Phrase {
        Phrase(
            en: "a knowledge test of ALTAS is passed with \(percent)%",
            es: "una prueba de conocimientos de ALTAS se supera con el \(percent) %",
            nb: "en kunnskapsprøve i ALTAS er bestått med \(percent) %",
            da: "en vidensprøve i ALTAS er bestået med \(percent) %"
        )
    }

    static func decides(_ name: String, _ mayDecide: Bool) -> Phrase {
        mayDecide
            ? Phrase(
                en: "may decide: \(name)",
                es: "puede decidir: \(name)",
                nb: "kan avgjøre: \(name)",
                da: "må afgøre: \(name)"
            )
            : Phrase(
                en: "may not decide: \(name)",
                es: "no puede decidir: \(name)",
                nb: "kan ikke avgjøre: \(name)",
                da: "må ikke afgøre: \(name)"
            )
    }

    static func sampled(_ percent: Int) -> Phrase {
        Phrase(
            en: "a second person checks \(percent)% of decisions",
            es: "una segunda persona revisa el \(percent) % de las decisiones",
            nb: "en annen person kontrollerer \(percent) % av vurderingene",
            da: "en anden person kontrollerer \(percent) % af afgørelserne"
        )
    }

    static func sampledOfNew(_ percent: Int) -> Phrase {
        Phrase(
            en: "of a new assessor's decisions: \(percent)%",
            es: "de las de una persona evaluadora nueva: el \(percent) %",
            nb: "av vurderingene til en ny vurderer: \(percent) %",
            da: "af en ny bedømmers afgørelser: \(percent) %"
        )
    }

    static func priorLearning(_ isAllowed: Bool) -> Phrase {
        isAllowed
            ? Phrase(
                en: "prior learning can count",
                es: "el aprendizaje previo puede contar",
                nb: "realkompetanse kan telle med",
                da: "realkompetence kan tælle med"
            )
            : Phrase(
                en: "prior learning does not count",
                es: "el aprendizaje previo no cuenta",
                nb: "realkompetanse teller ikke med",
                da: "realkompetence tæller ikke med"
            )
    }

    static func freshObservations(_ count: Int) -> Phrase {
        let fresh = observations(count)
        return Phrase(
            en: "with prior learning, a skill outcome still needs \(fresh[.en])",
            es: "con aprendizaje previo, un resultado de destreza exige aún \(fresh[.es])",
            nb: "med realkompetanse krever et ferdighetsutbytte fortsatt \(fresh[.nb])",
            da: "med realkompetence kræver et færdighedsmål stadig \(fresh[.da])"
        )
    }

    private static func observations(_ count: Int) -> Phrase {
        counted(
            count,
            one: Phrase(
                en: "fresh observation",
                es: "observación reciente",
                nb: "ny observasjon",
                da: "ny observation"
            ),
            other: Phrase(
                en: "fresh observations",
                es: "observaciones recientes",
                nb: "nye observasjoner",
                da: "nye observationer"
            )
        )
    }
}

/// How long an achievement lasts.
extension Phrase {
    static func validity(_ months: Int) -> Phrase {
        let months = counted(
            months,
            one: Phrase(en: "month", es: "mes", nb: "måned", da: "måned"),
            other: Phrase(en: "months", es: "meses", nb: "måneder", da: "måneder")
        )
        return Phrase(
            en: "an achievement lasts \(months[.en])",
            es: "lo alcanzado vale \(months[.es])",
            nb: "det som er oppnådd, gjelder i \(months[.nb])",
            da: "det, der er opnået, gælder i \(months[.da])"
        )
    }

    static func validityByModule(_ months: [String: Int]) -> Phrase {
        let list = months.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
            .joined(separator: ", ")
        return Phrase(
            en: "months for single modules: \(list)",
            es: "meses para módulos concretos: \(list)",
            nb: "måneder for enkelte moduler: \(list)",
            da: "måneder for enkelte moduler: \(list)"
        )
    }

    static func renewal(_ count: Int) -> Phrase {
        let fresh = observations(count)
        return Phrase(
            en: "to renew it, each criterion of a skill needs \(fresh[.en])",
            es: "para renovarlo, cada criterio de una destreza exige \(fresh[.es])",
            nb: "for fornyelse krever hvert kriterium for en ferdighet \(fresh[.nb])",
            da: "for fornyelse kræver hvert kriterium for en færdighed \(fresh[.da])"
        )
    }

    static func renewalWindow(_ count: Int, keeps: Bool) -> Phrase {
        let days = counted(
            count,
            one: Phrase(en: "day", es: "día", nb: "dag", da: "dag"),
            other: Phrase(en: "days", es: "días", nb: "dager", da: "dage")
        )
        guard keeps else {
            return Phrase(
                en: "renewed up to \(days[.en]) before the end, it runs from the new day",
                es: "renovado hasta \(days[.es]) antes del final, cuenta desde el nuevo día",
                nb: "fornyes det inntil \(days[.nb]) før slutten, regnes det fra den nye dagen",
                da: "fornyes det op til \(days[.da]) før udløb, regnes det fra den nye dag"
            )
        }
        return Phrase(
            en: "renewed up to \(days[.en]) before the end, it keeps its anniversary",
            es: "renovado hasta \(days[.es]) antes del final, conserva su fecha",
            nb: "fornyes det inntil \(days[.nb]) før slutten, beholder det datoen sin",
            da: "fornyes det op til \(days[.da]) før udløb, beholder det sin dato"
        )
    }
}
