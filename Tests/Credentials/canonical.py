"""Says what other programs make of credentials: for each line of a file, a credential as JSON, the SHA-256 of its canonical
linked data as PyLD has it, and of its canonical JSON as rfc8785 has it."""

import hashlib
import json
import sys

try:
    import rfc8785
    from openbadgeslib.ob3.contexts import document_loader
    from pyld import jsonld
except ImportError as missing:
    print(missing.name)
    sys.exit(3)

OPTIONS = {
    "algorithm": "URDNA2015",
    "format": "application/n-quads",
    "documentLoader": document_loader(),
}


def sha256(data: bytes) -> str:
    """The digest in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        document = json.loads(line)
        quads = jsonld.normalize(document, OPTIONS)
        print(sha256(quads.encode()), sha256(rfc8785.dumps(document)))
