"""Says whether other programs accept what we signed: a line for each file and program. The files of a certificate, of its
issuer and of the lists of withdrawals lie in the folder it is started in; no network is used."""

import json
import pathlib
import sys
from typing import Any, Callable

try:
    from joserfc import jws, jwt
    from joserfc.jwk import OKPKey, RSAKey
    from openbadgeslib.ob3.contexts import bundled_contexts
    from openbadgeslib.ob3.ldp import OB3LdpVerifier
    from openbadgeslib.ob3.verifier import OB3Verifier
    from openvc.proof.data_integrity import DataIntegrityProofSuite
    from openvc.status.bitstring import decode_bitstring, get_status_bit
except ImportError as missing:
    print(missing.name)
    sys.exit(3)

FILES = {file.name: file.read_text(encoding="utf-8") for file in pathlib.Path(".").iterdir()}
ISSUER = json.loads(FILES["did.json"])
KEYS = {method["id"]: method for method in ISSUER["verificationMethod"]}


def network(lists: str) -> Callable[..., bytes]:
    """What the web would answer: the issuer's document, and one list of withdrawals at every other address."""

    def fetch(url: str, *_: Any, **__: Any) -> bytes:
        return FILES["did.json" if url.endswith("did.json") else lists].encode()

    return fetch


def say(what: str, who: str, check: Callable[[], Any]) -> None:
    """Prints whether a program accepts a file."""
    try:
        check()
        print(f"{what}: {who} accepts it")
    except Exception as refusal:  # Each program refuses in its own way.
        print(f"{what}: {who} refuses it")
        if "-v" in sys.argv:
            print(repr(refusal))


def by_openbadgeslib(document: Any, lists: str | None = None) -> None:
    """Checks an embedded proof, and the list of withdrawals where one is given."""
    fetch = network(lists or "")
    verifier = OB3LdpVerifier.for_issuer_did(ISSUER["id"], download=fetch)
    verifier.verify(document, check_status=lists is not None, download=fetch)


def token_by_openbadgeslib(token: str, lists: str | None = None) -> None:
    """Checks a token, and the list of withdrawals where one is given."""
    fetch = network(lists or "")
    verifier = OB3Verifier.for_issuer_did(ISSUER["id"], download=fetch)
    verifier.verify(token, check_status=lists is not None, download=fetch)


def ed25519_key() -> dict[str, str]:
    """The issuer's key for embedded proofs as a JWK."""
    jwks = json.loads(FILES["jwks.json"])
    return next(key for key in jwks["keys"] if key["kty"] == "OKP")


def rsa_key() -> dict[str, str]:
    """The issuer's key for tokens as a JWK."""
    return next(key["publicKeyJwk"] for key in KEYS.values() if "publicKeyJwk" in key)


def by_openvc(document: Any) -> None:
    """Checks an embedded proof."""
    DataIntegrityProofSuite().verify(
        document, public_key_jwk=ed25519_key(), extra_contexts=bundled_contexts())


def token_by_joserfc(text: str) -> None:
    """Checks a token, and that it says in its claims what the certificate says."""
    key = RSAKey.import_key({k: v for k, v in rsa_key().items() if k in ("kty", "n", "e")})
    claims = jwt.decode(text, key, algorithms=["RS256"]).claims
    jwt.JWTClaimsRegistry(exp={"essential": True}, nbf={"essential": True}).validate(claims)
    certificate = json.loads(FILES["certificate.json"])
    certificate.pop("proof")
    assert claims.pop("iss") == certificate["issuer"]["id"]
    assert claims.pop("sub") == certificate["credentialSubject"]["id"]
    assert claims.pop("jti") == certificate["id"]
    assert claims.pop("nbf") < claims.pop("exp")
    assert claims == certificate


def check_qr(text: str) -> None:
    """Checks the code on the paper."""
    key = OKPKey.import_key({k: v for k, v in ed25519_key().items() if k in ("kty", "crv", "x")})
    signed = jws.deserialize_compact(text, key, algorithms=["EdDSA"])
    assert json.loads(signed.payload)["n"] == json.loads(FILES["expected.json"])["name"]


def check_bits(name: str) -> None:
    """Reads the places of a list of withdrawals."""
    expected = json.loads(FILES["expected.json"])
    bits = decode_bitstring(json.loads(FILES[name])["credentialSubject"]["encodedList"])
    found = [place for place in range(len(bits) * 8) if get_status_bit(bits, place)]
    assert found == (expected["set"] if "set" in name else []), found


CERTIFICATE = json.loads(FILES["certificate.json"])
say("certificate", "openbadgeslib", lambda: by_openbadgeslib(CERTIFICATE, "clear.jwt"))
say("certificate", "openvc", lambda: by_openvc(CERTIFICATE))
say("token", "openbadgeslib", lambda: token_by_openbadgeslib(FILES["certificate.jwt"], "clear.jwt"))
say("token", "joserfc", lambda: token_by_joserfc(FILES["certificate.jwt"]))
say("withdrawn certificate", "openbadgeslib", lambda: by_openbadgeslib(CERTIFICATE, "set.jwt"))
say("withdrawn token", "openbadgeslib",
    lambda: token_by_openbadgeslib(FILES["certificate.jwt"], "set.jwt"))
for kind in ("clear", "set"):
    say(f"{kind} list", "openvc", lambda kind=kind: by_openvc(json.loads(FILES[f"{kind}.json"])))
    say(f"places of the {kind} list", "openvc", lambda kind=kind: check_bits(f"{kind}.json"))
say("code", "joserfc", lambda: check_qr(FILES["qr.txt"]))
say("changed code", "joserfc", lambda: check_qr(FILES["changed-qr.txt"]))
say("changed token", "openbadgeslib", lambda: token_by_openbadgeslib(FILES["changed.jwt"]))
say("changed token", "joserfc", lambda: token_by_joserfc(FILES["changed.jwt"]))

for place, changed in enumerate(json.loads(FILES["changed.json"])):
    for who, check in (("openbadgeslib", by_openbadgeslib), ("openvc", by_openvc)):
        try:
            check(changed)
            print(f"change {place}: {who} accepts it")
        except Exception:  # As it should.
            pass
