extension BadgeClass {
    static let ofCredential: [String: MemberShape] = [
        "id": .must(.text), "issuer": .must(.one(.profile)), "validFrom": .must(.time),
        "credentialSubject": .must(.one(.subject)), "name": .may(.text),
        "description": .may(.text), "image": .may(.one(.image)), "awardedDate": .may(.time),
        "validUntil": .may(.time), "evidence": .may(.several(.evidence)),
        "credentialStatus": .may(.typed),
    ]

    static let ofSubject: [String: MemberShape] = [
        "id": .may(.text), "name": .may(.text), "achievement": .must(.one(.achievement)),
        "identifier": .may(.several(.identity)), "source": .may(.one(.profile)),
        "result": .may(.several(.result)), "activityEndDate": .may(.time),
        "activityStartDate": .may(.time), "creditsEarned": .may(.number),
        "image": .may(.one(.image)),
        "licenseNumber": .may(.text), "narrative": .may(.text), "role": .may(.text),
        "term": .may(.text),
    ]

    static let ofAchievement: [String: MemberShape] = [
        "id": .must(.text), "name": .must(.text), "description": .must(.text),
        "criteria": .must(.one(.criteria)), "achievementType": .may(.text),
        "alignment": .may(.several(.alignment)), "creator": .may(.one(.profile)),
        "creditsAvailable": .may(.number), "fieldOfStudy": .may(.text), "humanCode": .may(.text),
        "image": .may(.one(.image)), "inLanguage": .may(.text),
        "otherIdentifier": .may(.several(.identifier)), "related": .may(.several(.related)),
        "resultDescription": .may(.several(.resultDescription)), "specialization": .may(.text),
        "tag": .may(.texts), "version": .may(.text),
    ]

    static let ofAlignment: [String: MemberShape] = [
        "targetName": .must(.text), "targetUrl": .must(.text), "targetCode": .may(.text),
        "targetDescription": .may(.text), "targetFramework": .may(.text), "targetType": .may(.text),
    ]

    static let ofIdentity: [String: MemberShape] = [
        "hashed": .must(.truth), "identityHash": .must(.text), "identityType": .must(.text),
        "salt": .may(.text),
    ]

    static let ofResult: [String: MemberShape] = [
        "achievedLevel": .may(.text), "alignment": .may(.several(.alignment)),
        "resultDescription": .may(.text), "status": .may(.text), "value": .may(.text),
    ]

    static let ofResultDescription: [String: MemberShape] = [
        "id": .must(.text), "name": .must(.text), "resultType": .must(.text),
        "alignment": .may(.several(.alignment)), "allowedValue": .may(.texts),
        "requiredLevel": .may(.text), "requiredValue": .may(.text),
        "rubricCriterionLevel": .may(.several(.rubricLevel)), "valueMax": .may(.text),
        "valueMin": .may(.text),
    ]

    static let ofRubricLevel: [String: MemberShape] = [
        "id": .must(.text), "name": .must(.text), "alignment": .may(.several(.alignment)),
        "description": .may(.text), "level": .may(.text), "points": .may(.text),
    ]

    static let ofEvidence: [String: MemberShape] = [
        "id": .may(.text), "name": .may(.text), "narrative": .may(.text),
        "description": .may(.text), "genre": .may(.text), "audience": .may(.text),
    ]

    static let ofProfile: [String: MemberShape] = [
        "id": .must(.text), "name": .may(.text), "url": .may(.text), "phone": .may(.text),
        "description": .may(.text), "image": .may(.one(.image)), "email": .may(.text),
        "address": .may(.one(.address)), "otherIdentifier": .may(.several(.identifier)),
        "official": .may(.text), "parentOrg": .may(.one(.profile)), "familyName": .may(.text),
        "givenName": .may(.text),
    ]

    static let ofAddress: [String: MemberShape] = [
        "addressCountry": .may(.text), "addressCountryCode": .may(.text),
        "addressRegion": .may(.text), "addressLocality": .may(.text),
        "streetAddress": .may(.text), "postOfficeBoxNumber": .may(.text),
        "postalCode": .may(.text), "geo": .may(.one(.place)),
    ]
}
