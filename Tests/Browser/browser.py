"""A headless Chromium, and the few things that the scripts ask of it."""

import os
import shutil
from contextlib import contextmanager
from typing import Any, Iterator

from selenium import webdriver
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from scene import Scene

LANGUAGES = ("en", "es", "nb", "da")

Cookies = list[dict[str, Any]]


class Browser:
    """A browser at one site."""

    def __init__(self, driver: webdriver.Chrome, site: str) -> None:
        self.driver = driver
        self.site = site

    def open(self, path: str) -> None:
        """Goes to a page of the site."""
        self.driver.get(self.site + path)

    def run(self, script: str, *words: Any) -> Any:
        """Runs a script through the developer tools, which no content policy stops."""
        return self.driver.execute_script(script, *words)

    def tell(self, command: str, **words: Any) -> Any:
        """Gives an order of the Chrome DevTools Protocol."""
        return self.driver.execute_cdp_cmd(command, words)

    @property
    def path(self) -> str:
        """Where it is, without the site."""
        return str(self.driver.current_url).removeprefix(self.site)

    def fill(self, field: str, text: str) -> None:
        """Types into the field with this id, in the place of what it held."""
        element = self.driver.find_element(By.ID, field)
        element.clear()
        element.send_keys(text)

    def submit(self, field: str) -> None:
        """Presses the button of the form that holds the field with this id."""
        button = self.driver.find_element(By.XPATH, f"//form[.//*[@id='{field}']]//button")
        self.press(button)

    def press(self, button: Any) -> None:
        """Presses a button that leads to another page, and waits for that."""
        self.run("document.isOld = true")
        button.click()
        self.wait("return !document.isOld && document.readyState === 'complete'")

    def wait(self, script: str) -> None:
        """Waits until a script answers true."""
        WebDriverWait(self.driver, 30).until(lambda _: self.run(script))


class Looks:
    """How big and in which light a browser shows pages."""

    def __init__(self, browser: Browser) -> None:
        self._tell = browser.tell

    def size(self, width: int, height: int, scale: float = 1) -> None:
        """Shows pages in a window of so many CSS pixels."""
        self._tell(
            "Emulation.setDeviceMetricsOverride",
            width=width, height=height, deviceScaleFactor=scale, mobile=False,
        )

    def text(self, percent: int) -> None:
        """Shows text as big as somebody has set it in the browser, which is 16 pixels at 100 %."""
        self._tell("Page.setFontSizes", fontSizes={"standard": 16 * percent // 100})

    def light(self, scheme: str) -> None:
        """Shows pages as to somebody who prefers `light` or `dark`."""
        features = [{"name": "prefers-color-scheme", "value": scheme}]
        self._tell("Emulation.setEmulatedMedia", media="", features=features)

    def paper(self) -> None:
        """Shows pages as they are printed."""
        self._tell("Emulation.setEmulatedMedia", media="print", features=[])


# MARK: signing in


def redeem(browser: Browser, scene: Scene) -> Cookies:
    """Signs the learner in by the link."""
    browser.driver.get(scene.invitation)
    browser.press(browser.driver.find_element(By.CSS_SELECTOR, "main form button"))
    assert browser.path == "/passphrase", browser.path
    return list(browser.driver.get_cookies())


def sign_in(browser: Browser, scene: Scene) -> Cookies:
    """Signs the trainer in by their passphrase."""
    browser.open("/sign-in")
    browser.fill("code", scene.trainer)
    browser.fill("passphrase", scene.passphrase)
    browser.submit("passphrase")
    assert browser.path == "/sites", browser.path
    return list(browser.driver.get_cookies())


def become(browser: Browser, cookies: Cookies, language: str) -> None:
    """Goes on as whoever holds these cookies, reading a language."""
    browser.driver.delete_all_cookies()
    for cookie in cookies:
        browser.driver.add_cookie(cookie)
    browser.open(f"/?lang={language}")


@contextmanager
def chromium(site: str) -> Iterator[Browser]:
    """A browser, until the block ends."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for word in ("--headless=new", "--disable-dev-shm-usage", "--lang=en", "--hide-scrollbars"):
        options.add_argument(word)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    driver = webdriver.Chrome(options=options, service=service)
    try:
        driver.set_page_load_timeout(60)
        driver.set_script_timeout(120)
        yield Browser(driver, site)
    finally:
        driver.quit()
