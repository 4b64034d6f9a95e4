import AltasCore
import AltasText

@testable import AltasCredentials

extension CertificateClaims {
    /// What a certificate of ALTAS says in a region, with the modules of its curriculum and three standards.
    static func fixture(
        holder: String = "Núria Åsgård-Sørensen",
        region: Region.Code = "NO",
        language: Language = .nb,
        gaps: Int = 18
    ) -> CertificateClaims {
        CertificateClaims(
            id: "urn:uuid:6f0b7a52-2e0e-4c1b-9a53-6f4a1f6b3d10",
            code: CertificateCode(random: [7, 19, 25, 2, 29, 31, 4, 1, 9, 25, 26, 0, 28, 15, 10, 3]
            ),
            subject: "urn:uuid:0d1e7c53-9f0c-4e39-8a0b-0b6b9dd8b8a1",
            holder: holder,
            issuer: CertificateIssuer(
                id: "did:web:certs.example.org:issuers:fjordheim",
                name: "Fjordheim Omsorg AS",
                url: "https://certs.example.org"
            ),
            region: region,
            regionName: regionName(region),
            rule: "2026-11",
            language: language,
            awardedOn: day(2026, 11, 20),
            lastDay: day(2029, 11, 20),
            awarded: Timestamp(seconds: 1_795_165_200),
            validFrom: Timestamp(seconds: 1_795_165_200),
            validUntil: Timestamp(seconds: 1_889_823_599),
            curriculum: .altas,
            modules: ClaimedModule.altas,
            localCriteria: ["ALT-1.1-NO1", "ALT-1.5-NO1"].map {
                ClaimedItem(code: $0, title: LocalizedText(["en": "Local"]), uri: uri($0))
            },
            standards: standards(region, gaps: gaps),
            evidence: [
                .fixture(
                    .observation,
                    "Direct observation at work",
                    "Direkte observasjon på arbeidsplassen"
                ),
                .fixture("TEST", "Test", "Prøve"),
            ],
            status: StatusPlace(list: "https://certs.example.org/status/2026-a", index: 94_567)
        )
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
    }

    static func uri(_ code: String) -> String { "https://certs.example.org/ims/case/\(code)" }

    private static func regionName(_ region: Region.Code) -> LocalizedText {
        let names: [Region.Code: [String: String]] = [
            "GB-ENG": ["en": "England", "es": "Inglaterra", "nb": "England", "da": "England"],
            "ES": ["en": "Spain", "es": "España", "nb": "Spania", "da": "Spanien"],
            "NO": ["en": "Norway", "es": "Noruega", "nb": "Norge", "da": "Norge"],
            "DK": ["en": "Denmark", "es": "Dinamarca", "nb": "Danmark", "da": "Danmark"],
        ]
        return LocalizedText(names[region] ?? [:])
    }

    private static func standards(_ region: Region.Code, gaps: Int) -> [ClaimedStandard] {
        switch region {
        case "NO":
            [
                .fixture(
                    ["nb": "Velferdsteknologiens ABC", "en": "The ABC of Welfare Technology"],
                    3,
                    of: 5
                ),
                .fixture(
                    ["nb": "Læreplan i vg2 helsearbeiderfag", "en": "Curriculum vg2 health work"],
                    20,
                    of: 20 + gaps,
                    isDraft: false
                ),
                .fixture(
                    [
                        "nn": "Læreplan i vg1 helse- og oppvekstfag",
                        "en": "Curriculum vg1 healthcare, child and youth development",
                    ],
                    8,
                    of: 8 + gaps
                ),
            ]
        case "ES":
            [
                .fixture(
                    [
                        "es": "Gestión de teleasistencia domiciliaria",
                        "en": "Managing home telecare",
                    ],
                    9,
                    of: 15
                ),
                .fixture(
                    [
                        "es":
                            "Atención sociosanitaria a personas en situación de dependencia "
                            + "y/o con discapacidad en el domicilio",
                        "en": "Social and health care for dependent or disabled people at home",
                    ],
                    4,
                    of: 4 + gaps
                ),
                .fixture(
                    [
                        "es": "Gestión de llamadas de teleasistencia",
                        "en": "Managing telecare calls",
                    ],
                    12,
                    of: 12
                ),
            ]
        default:
            [
                .fixture(
                    ["en": "The Care Certificate standards (updated 2025)"],
                    41,
                    of: 41 + gaps
                ),
                .fixture(["en": "Supporting independent living"], 9, of: 9, isDraft: false),
                .fixture(
                    [
                        "en":
                            "Assisted living technology and services: "
                            + "a learning and development framework"
                    ],
                    4,
                    of: 5
                ),
            ]
        }
    }
}

