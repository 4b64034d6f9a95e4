"""Says whether credentials fit the official JSON Schemas: for each line of certificates.json, a credential, what each schema
of the folder it is started in has against it. No network is used."""

import json
import pathlib
import sys

try:
    from jsonschema import Draft201909Validator, Draft202012Validator
except ImportError as missing:
    print(missing.name)
    sys.exit(3)


def validator(schema: dict) -> Draft201909Validator | Draft202012Validator:
    """A validator of the draft that a schema names, which also looks at formats."""
    kind = Draft201909Validator if "2019-09" in schema["$schema"] else Draft202012Validator
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


FOLDER = pathlib.Path(".")
SCHEMAS = {file.name: validator(json.loads(file.read_text(encoding="utf-8")))
           for file in sorted(FOLDER.glob("*schema.json"))}

for number, line in enumerate((FOLDER / "certificates.json").read_text("utf-8").splitlines()):
    for name, schema in SCHEMAS.items():
        for error in schema.iter_errors(json.loads(line)):
            print(f"{number}: {name}: {error.json_path}: {error.message[:200]}")
