import AltasCore
import AltasRegister

extension ProgressAnswer: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("learner", learner)
            $0.member("rule", rule)
            $0.member("curriculum", curriculum)
            $0.member("enrolment", enrolment)
            $0.member("award", award)
            $0.member("modules", modules)
            $0.member("next", next)
            $0.member("stamp", stamp)
        }
    }
}

extension ProgressAnswer.EnrolmentState: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("region", region)
            $0.member("from", from)
            $0.member("state", state)
        }
    }
}

extension ProgressAnswer.Award: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("done", done)
            $0.member("total", total)
            $0.member("isComplete", isComplete)
            $0.member("needs", needs)
        }
    }
}

extension ProgressAnswer.Need: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            switch self {
            case .module(let code): $0.value("module") { $0.member("code", code) }
            case .renewal(let code): $0.value("renewal") { $0.member("code", code) }
            case .localCriterion(let code): $0.value("localCriterion") { $0.member("code", code) }
            }
        }
    }
}

extension ProgressAnswer.NextStep: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("outcome", outcome)
            $0.member("missing", missing)
        }
    }
}

extension ProgressAnswer.Module: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("item", item)
            $0.member("isRequired", isRequired)
            $0.member("currency", currency)
            $0.member("achievedOn", achievedOn)
            $0.member("renewedOn", renewedOn)
            $0.member("until", until)
            $0.member("reopenedOn", reopenedOn)
            $0.member("done", done)
            $0.member("total", total)
            $0.member("outcomes", outcomes)
        }
    }
}

extension ProgressAnswer.Outcome: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("item", item)
            $0.member("kind", kind)
            $0.member("achievedOn", achievedOn)
            $0.member("criteria", criteria)
            $0.member("local", local)
            $0.member("missing", missing)
        }
    }
}

extension ProgressAnswer.Criterion: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("item", item)
            $0.member("state", state)
            $0.member("isForAward", isForAward)
            $0.member("standards", standards)
            $0.member("currency", currency)
            $0.member("until", until)
        }
    }
}

extension CriterionStanding.State: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            switch self {
            case .notStarted: $0.value("notStarted") { _ in }
            case .seen(let days, let needed):
                $0.value("seen") {
                    $0.member("days", days)
                    $0.member("of", needed)
                }
            case .open(let since): $0.value("open") { $0.member("since", since) }
            case .met(let day): $0.value("met") { $0.member("on", day) }
            }
        }
    }
}

extension ProgressAnswer.Missing: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            switch self {
            case .criterion(let code): $0.value("criterion") { $0.member("code", code) }
            case .kind(let methods):
                $0.value("kind") { $0.member("anyOf", methods.map(\.rawValue)) }
            case .furtherKind(let held, let accepted):
                $0.value("furtherKind") {
                    $0.member("held", held.map(\.rawValue))
                    $0.member("accepted", accepted.map(\.rawValue))
                }
            case .freshObservations(let have, let need):
                $0.value("freshObservations") {
                    $0.member("have", have)
                    $0.member("need", need)
                }
            case .localCriterion(let code): $0.value("localCriterion") { $0.member("code", code) }
            }
        }
    }
}

extension JSONBytes {
    /// Writes the one member of a value that is one of several cases.
    fileprivate mutating func value(_ name: StaticString, _ body: (inout JSONBytes) -> Void) {
        self.name(name)
        object(body)
    }
}
