"""Looks for barriers on pages of every kind, in four languages, light and dark, with axe-core."""

from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from typing import Any

from browser import LANGUAGES, Browser, Looks, chromium
from scene import Scene, finish
from tour import Visitor, plan, travel

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
EVERYTHING = {
    "runOnly": {"type": "tag", "values": TAGS},
    "rules": {"target-size": {"enabled": True}},
}
# What the dark differs in: its colours.
COLOURS = {"runOnly": {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}}

LOOK = """
    const [options, done] = arguments
    for (const details of document.querySelectorAll("details")) details.open = true
    axe.run(document, options).then(found => done(found.violations), fault => done(String(fault)))
"""


def look(browser: Browser, options: dict[str, Any], place: str) -> list[str]:
    """What axe finds on the page."""
    found = browser.driver.execute_async_script(LOOK, options)
    assert isinstance(found, list), f"{place}: {found}"
    return [
        f"{place}: {rule['id']}: {rule['help']}: {node['html'][:200]} {node['failureSummary']}"
        for rule in found
        for node in rule["nodes"][:3]
    ]


def read(scene: Scene, visitors: list[Visitor], language: str) -> tuple[int, list[str]]:
    """How many pages were looked at in a language, and what was found."""
    problems, count = [], 0
    with chromium(scene.site) as browser:
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
        browser.tell("Page.enable")
        browser.tell("Page.addScriptToEvaluateOnNewDocument", source=axe)
        looks = Looks(browser)
        looks.size(360, 740)
        looks.light("light")
        for place in travel(browser, visitors, language):
            problems += look(browser, EVERYTHING, f"{language} light {place}")
            looks.light("dark")
            problems += look(browser, COLOURS, f"{language} dark {place}")
            looks.light("light")
            count += 1
    return count, problems


def main() -> None:
    scene = Scene.read()
    visitors = plan(scene)
    with ThreadPoolExecutor(max_workers=2) as pool:
        found = list(pool.map(lambda language: read(scene, visitors, language), LANGUAGES))
    count = sum(pages for pages, _ in found)
    finish(
        [problem for _, problems in found for problem in problems],
        f"axe finds nothing on {count} pages, light and dark.",
    )


if __name__ == "__main__":
    main()
