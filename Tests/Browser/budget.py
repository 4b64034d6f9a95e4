"""Follows every link on every page, and looks at what each page weighs, loads and allows."""

import json
import re
from urllib.parse import urlsplit

from selenium.webdriver.common.by import By

from browser import Cookies, chromium
from pages import Page, Reader
from scene import Scene, finish
from tour import Visitors, pages_of_learner, pages_of_stranger, pages_of_trainer

FIRST_PAGE = 30_000
POLICY = {
    "default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'",
}
HEADERS = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}
# The one kind of page that brings a script along, which it names by its digest.
CHECKED = re.compile(r"/v/[0-9A-Z]{16}")
# What other sites check certificates with, and keep.
PUBLISHED = "/status/"
# What loads something, runs something or shows another site.
LOADERS = {
    "script", "iframe", "frame", "object", "embed", "img", "video", "audio", "source", "base",
}


def of_headers(page: Page) -> list[str]:
    """What the answer lacks that every answer has."""
    headers = page.answer.headers
    policy = {part.strip() for part in headers.get("content-security-policy", "").split(";")}
    missing = [f"the policy lacks {part}" for part in sorted(POLICY - policy)]
    scripts = [part for part in policy if part.startswith("script-src")]
    if CHECKED.fullmatch(page.answer.path):
        hashed = re.compile(r"script-src 'sha256-[A-Za-z0-9+/]{43}='")
        scripts = [part for part in scripts if not hashed.fullmatch(part)]
    missing += ["the policy allows scripts"] if scripts else []
    return missing + [
        f"{name} is {headers.get(name)}"
        for name, value in HEADERS.items()
        if headers.get(name) != value
    ]


def of_elements(page: Page) -> list[str]:
    """What is on the page that loads, runs or leads away."""
    scripts = [values for tag, values in page.elements if tag == "script"]
    is_checked = CHECKED.fullmatch(page.answer.path) and scripts == [{}]
    loaders = LOADERS - {"script"} if is_checked else LOADERS
    found = [f"<{tag}>" for tag, _ in page.elements if tag in loaders]
    for tag, values in page.elements:
        doing = [name for name in values if name.startswith("on") or name == "style"]
        found += [f"{name} on <{tag}>" for name in doing]
        if int(values.get("tabindex", "0")) > 0:
            found.append(f"tabindex {values['tabindex']} on <{tag}>")
    for tag, address in page.addresses:
        parts = urlsplit(address)
        if (parts.scheme or parts.netloc) and address != "data:,":
            found.append(f"<{tag}> leads to {address}")
        if address.startswith("#") and address[1:] not in page.ids:
            found.append(f"{address} is not on the page")
    return found


def of(name: str, pages: list[Page]) -> list[str]:
    """What is wrong with the pages that somebody gets to."""
    problems = []
    for page in pages:
        found = of_headers(page) + of_elements(page)
        kept = page.answer.headers.get("cache-control")
        if name != "stranger" and kept != "no-store" and PUBLISHED not in page.answer.path:
            found.append("may be kept")
        if page.answer.status >= 400:
            found.append(f"answers {page.answer.status}")
        problems += [f"{name} {page.answer.path}: {line}" for line in found]
    return problems


def of_first_page(scene: Scene, cookies: Cookies) -> list[str]:
    """What a browser does to show the learner's own page."""
    path = f"/learners/{scene.learner}"
    size = len(Reader(scene.site, cookies).get(path).body)
    with chromium(scene.site) as browser:
        browser.open("/healthz")
        for cookie in cookies:
            browser.driver.add_cookie(cookie)
        browser.driver.get_log("performance")
        browser.open(path)
        asked = _requests(browser.driver.get_log("performance"))
        scripts = len(browser.driver.find_elements(By.TAG_NAME, "script"))
    problems = [f"{path} weighs {size} bytes"] if size > FIRST_PAGE else []
    problems += [f"{path} has {scripts} scripts"] if scripts else []
    return problems + ([f"{path} asks for {asked}"] if asked != [scene.site + path] else [])


def _requests(log: list[dict[str, str]]) -> list[str]:
    events = [json.loads(entry["message"])["message"] for entry in log]
    sent = [event for event in events if event["method"] == "Network.requestWillBeSent"]
    addresses = [str(event["params"]["request"]["url"]) for event in sent]
    return [address for address in addresses if not address.startswith("data:")]


def main() -> None:
    scene = Scene.read()
    cookies = Visitors.arrive(scene)
    learner = pages_of_learner(scene, cookies.learner)
    trainer = pages_of_trainer(scene, cookies.trainer)
    stranger = pages_of_stranger(scene)
    problems = of("stranger", stranger) + of("learner", learner) + of("trainer", trainer)
    finish(
        problems + of_first_page(scene, cookies.learner),
        f"Every link answers, on {len(stranger) + len(learner) + len(trainer)} pages.",
    )


if __name__ == "__main__":
    main()
