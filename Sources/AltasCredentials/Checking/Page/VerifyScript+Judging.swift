internal import AltasText

extension VerifyScript {
    /// Judges what was found: signatures, keys, dates, seals.
    static let judging: HTML = #"""
        /** A signature that does not hold, or cannot be checked: which sentence says so. */
        class Flaw extends Error {
          constructor(reason, outcome = "fail") { super(reason); this.outcome = outcome; }
        }

        const alphabet = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

        function base64url(text) {
          if (!/^[A-Za-z0-9_-]*$/.test(text)) throw new Flaw("contradiction");
          const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
          const bytes = Uint8Array.from(plain, letter => letter.charCodeAt(0));
          if (base64urlText(bytes) !== text) throw new Flaw("contradiction");
          return bytes;
        }

        const base64urlText = bytes => btoa(latin1(bytes))
          .replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

        /** The 32 bytes of an Ed25519 key written as a Multikey. */
        function multikey(text) {
          let sum = 0n;
          for (const letter of text.slice(1)) sum = sum * 58n + BigInt(alphabet.indexOf(letter));
          const hex = sum.toString(16);
          if (text[0] !== "z" || !hex.startsWith("ed01") || hex.length !== 68) return null;
          return Uint8Array.from(hex.slice(4).match(/../g), pair => parseInt(pair, 16));
        }

        /** The public key of a verification method, as a JWK. */
        function jwkOf(method) {
          if (method.publicKeyJwk) return method.publicKeyJwk;
          const bytes = multikey(method.publicKeyMultibase ?? "");
          return bytes && { kty: "OKP", crv: "Ed25519", x: base64urlText(bytes) };
        }

        /** RFC 7638, the first sixteen hexadecimal digits in groups of four. */
        async function fingerprint(jwk) {
          const { crv, e, kty, n, x } = jwk;
          const text = JSON.stringify(kty === "RSA" ? { e, kty, n } : { crv, kty, x });
          const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
          const hex = [...new Uint8Array(digest).subarray(0, 8)]
            .map(byte => byte.toString(16).padStart(2, "0")).join("");
          return hex.match(/.{4}/g).join(" ");
        }

        /** A method of an issuer's that may sign, where any of these documents has it. */
        function methodIn(documents, matches) {
          for (const keys of documents)
            for (const method of keys.verificationMethod)
              if (method.controller === keys.id && (keys.assertionMethod ?? []).includes(method.id)
                && matches(method, keys)) return method;
          return null;
        }

        /** The key that a text names, and whether it was known before the file came. */
        function keyFor(matches, issuer, snapshots) {
          const known = methodIn(issuers, matches);
          if (known) return { method: known, isKnown: true };
          if (issuers.some(keys => keys.id === issuer)) throw new Flaw("notIssuersKey");
          const method = methodIn(snapshots, matches);
          if (!method) throw new Flaw("noKey", "unknown");
          return { method, isKnown: false };
        }

