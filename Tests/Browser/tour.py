"""Where the scripts go: pages of every kind, and what people are told when something is wrong."""

from dataclasses import dataclass
from typing import Callable, Iterator

from selenium.webdriver.common.by import By

from browser import Browser, Cookies, become, chromium, redeem, sign_in
from pages import Page, Reader, crawl, representatives
from scene import Scene


@dataclass(frozen=True)
class Stop:
    """A page, and how to get there."""

    name: str
    go: Callable[[Browser], None]


@dataclass(frozen=True)
class Visitor:
    """Somebody who reads the pages."""

    name: str
    cookies: Cookies
    stops: list[Stop]


@dataclass(frozen=True)
class Visitors:
    """Everybody's cookies; the link is used up for the learner's."""

    learner: Cookies
    trainer: Cookies

    @classmethod
    def arrive(cls, scene: Scene) -> "Visitors":
        with chromium(scene.site) as browser:
            learner = redeem(browser, scene)
            browser.driver.delete_all_cookies()
            return cls(learner, sign_in(browser, scene))


def pages_of_stranger(scene: Scene) -> list[Page]:
    """Every page that somebody gets to who is not signed in."""
    return crawl(Reader(scene.site, []))


def pages_of_learner(scene: Scene, cookies: Cookies, is_whole: bool = True) -> list[Page]:
    """Every page that the learner gets to, or all but those seen through another region."""
    return crawl(Reader(scene.site, cookies), lambda path: is_whole or "region=" not in path)


def pages_of_trainer(scene: Scene, cookies: Cookies, is_whole: bool = True) -> list[Page]:
    """Every page that the trainer gets to; of the learners' records, one is followed to its end."""
    about = f"/learners/{scene.other}"
    start = f"{about}?region="

    def follows(path: str) -> bool:
        if not path.startswith("/learners/") or path.startswith(start):
            return True
        return path.startswith(about) and (is_whole or "region=" not in path)

    return crawl(Reader(scene.site, cookies), follows)


def plan(scene: Scene) -> list[Visitor]:
    """Who goes where."""
    cookies = Visitors.arrive(scene)
    seen: set[tuple[str, ...]] = set()
    learner = representatives(pages_of_learner(scene, cookies.learner, is_whole=False), seen)
    trainer = representatives(pages_of_trainer(scene, cookies.trainer, is_whole=False), seen)
    stranger = representatives(pages_of_stranger(scene), seen)
    stranger.append(scene.invitation.removeprefix(scene.site))
    stranger += [f"/v/{scene.certificate}", "/v/0000000000000000"]
    disputed = f"/learners/{scene.learner}/decisions/{scene.disputed}"
    wrong = ["/nothing", "/learners/0"]
    return [
        Visitor(
            "stranger",
            [],
            _stops(stranger + wrong)
            + [_wrong_code(), _wrong_passphrase(scene), _right_name(scene), _file(scene)],
        ),
        Visitor(
            "learner",
            cookies.learner,
            _stops(learner + ["/passphrase", disputed, f"/learners/{scene.other}"] + wrong)
            + [_weak_passphrase(), _no_reason(scene)],
        ),
        Visitor("trainer", cookies.trainer, _stops(trainer + ["/passphrase", "/sites/0"] + wrong)),
    ]


def travel(browser: Browser, visitors: list[Visitor], language: str) -> Iterator[str]:
    """Goes everywhere in a language, and says where it is."""
    for visitor in visitors:
        become(browser, visitor.cookies, language)
        for stop in visitor.stops:
            stop.go(browser)
            shown = browser.run("return document.documentElement.lang")
            assert shown == language, f"{stop.name} is shown in {shown}, not in {language}"
            yield f"{visitor.name} {stop.name}"


# MARK: when something is wrong


def _stops(paths: list[str]) -> list[Stop]:
    unique = dict.fromkeys(paths)
    return [Stop(path, lambda browser, path=path: browser.open(path)) for path in unique]


def _wrong_code() -> Stop:
    def go(browser: Browser) -> None:
        browser.open("/sign-in")
        browser.fill("once-code", "AAAAA00000")
        browser.submit("once-code")

    return Stop("/sign-in with a wrong code", go)


def _wrong_passphrase(scene: Scene) -> Stop:
    def go(browser: Browser) -> None:
        browser.open("/sign-in")
        browser.fill("code", scene.trainer)
        browser.fill("passphrase", "not the right words")
        browser.submit("passphrase")

    return Stop("/sign-in with a wrong passphrase", go)


def _right_name(scene: Scene) -> Stop:
    def go(browser: Browser) -> None:
        browser.open(f"/v/{scene.certificate}")
        browser.fill("name", scene.holder)
        browser.submit("name")

    return Stop("a certificate whose name is compared", go)


def _file(scene: Scene) -> Stop:
    def go(browser: Browser) -> None:
        browser.open("/v")
        browser.driver.find_element(By.ID, "file").send_keys(scene.file)
        browser.submit("file")

    return Stop("a certificate's file that is checked", go)


def _weak_passphrase() -> Stop:
    def go(browser: Browser) -> None:
        browser.open("/passphrase")
        browser.fill("passphrase", "short")
        browser.submit("passphrase")

    return Stop("/passphrase with a short one", go)


def _no_reason(scene: Scene) -> Stop:
    def go(browser: Browser) -> None:
        browser.open(f"/learners/{scene.learner}/record")
        links = browser.driver.find_elements(By.CSS_SELECTOR, "a[href*='/decisions/']")
        paths = [str(link.get_attribute("href")) for link in links]
        browser.driver.get(next(path for path in paths if not path.endswith(f"/{scene.disputed}")))
        browser.fill("reason", "  ")
        browser.submit("reason")

    return Stop("a disagreement without a reason", go)
