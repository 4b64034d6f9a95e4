import AltasCore
import AltasRegister

extension PersonName: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("code", code)
            $0.member("name", name)
        }
    }
}

extension ItemName: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("code", code)
            $0.member("title", title)
        }
    }
}

extension LocalizedText.Tagged: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("text", text)
            $0.member("language", language)
        }
    }
}

extension EditionName: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("slug", slug)
            $0.member("role", role)
            $0.member("region", region)
            $0.member("code", code)
            $0.member("title", title)
            $0.member("label", label)
            $0.member("status", status)
            $0.member("verification", verification)
            $0.member("provenance", provenance)
        }
    }
}

extension RegionRule: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("region", region)
            $0.member("name", name)
            $0.member("version", version)
            $0.member("verification", verification)
        }
    }
}

extension Stamp: KnownJSON {
    func write(to json: inout JSONBytes) {
        json.object {
            $0.member("entry", entry)
            $0.member("hash", hash)
            $0.member("day", day)
            $0.member("isRehearsal", isRehearsal)
        }
    }
}
