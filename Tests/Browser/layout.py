"""Looks for what is lost on narrow screens, with large text and on paper."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from browser import LANGUAGES, Browser, Looks, chromium
from scene import Scene, finish
from tour import Visitor, plan, travel

CHECK = Path(__file__).with_name("layout.js").read_text(encoding="utf-8")

# The spacing of WCAG 2.2, 1.4.12, where it is asked for.
SPACE = """
    const [isSpaced] = arguments
    const sheet = new CSSStyleSheet()
    const spacing = {
        "line-height": "1.5", "letter-spacing": ".12em", "word-spacing": ".16em",
    }
    const rules = Object.entries(spacing).map(([name, value]) => `${name}:${value}!important`)
    sheet.replaceSync(isSpaced ? `*{${rules.join(";")}}p{margin-bottom:2em!important}` : "")
    document.adoptedStyleSheets = [sheet]
"""

PRINTED = """
    const isShown = element => element.checkVisibility({ contentVisibilityAuto: true })
    const problems = []
    for (const element of document.querySelectorAll("nav, form, button, .skip")) {
        if (isShown(element)) problems.push(`is printed: ${element.outerHTML.slice(0, 120)}`)
    }
    for (const details of document.querySelectorAll("details")) {
        details.open = false
        const isWhole = [...details.children].every(isShown)
        if (!isWhole) problems.push(`is not printed whole: ${details.outerHTML.slice(0, 120)}`)
    }
    if (!isShown(document.querySelector("main h1"))) problems.push("the heading is not printed")
    return problems
"""


@dataclass(frozen=True)
class Setting:
    """How a reader has set their browser."""

    name: str
    width: int
    height: int
    text: int = 100
    is_spaced: bool = False


SETTINGS = [
    # Also a window of 1280 x 1024 that is zoomed to 400 %.
    Setting("320 px", 320, 256),
    Setting("320 px with spaced text", 320, 640, is_spaced=True),
    Setting("360 px with text of 200 %", 360, 740, text=200),
    Setting("1280 px with text of 200 %", 1280, 800, text=200),
    Setting("1280 px", 1280, 800),
]


def check(browser: Browser, looks: Looks, place: str) -> list[str]:
    """What is lost on the page, however it is shown."""
    problems = []
    for setting in SETTINGS:
        looks.size(setting.width, setting.height)
        looks.text(setting.text)
        browser.run(SPACE, setting.is_spaced)
        problems += [f"{place}, {setting.name}: {line}" for line in browser.run(CHECK)]
    looks.text(100)
    browser.run(SPACE, False)
    looks.paper()
    problems += [f"{place}, on paper: {line}" for line in browser.run(PRINTED)]
    looks.light("light")
    return problems


def read(scene: Scene, visitors: list[Visitor], language: str) -> tuple[int, list[str]]:
    """How many pages were looked at in a language, and what was found."""
    with chromium(scene.site) as browser:
        looks = Looks(browser)
        found = [
            check(browser, looks, f"{language} {place}")
            for place in travel(browser, visitors, language)
        ]
    return len(found), [line for lines in found for line in lines]


def main() -> None:
    scene = Scene.read()
    visitors = plan(scene)
    with ThreadPoolExecutor(max_workers=2) as pool:
        found = list(pool.map(lambda language: read(scene, visitors, language), LANGUAGES))
    count = sum(pages for pages, _ in found)
    finish(
        [problem for _, problems in found for problem in problems],
        f"Nothing is lost on {count} pages.",
    )


if __name__ == "__main__":
    main()
