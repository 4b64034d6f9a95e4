"""Says what other programs think of the files that a register issued: a line for each case, file and program. The cases are in
cases.json of the folder it is started in: the names of a certificate, of a token, and of the list of withdrawals that is
served at every address but the issuer's. No network is used."""

import json
import pathlib
import re
import sys
from typing import Any, Callable

try:
    from openbadgeslib.ob3.contexts import bundled_contexts
    from openbadgeslib.ob3.ldp import OB3LdpVerifier
    from openbadgeslib.ob3.verifier import OB3Verifier
    from openvc.proof.data_integrity import DataIntegrityProofSuite
except ImportError as missing:
    print(missing.name)
    sys.exit(3)


def read(name: str) -> str:
    """The text of a file."""
    return pathlib.Path(name).read_text(encoding="utf-8")


ISSUER = json.loads(read("did.json"))
KEY = next(key for key in json.loads(read("jwks.json"))["keys"] if key["kty"] == "OKP")
NUMBER = re.compile(r"index (\d+)")


def network(lists: str) -> Callable[..., bytes]:
    """What the web would answer."""

    def fetch(url: str, *_: Any, **__: Any) -> bytes:
        return read("did.json" if url.endswith("did.json") else lists).encode()

    return fetch


def say(what: str, who: str, check: Callable[[], Any]) -> None:
    """Prints whether a program accepts a file, and the place in the list that it names when it does not."""
    try:
        check()
        print(f"{what}: {who} accepts it")
    except Exception as refusal:  # Each program refuses in its own way.
        place = NUMBER.search(str(refusal))
        print(f"{what}: {who} refuses it" + (f" for place {place[1]}" if place else ""))
        if "-v" in sys.argv:
            print(repr(refusal))


def by_openbadgeslib(kind: Any, file: Any, lists: str) -> None:
    """Checks a certificate or a token, with the list of withdrawals."""
    fetch = network(lists)
    verifier = kind.for_issuer_did(ISSUER["id"], download=fetch)
    verifier.verify(file, check_status=True, download=fetch)


def by_openvc(certificate: Any) -> None:
    """Checks the proof."""
    DataIntegrityProofSuite().verify(
        certificate, public_key_jwk=KEY, extra_contexts=bundled_contexts())


for case in json.loads(read("cases.json")):
    certificate = json.loads(read(case["certificate"]))
    say(f"{case['what']}, certificate", "openbadgeslib",
        lambda: by_openbadgeslib(OB3LdpVerifier, certificate, case["list"]))
    say(f"{case['what']}, token", "openbadgeslib",
        lambda: by_openbadgeslib(OB3Verifier, read(case["token"]), case["list"]))
    say(f"{case['what']}, proof", "openvc", lambda: by_openvc(certificate))
