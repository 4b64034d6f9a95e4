"""Does everything that a learner can do with nothing but a keyboard, on the screen of a phone."""

from pathlib import Path

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from browser import Browser, Looks, chromium
from scene import Scene, finish

FOCUS = Path(__file__).with_name("focus.js").read_text(encoding="utf-8")
PASSPHRASE = "four words without mouse"


class Keyboard:
    """A hand on the keys, and an eye on where the focus is."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.problems: list[str] = []

    def look(self) -> None:
        """Sees that the focus shows, is not covered, and goes on in the order of the page."""
        path = self.browser.path
        self.problems += [f"{path}: {line}" for line in self.browser.run(FOCUS)]

    def press(self, key: str) -> None:
        ActionChains(self.browser.driver).send_keys(key).perform()

    def is_at(self, selector: str) -> bool:
        script = "return document.activeElement.matches(arguments[0])"
        return bool(self.browser.run(script, selector))

    def tab(self, selector: str) -> None:
        """Goes on from where the focus is until it is at an element."""
        for _ in range(400):
            self.press(Keys.TAB)
            self.look()
            if self.is_at(selector):
                return
        raise AssertionError(f"no way by keyboard to {selector} on {self.browser.path}")

    def follow(self, selector: str, key: str = Keys.ENTER) -> None:
        """Goes to a link or a button, and to where it leads."""
        self.tab(selector)
        self.go(key)

    def go(self, key: str = Keys.ENTER) -> None:
        """Presses a key that leads to another page."""
        self.browser.run("document.isOld = true")
        self.press(key)
        self.browser.wait("return !document.isOld && document.readyState === 'complete'")
        self.look()

    def expect(self, path: str) -> None:
        assert self.browser.path == path, f"{self.browser.path} is not {path}"

    def see(self, selector: str) -> None:
        shown = self.browser.run("return document.querySelector(arguments[0]) !== null", selector)
        assert shown, f"no {selector} on {self.browser.path}"


def come_in(keys: Keyboard, scene: Scene) -> None:
    """By the link, which a passphrase follows."""
    keys.browser.driver.get(scene.invitation)
    keys.look()
    keys.follow("main form button")
    keys.expect("/passphrase")
    keys.tab("#passphrase")
    keys.press(PASSPHRASE)
    keys.follow("#passphrase ~ button, .field + button", Keys.SPACE)
    keys.expect(f"/learners/{scene.learner}")


def skip_and_switch(keys: Keyboard, scene: Scene) -> None:
    """Past the header to the content; to another language and back."""
    keys.tab(".skip")
    keys.press(Keys.ENTER)
    assert keys.is_at("#main"), "skipping to the content does not lead there"
    keys.tab("main *")
    for language in ("es", "en"):
        keys.browser.open(f"/learners/{scene.learner}")
        keys.look()
        keys.follow(f"a[hreflang={language}]")
        keys.see(f"html[lang={language}]")


def ask_why(keys: Keyboard) -> None:
    """From a step to be taken next to the decision behind it."""
    keys.follow("main ol a")
    keys.see("main h1")
    keys.follow("main a[href*='/items/']")
    keys.follow("main a[href*='/decisions/']")


def disagree(keys: Keyboard) -> None:
    """With the decision that is shown."""
    keys.tab("#reason")
    keys.press("Nobody watched me do this.")
    keys.follow("main form button")
    keys.see("main blockquote")


def open_module(keys: Keyboard) -> None:
    """Everything there is of a module, and closed again."""
    keys.follow("nav.sub a")
    keys.tab("summary")
    for state in ("[open]", ":not([open])", "[open]"):
        keys.press(Keys.SPACE)
        keys.see(f"details:first-of-type{state}")
    keys.tab("details a")


def look_at_a_region(keys: Keyboard) -> None:
    """A region's standard, and why an item of it counts or does not."""
    keys.follow(".chips a")
    keys.follow("nav a[href$='/standards']")
    keys.follow("main a[href*='/standards/']")
    keys.follow("main a[href*='/items/']")
    keys.see("main h1")


def read_the_record(keys: Keyboard) -> None:
    """The questionnaire, and everything that is held, up to the file."""
    keys.follow("nav a[href$='/questionnaire']")
    keys.see("main h1")
    keys.follow("nav a[href$='/record']")
    keys.tab("main a[href$='/record.json']")
    keys.follow("main .pager a")
    keys.see("nav.pager")


def leave_and_return(keys: Keyboard, scene: Scene) -> None:
    """Out, in again by the passphrase, and out everywhere."""
    keys.follow(".sign button")
    keys.expect("/")
    keys.follow("main a[href='/sign-in']")
    keys.tab("#code")
    keys.press(scene.learner)
    keys.tab("#passphrase")
    keys.press(PASSPHRASE)
    keys.go()
    keys.expect(f"/learners/{scene.learner}")
    keys.browser.open("/passphrase")
    keys.look()
    keys.follow("form[action='/sign-out-everywhere'] button")
    keys.browser.open(f"/learners/{scene.learner}")
    assert keys.browser.path.startswith("/sign-in"), "still signed in"


def main() -> None:
    scene = Scene.read()
    with chromium(scene.site) as browser:
        Looks(browser).size(360, 740)
        keys = Keyboard(browser)
        come_in(keys, scene)
        skip_and_switch(keys, scene)
        ask_why(keys)
        disagree(keys)
        open_module(keys)
        look_at_a_region(keys)
        read_the_record(keys)
        leave_and_return(keys, scene)
    finish(keys.problems, "Everything can be done with the keyboard alone.")


if __name__ == "__main__":
    main()
