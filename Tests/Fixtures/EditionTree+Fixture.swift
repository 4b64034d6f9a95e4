package import AltasCore

extension EditionTree {
    /// A curriculum whose codes are `M1`, `M1.1`, `M1.1a` and so on; keys count from 1, depth first.
    ///
    /// The outcomes of a module are assessed as `assessments` says, in turn; by default they are skills.
    ///
    /// - Throws: ``Refusal`` never: keys and codes are made to fit.
    package static func curriculum(
        modules: Int = 1,
        outcomes: Int = 1,
        criteria: Int = 1,
        assessments: [Item.Assessment] = [.fixture()],
        refreshMonths: Int? = nil
    ) throws(Refusal) -> EditionTree {
        var items: [Item] = []
        func add(
            _ code: String,
            under parent: Int64?,
            _ kind: Item.Kind,
            _ assessed: Item.Assessment
        )
            -> Int64
        {
            let id = Int64(items.count + 1)
            items.append(
                .fixture(id: id, parent: parent, code: code, kind: kind, assessment: assessed)
            )
            return id
        }
        for module in 1...modules {
            let refresh = Item.Assessment(refreshMonths: refreshMonths)
            let top = add("M\(module)", under: nil, .module, refresh)
            for outcome in 1...outcomes {
                let code = "M\(module).\(outcome)"
                let assessment = assessments[(outcome - 1) % assessments.count]
                let parent = add(code, under: top, .outcome, assessment)
                for letter in "abcdefghijklmnopqrstuvwxyz".prefix(criteria) {
                    _ = add("\(code)\(letter)", under: parent, .criterion, Item.Assessment())
                }
            }
        }
        return try EditionTree(edition: .fixture(), items: items)
    }

    /// A region's own criteria, `L1` and so on from key 1001, under one outcome of a curriculum.
    ///
    /// - Throws: ``Refusal`` never: keys and codes are made to fit.
    package static func local(
        under outcome: Item.ID,
        neededFor needs: [[String]] = [["award"]]
    ) throws(Refusal) -> EditionTree {
        let items = needs.enumerated().map { place, neededFor in
            Item.fixture(
                id: Int64(1001 + place),
                anchor: outcome,
                code: "L\(place + 1)",
                assessment: Item.Assessment(neededFor: neededFor)
            )
        }
        let edition = Edition.fixture(id: 2, slug: "local", role: .local, region: "NO")
        return try EditionTree(edition: edition, items: items)
    }

    /// A region's standard with these items.
    ///
    /// - Throws: ``Refusal`` when the items make no tree.
    package static func standard(_ items: [Item]) throws(Refusal) -> EditionTree {
        let edition = Edition.fixture(id: 3, slug: "standard", role: .standard, region: "NO")
        return try EditionTree(edition: edition, items: items)
    }

    /// The key of the one item that this code or path means.
    ///
    /// - Throws: ``Refusal/unknownItem(_:edition:nearest:)`` when there is none, or more than one.
    package func id(_ code: String) throws(Refusal) -> Item.ID {
        let found = items(coded: code)
        guard let item = found.first, found.count == 1 else {
            throw .unknownItem(code, edition: edition.slug, nearest: [])
        }
        return item.id
    }
}

extension Item.Assessment {
    /// A skill that may be observed, witnessed, simulated or discussed, anywhere.
    package static func fixture(
        kind: Item.OutcomeKind = .skill,
        methods: [Method] = ["OBS", "WIT", "SIM", "DISC"],
        setting: Item.RequiredSetting = .any
    ) -> Item.Assessment {
        Item.Assessment(kind: kind, methods: methods, setting: setting)
    }
}