        const kinds = {
          RSA: [{ name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, "RS256"],
          OKP: [{ name: "Ed25519" }, "EdDSA", "Ed25519"],
        };

        /** Whether a signature fits, by the algorithm that belongs to the kind of key. */
        async function fits(method, algorithm, signature, signed) {
          const jwk = jwkOf(method);
          const [how, ...names] = kinds[jwk?.kty] ?? [];
          if (!how || (algorithm && !names.includes(algorithm))) throw new Flaw("contradiction");
          const { crv, e, kty, n, x } = jwk;
          let key;
          try {
            key = await crypto.subtle.importKey("jwk", { crv, e, kty, n, x }, how, false, ["verify"]);
          } catch {
            throw new Flaw("oldBrowser", "unknown");
          }
          return crypto.subtle.verify(how, key, signature, signed);
        }

        function object(bytes, otherwise) {
          try {
            const value = JSON.parse(utf8(bytes));
            if (value !== null && typeof value === "object") return value;
          } catch { /* It is told below, as what has another form. */ }
          throw otherwise;
        }

        function parts(token) {
          const pieces = token.split(".");
          if (pieces.length !== 3) throw new Flaw("contradiction");
          const header = object(base64url(pieces[0]), new Unreadable("unknownKind"));
          const payload = object(base64url(pieces[1]), new Flaw("doesNotFit"));
          const signed = new TextEncoder().encode(pieces.slice(0, 2).join("."));
          return { header, payload, signed, signature: base64url(pieces[2]) };
        }

        const seconds = text => text === undefined ? undefined : Math.floor(Date.parse(text) / 1000);

        /** What a credential's token must say twice alike. */
        function agrees(payload) {
          const subject = payload.credentialSubject ?? {};
          return payload.iss === payload.issuer?.id && payload.jti === payload.id
            && payload.sub === subject.id && payload.nbf === seconds(payload.validFrom)
            && payload.exp === seconds(payload.validUntil);
        }

        function isCertificate(payload) {
          const types = [payload.type].flat();
          return types.includes("VerifiableCredential")
            && types.some(type => ["OpenBadgeCredential", "AchievementCredential"].includes(type))
            && typeof payload.credentialSubject?.achievement?.name === "string"
            && !Number.isNaN(Date.parse(payload.validFrom));
        }

        async function judgeToken(token, snapshots) {
          const { header, payload, signed, signature } = parts(token);
          if (!Object.keys(header).every(name => ["alg", "kid", "jwk", "typ"].includes(name)))
            throw new Flaw("contradiction");
          const isCode = payload.c !== undefined;
          const issuer = payload.issuer?.id;
          const matches = isCode
            ? method => method.id.endsWith("#" + header.kid) && jwkOf(method)?.kty === "OKP"
            : (method, keys) => method.id === header.kid && keys.id === issuer;
          const { method, isKnown } = keyFor(matches, issuer, snapshots);
          if (!await fits(method, header.alg, signature, signed)) throw new Flaw("doesNotFit");
          if (isCode) return { isKnown, method, facts: codeFacts(payload), id: payload.c };
          if (header.alg !== "RS256" || header.typ !== "JWT" || !agrees(payload))
            throw new Flaw("contradiction");
          if (!isCertificate(payload)) throw new Unreadable("contexts");
          return { isKnown, method, payload, facts: facts(payload), id: payload.id };
        }

        function codeFacts(payload) {
          return { holder: payload.n, title: payload.t, code: payload.c, from: payload.f, until: payload.u };
        }

        function facts(payload) {
          const { credentialSubject: subject, issuer } = payload;
          return {
            title: payload.name ?? subject.achievement.name, holder: subject.name, issuer: issuer.name,
            from: payload.nbf, until: payload.exp, awarded: seconds(payload.awardedDate),
            id: payload.id, alignments: [subject.achievement.alignment ?? []].flat().length,
          };
        }

        /** The seal of a file: its name for the key, its signature, and how many bytes it seals. */
        function sealOf({ kind, bytes }) {
          const text = latin1(bytes);
          const mark = "altas-seal:1:([A-Za-z0-9._-]+):([A-Za-z0-9_-]{86})";
          const shapes = {
            PDF: `%${mark}\n%%EOF\n$`, SVG: `<!--${mark}-->\n$`, ZIP: `${mark}$`,
            PNG: `[^]{4}seAl${mark}[^]{4}\\0\\0\\0\\0IEND\\xaeB\`\\x82$`,
          };
          const place = new RegExp(shapes[kind]).exec(text);
          return place && { fragment: place[1], signature: base64url(place[2]), size: place.index };
        }

        /** Whether somebody else packed an archive, without a comment: then only what is in it counts. */
        const isPackedAnew = ({ kind, bytes }) =>
          kind === "ZIP" && zipEnd(bytes) + 22 === bytes.length;

        async function judgeSeal(file, judged, snapshots) {
          const isOurs = [judged.payload?.credentialSubject.achievement.tag ?? []].flat()
            .includes("sealed-files");
          if (!isOurs) return;
          const seal = sealOf(file);
          if (!seal && isPackedAnew(file)) return;
          if (!seal) throw new Flaw("sealMissing");
          const issuer = judged.payload.issuer.id;
          const name = `${issuer}#${seal.fragment}`;
          const matches = (method, keys) => method.id === name && keys.id === issuer;
          const { method } = keyFor(matches, issuer, judged.isKnown ? [] : snapshots);
          const digest = await crypto.subtle.digest("SHA-256", file.bytes.subarray(0, seal.size));
          const signed = new Blob(["altas-seal:1:", digest]);
          const isWhole = await fits(method, "EdDSA", seal.signature, await signed.arrayBuffer());
          if (!isWhole) throw new Flaw("fileChanged");
          return method;
        }

        /** The same whatever is signed twice: members in order, without what only the token has. */
        function same(value) {
          if (Array.isArray(value)) return value.map(same);
          if (value === null || typeof value !== "object") return value;
          return Object.keys(value).sort().map(name => [name, same(value[name])]);
        }

        const meaning = payload => {
          const { iss, sub, jti, nbf, exp, proof, ...rest } = payload;
          return JSON.stringify(same(rest));
        };

        /** Whether an address is that of the certificate's page at its issuer's. */
        function isPage(address, { id, method }) {
          const [, way, host] = method.controller.split(":");
          const isTheirs = way !== "web"
            || address.startsWith(`https://${decodeURIComponent(host)}/`);
          return isTheirs && address.endsWith(`/v/${id}`);
        }

        async function judge(bytes) {
          const { texts, keys, files } = await contents(bytes);
          if (texts.length === 0) throw new Unreadable("nothingInside", kindOf(bytes));
          const tokens = texts.filter(text => text.kind === "JWT");
          if (tokens.length === 0) throw new Flaw("jsonForm", "unknown");
          const judged = [];
          for (const { text, address } of tokens) {
            const one = await judgeToken(text, keys);
            if (address && !isPage(address, one)) throw new Flaw("contradiction");
            judged.push(one);
          }
          const said = judged.filter(one => one.payload).map(one => meaning(one.payload));
          for (const { kind, text } of texts)
            if (kind === "JSON") said.push(meaning(JSON.parse(text)));
          if (new Set(said).size > 1) throw new Flaw("formsDisagree");
          const methods = judged.map(one => one.method);
          for (const file of files) methods.push(await judgeSeal(file, judged[0], keys));
          const prints = methods.filter(Boolean).map(method => fingerprint(jwkOf(method)));
          return {
            isKnown: judged.every(one => one.isKnown), facts: judged[0].facts,
            prints: [...new Set(await Promise.all(prints))],
          };
        }
        """#
}
