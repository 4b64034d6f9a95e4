internal import AltasText

extension VerifyScript {
    /// Shows the verdict, in the language chosen.
    static let showing: HTML = #"""
        const place = id => document.getElementById(id);
        const page = place("page").dataset;
        const words = JSON.parse(page.words);
        const issuers = JSON.parse(page.issuers);
        let language = "en";
        let shown = null;

        const say = (name, value = "") =>
          (words[language][name] ?? name).replaceAll("{}", value);
        const day = moment => new Intl.DateTimeFormat(language === "en" ? "en-GB" : language,
          { dateStyle: "long", timeZone: "UTC" }).format(new Date(moment * 1000));

        function element(name, text, kind) {
          const made = document.createElement(name);
          if (text !== undefined) made.textContent = text;
          if (kind) made.className = kind;
          return made;
        }

        function line(thing, outcome, text) {
          const made = element("li", undefined, outcome);
          const found = element("span");
          found.append(element("strong", say(thing)), ": ", text);
          made.append(element("span", say(outcome), "outcome"), found);
          return made;
        }

        function dateOutcome({ from, until }, now) {
          if (until !== undefined && until < now) return ["fail", "ended", day(until), "expired"];
          if (from > now + 300) return ["fail", "begins", day(from), "not-yet-valid"];
          if (until === undefined) return ["pass", "inDateWithoutEnd", "", "status-unknown"];
          return ["pass", "inDate", day(until), "status-unknown"];
        }

        function findings(result) {
          if (result.reason) return [line("signature", result.outcome, say(result.reason))];
          const [outcome, name, value] = dateOutcome(result.facts, result.now);
          const issuer = result.isKnown ? ["pass", "issuerIsKnown"] : ["unknown", "issuerIsInFileOnly"];
          return [
            line("signature", "pass", say("genuine")), line("issuer", issuer[0], say(issuer[1])),
            line("dates", outcome, say(name, value)), line("status", "unknown", say("offline")),
            line("version", "unknown", say("versionNotChecked")),
          ];
        }

        function verdict(result) {
          if (result.unreadable) return "unreadable";
          if (result.reason) return result.outcome === "fail" ? "not-genuine" : "unchecked";
          if (!result.isKnown) return "issuer-unconfirmed";
          return dateOutcome(result.facts, result.now)[3];
        }

        function factRows({ facts, prints }) {
          const rows = [
            ["title", facts.title], ["holder", facts.holder], ["issuedBy", facts.issuer],
            ["awarded", facts.awarded && day(facts.awarded)], ["lastDay", facts.until && day(facts.until)],
            ["alignments", facts.alignments], ["identifier", facts.id], ["code", facts.code],
            ["fingerprint", prints.join(" · ")],
          ];
          return rows.filter(row => row[1]).flatMap(([name, text]) =>
            [element("dt", say(name)), element("dd", String(text))]);
        }

        function show() {
          const result = place("result");
          result.hidden = shown === null;
          if (shown === null) return;
          const name = verdict(shown);
          result.className = name;
          const heading = element("h2", say(name));
          heading.tabIndex = -1;
          heading.id = "verdict";
          const parts = [heading, element("p", say(name + "-meaning"))];
          if (shown.unreadable) parts.push(element("p", say(shown.unreadable, shown.value)));
          else {
            const list = element("ul");
            list.append(...findings(shown));
            parts.push(list);
          }
          if (shown.facts) {
            const list = element("dl");
            list.append(...factRows(shown));
            parts.push(list);
          }
          result.replaceChildren(...parts);
        }

        async function check(bytes) {
          const now = Math.floor(Date.now() / 1000);
          try {
            shown = { ...await judge(bytes), now };
          } catch (problem) {
            if (problem instanceof Unreadable)
              shown = { unreadable: problem.message, value: problem.value };
            else if (problem instanceof Flaw)
              shown = { reason: problem.message, outcome: problem.outcome };
            else shown = { unreadable: "unknownKind", value: "" };
          }
          show();
          place("verdict").focus();
        }

        const bytesOf = async file => new Uint8Array(await file.arrayBuffer());

        async function addKeys(file) {
          try {
            const { keys } = await contents(await bytesOf(file));
            if (keys.length === 0) throw new Error("none");
            issuers.push(...keys);
            place("keys-added").textContent = keys.map(one => one.id).join(", ");
          } catch {
            place("keys-added").textContent = say("keysUnreadable");
          }
        }

        function speak(chosen) {
          language = chosen;
          document.documentElement.lang = chosen;
          for (const made of document.querySelectorAll("[data-say]"))
            made.textContent = say(made.dataset.say);
          document.title = say("pageTitle");
          for (const button of document.querySelectorAll("nav button"))
            button.setAttribute("aria-pressed", String(button.lang === chosen));
          show();
        }

        const takeFirst = async list => { if (list.length > 0) await check(await bytesOf(list[0])); };
        place("file").addEventListener("change", event => takeFirst(event.target.files));
        place("keys").addEventListener("change", event =>
          event.target.files.length > 0 && addKeys(event.target.files[0]));
        place("paste").addEventListener("submit", event => {
          event.preventDefault();
          check(new TextEncoder().encode(place("text").value));
        });
        document.addEventListener("dragover", event => event.preventDefault());
        document.addEventListener("drop", event => {
          event.preventDefault();
          takeFirst(event.dataTransfer.files);
        });
        for (const button of document.querySelectorAll("nav button"))
          button.addEventListener("click", () => speak(button.lang));
        const wanted = navigator.languages.map(tag => ({ nn: "nb", no: "nb" })[tag.slice(0, 2)]
          ?? tag.slice(0, 2)).find(tag => tag in words);
        speak(wanted ?? "en");
        """#
}