extension ClaimedEvidence {
    fileprivate static func fixture(_ method: Method, _ en: String, _ nb: String) -> Self {
        ClaimedEvidence(method: method, title: LocalizedText(["en": en, "nb": nb]), decisions: 7)
    }
}

extension ClaimedEdition {
    fileprivate static let altas = ClaimedEdition(
        slug: "altas",
        title: LocalizedText([
            "en": "Assistive Living Training and Skills (ALTAS): draft curriculum",
            "es": "Formación y competencias en vida asistida (ALTAS): borrador de currículo",
            "nb": "Opplæring og ferdigheter i velferdsteknologi (ALTAS): utkast til læreplan",
            "da": "Uddannelse og færdigheder i velfærdsteknologi (ALTAS): udkast til læreplan",
        ]),
        edition: "0.1-draft",
        uri: CertificateClaims.uri("altas"),
        isDraft: true
    )
}

extension ClaimedStandard {
    fileprivate static func fixture(
        _ title: [String: String],
        _ done: Int,
        of total: Int,
        isDraft: Bool = true
    ) -> ClaimedStandard {
        func item(_ number: Int) -> ClaimedItem {
            let code = "KM\(3800 + number * 7)"
            return ClaimedItem(
                code: code,
                title: LocalizedText(["en": "Part \(number)"]),
                uri: CertificateClaims.uri(code)
            )
        }
        return ClaimedStandard(
            edition: ClaimedEdition(
                slug: "standard",
                title: LocalizedText(title),
                edition: "2025",
                uri: CertificateClaims.uri("standard"),
                isDraft: isDraft
            ),
            done: done,
            total: total,
            achieved: (0..<done).map {
                AchievedItem(
                    item: item($0),
                    basis: $0.isMultiple(of: 4) ? .draftLink : .reviewedLink
                )
            },
            gaps: (done..<total).map(item)
        )
    }
}

extension ClaimedModule {
    /// The seven modules of the reconstructed curriculum, and one more.
    fileprivate static let altas: [ClaimedModule] = [
        module(
            1,
            "Assistive living technologies: use, development and impact",
            "Tecnologías para la vida asistida: uso, desarrollo e impacto",
            "Velferdsteknologi: bruk, utvikling og virkninger",
            "Velfærdsteknologi: anvendelse, udvikling og virkning"
        ),
        module(
            2,
            "The person at the centre: needs, goals and rights",
            "La persona en el centro: necesidades, objetivos y derechos",
            "Brukeren i sentrum: behov, mål og rettigheter",
            "Borgeren i centrum: behov, mål og rettigheder"
        ),
        module(
            3,
            "Choosing and applying the most appropriate technology",
            "Elegir y aplicar la tecnología más adecuada",
            "Velge og ta i bruk den best egnede teknologien",
            "Valg og anvendelse af den bedst egnede teknologi"
        ),
        module(
            4,
            "Working confidently and safely with technology",
            "Trabajar con la tecnología con confianza y seguridad",
            "Arbeide trygt og sikkert med teknologi",
            "Trygt og sikkert arbejde med teknologi"
        ),
        module(
            5,
            "Explaining benefits and supporting people to learn",
            "Explicar los beneficios y apoyar el aprendizaje",
            "Formidle nytten og støtte læring",
            "Formidling af gevinster og støtte til læring"
        ),
        module(
            6,
            "Informed, ethical and sustainable decisions",
            "Decisiones informadas, éticas y sostenibles",
            "Informerte, etisk forsvarlige og bærekraftige beslutninger",
            "Informerede, etisk forsvarlige og bæredygtige beslutninger"
        ),
        module(
            7,
            "Raising awareness, evaluating and keeping up to date",
            "Sensibilizar, evaluar y mantenerse al día",
            "Spre kunnskap, evaluere og holde seg faglig oppdatert",
            "Udbredelse af kendskab, evaluering og faglig ajourføring"
        ),
    ]

    private static func module(
        _ number: Int,
        _ en: String,
        _ es: String,
        _ nb: String,
        _ da: String
    ) -> ClaimedModule {
        let code = "ALT-\(number)"
        return ClaimedModule(
            item: ClaimedItem(
                code: code,
                title: LocalizedText(["en": en, "es": es, "nb": nb, "da": da]),
                uri: CertificateClaims.uri(code)
            ),
            outcomes: [],
            achievedOn: CertificateClaims.day(2026, 2 + number, 3 * number)
        )
    }
}
