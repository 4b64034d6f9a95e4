"""Takes a picture of every kind of page, narrow and wide, light and dark, for people to look at.

    python3 pictures.py SCENE.json FOLDER [LANGUAGE]
"""

import base64
import re
import sys
from pathlib import Path

from browser import Browser, Looks, chromium
from scene import Scene
from tour import plan, travel


def take(browser: Browser, file: Path) -> None:
    """Takes a picture of the whole page, however long."""
    picture = browser.tell("Page.captureScreenshot", format="png", captureBeyondViewport=True)
    file.write_bytes(base64.b64decode(picture["data"]))


def main() -> None:
    scene, folder = Scene.read(), Path(sys.argv[2])
    language = sys.argv[3] if len(sys.argv) > 3 else "en"
    folder.mkdir(parents=True, exist_ok=True)
    with chromium(scene.site) as browser:
        looks = Looks(browser)
        for place in travel(browser, plan(scene), language):
            name = re.sub(r"[^A-Za-z0-9]+", "-", place).strip("-")[:80]
            for width, height in [(360, 740), (1280, 800)]:
                looks.size(width, height)
                for scheme in ("light", "dark"):
                    looks.light(scheme)
                    take(browser, folder / f"{name}-{width}-{scheme}.png")


if __name__ == "__main__":
    main()
