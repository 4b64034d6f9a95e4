extension LinkedContext {
    /// The words of Open Badges 3.0, in the context of version 3.0.3.
    static let openBadges = LinkedContext(
        notation: """
            OpenBadgeCredential ob:
            Achievement ob:
                achievementType ob:
                alignment ob: @set
                creator ob:
                creditsAvailable ob: xml:float
                criteria ob:Criteria @id
                fieldOfStudy ob:
                humanCode ob:
                image ob: @id
                otherIdentifier ob: @set
                related ob: @set
                resultDescription ob: @set
                specialization ob:
                tag schema:keywords @set
                version ob:
                inLanguage schema:
            AchievementCredential ob:OpenBadgeCredential
            AchievementSubject ob:
                achievement ob:
                activityEndDate ob: xml:date
                activityStartDate ob: xml:date
                creditsEarned ob: xml:float
                identifier ob: @set
                image ob: @id
                licenseNumber ob:
                result ob: @set
                role ob:
                source ob: @id
                term ob:
            Address ob:
                addressCountry schema:
                addressCountryCode ob:CountryCode
                addressLocality schema:
                addressRegion schema:
                geo ob:GeoCoordinates
                postOfficeBoxNumber schema:
                postalCode schema:
                streetAddress schema:
            Alignment schema:AlignmentObject
                targetCode ob:
                targetDescription schema:
                targetFramework schema:
                targetName schema:
                targetType ob:
                targetUrl schema: xml:anyURI
            Criteria ob:
            EndorsementCredential ob:
            EndorsementSubject ob:
                endorsementComment ob:
            Evidence ob:
                audience schema:
                genre schema:
            GeoCoordinates ob:
                latitude schema:
                longitude schema:
            IdentifierEntry ob:
                identifier ob:
                identifierType ob:
            IdentityObject ob:
                hashed ob: xml:boolean
                identityHash ob:
                identityType ob:
                salt ob:
            Image ob:
                caption schema:
            Profile ob:
                additionalName schema:
                address ob: @id
                dateOfBirth ob: xml:date
                email schema:
                familyName schema:
                familyNamePrefix ob:
                givenName schema:
                honorificPrefix schema:
                honorificSuffix schema:
                image ob: @id
                otherIdentifier ob: @set
                parentOrg ob: @id
                patronymicName ob:
                phone ob:
                official ob:
            Related ob:
                version ob:
                inLanguage schema:
            Result ob:
                achievedLevel ob: xml:anyURI
                resultDescription ob: xml:anyURI
                status ob:
                value schema:
            ResultDescription ob:
                allowedValue ob: @list
                requiredLevel ob: xml:anyURI
                requiredValue ob:
                resultType ob:
                rubricCriterionLevel ob: @set
                valueMax ob:
                valueMin ob:
            RubricCriterionLevel ob:
                level ob:
                points ob:
            alignment ob: @set
            description schema:
            endorsement ob: @set
            endorsementJwt ob: @set
            image ob: @id
            inLanguage schema:
            name schema:
            narrative ob:
            url schema: xml:anyURI
            awardedDate ob: xsd:dateTime
            jti jwt: @id
            """,
        prefixes: prefixes
    )
}
