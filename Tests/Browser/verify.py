"""Checks certificates with the page that needs no network, opened from a file in a Chromium without one."""

import json
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

from accessibility import COLOURS, EVERYTHING, look
from browser import LANGUAGES, Browser, Looks, chromium
from selenium.webdriver.common.by import By


def verdict(browser: Browser) -> str:
    """What stands over the result, once there is one."""
    browser.wait("return document.activeElement.id === 'verdict'")
    name = browser.run("return document.getElementById('result').className")
    browser.run("document.activeElement.blur()")
    return str(name)


def check_file(browser: Browser, file: str) -> str:
    """Gives a file to the page."""
    browser.driver.find_element(By.ID, "file").send_keys(file)
    return verdict(browser)


def check_text(browser: Browser, text: str) -> str:
    """Pastes a text into the page."""
    browser.run("document.getElementById('text').value = arguments[0]", text)
    browser.driver.find_element(By.CSS_SELECTOR, "#paste button").click()
    return verdict(browser)


def judge(browser: Browser, case: dict[str, Any]) -> list[str]:
    """What is wrong with how the page judges one case."""
    browser.driver.get(browser.site)
    if "keys" in case:
        browser.driver.find_element(By.ID, "keys").send_keys(case["keys"])
        browser.wait("return document.getElementById('keys-added').textContent !== ''")
    if "file" in case:
        name, found = case["file"], check_file(browser, case["file"])
    else:
        name, found = case["text"], check_text(browser, case["text"])
    shown = str(browser.run("return document.getElementById('result').innerText"))
    problems = [] if found in case["verdict"].split() else [f"{name}: {found}, not {case['verdict']}"]
    says = case.get("says", "")
    if says not in shown:
        problems.append(f"{name}: does not say {says}: {shown}")
    if "undefined" in shown or "{}" in shown:
        problems.append(f"{name}: {shown}")
    return problems


def read(browser: Browser, pictures: Path | None) -> list[str]:
    """What is wrong with the page that shows a result, in every language, light and dark."""
    problems = []
    looks = Looks(browser)
    for language in LANGUAGES:
        looks.size(360, 900)
        browser.driver.find_element(By.CSS_SELECTOR, f"nav button[lang={language}]").click()
        assert browser.run("return document.documentElement.lang") == language
        if browser.run("return document.documentElement.scrollWidth > innerWidth"):
            problems.append(f"{language}: wider than the window")
        for light, options in (("light", EVERYTHING), ("dark", COLOURS)):
            looks.light(light)
            problems += look(browser, options, f"{language} {light}")
            if pictures:
                looks.size(900, 1100)
                browser.driver.save_screenshot(str(pictures / f"verify-{language}-{light}.png"))
                looks.size(360, 900)
    return problems


def asked(browser: Browser) -> list[str]:
    """What the page asked the network for."""
    entries = [json.loads(entry["message"])["message"] for entry in browser.driver.get_log("performance")]
    requests = [entry["params"] for entry in entries if entry["method"] == "Network.requestWillBeSent"]
    addresses = [request["request"]["url"] for request in requests]
    return [address for address in addresses if not address.startswith(("file:", "data:", "blob:"))]


def main() -> None:
    scene = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    pictures = Path(scene["pictures"]) if scene.get("pictures") else None
    with chromium(Path(scene["page"]).as_uri()) as browser:
        axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
        browser.tell("Page.enable")
        browser.tell("Page.addScriptToEvaluateOnNewDocument", source=axe)
        problems = [problem for case in scene["cases"] for problem in judge(browser, case)]
        problems += read(browser, pictures)
        problems += asked(browser)
    for problem in problems:
        print(problem)
    print(f"{len(scene['cases'])} cases, {len(problems)} problems.")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
