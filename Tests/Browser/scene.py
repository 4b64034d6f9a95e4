"""Who is in the register that a test serves, and where."""

import json
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Scene:
    """What the scripts are told, as a JSON file whose name is their first word."""

    site: str
    """Where the pages are, without a slash at the end."""
    learner: str
    """The code of a learner who has some things met and others not yet."""
    invitation: str
    """A link that signs this learner in, once."""
    disputed: str
    """A decision about the learner with which they disagree already."""
    other: str
    """The code of another learner."""
    trainer: str
    """The code of a trainer at the site of both."""
    passphrase: str
    """The trainer's."""
    certificate: str
    """The code of a certificate, as an address has it."""
    holder: str
    """Whom it is made out to."""
    file: str
    """The path of a file that it is in."""

    @classmethod
    def read(cls) -> "Scene":
        return cls(**json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))


def finish(problems: list[str], promise: str) -> None:
    """Says what was found, each thing once, and ends the script: 1 when there is anything."""
    for problem in dict.fromkeys(problems):
        print(problem)
    print(f"{len(problems)} problems." if problems else promise)
    sys.exit(1 if problems else 0)
