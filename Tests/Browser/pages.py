"""Reading the pages without a browser: where their links lead, and what they are built of."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPConnection
from typing import Callable
from urllib.parse import parse_qs, urldefrag, urljoin, urlsplit

from browser import Cookies

# What an element loads by itself, or where it sends what is filled in.
_ADDRESSES = ("href", "src", "srcset", "action", "formaction", "data", "poster", "background")


@dataclass
class Answer:
    """What the server said to a request for a path."""

    path: str
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def is_page(self) -> bool:
        return self.headers.get("content-type", "").startswith("text/html")


class Reader:
    """Somebody who reads pages over one connection."""

    def __init__(self, site: str, cookies: Cookies) -> None:
        self._connection = HTTPConnection(urlsplit(site).netloc, timeout=60)
        cookie = "; ".join(f"{cookie['name']}={cookie['value']}" for cookie in cookies)
        self._headers = {"accept": "text/html", "accept-language": "en", "cookie": cookie}

    def get(self, path: str) -> Answer:
        self._connection.request("GET", path, headers=self._headers)
        answer = self._connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(path, answer.status, headers, answer.read())


@dataclass
class Page(HTMLParser):
    """What a page consists of."""

    answer: Answer
    addresses: list[tuple[str, str]] = field(default_factory=list)
    """Every address on it, with the element that names it."""
    ids: set[str] = field(default_factory=set)
    elements: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    shape: set[tuple[str, ...]] = field(default_factory=set)
    """Each kind of element in its kind of place."""

    def __post_init__(self) -> None:
        super().__init__()
        self._above: list[str] = []
        self.feed(self.answer.body.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.elements.append((tag, values))
        self.addresses += [(tag, values[name]) for name in _ADDRESSES if name in values]
        if "id" in values:
            self.ids.add(values["id"])
        kind = " ".join([tag, values.get("class", ""), values.get("type", "")])
        self.shape.add((*self._above[-3:], kind, *sorted(values)))
        if tag not in _VOID:
            self._above.append(kind)

    def handle_endtag(self, tag: str) -> None:
        while self._above and self._above.pop().split(" ")[0] != tag:
            pass

    @property
    def links(self) -> list[str]:
        """The pages that it leads to, without those that are itself in another language."""
        found = [urljoin(self.answer.path, link) for tag, link in self.addresses if tag == "a"]
        bare = [urldefrag(link).url for link in found]
        return [link for link in bare if "lang" not in parse_qs(urlsplit(link).query)]


_VOID = {"br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


def crawl(reader: Reader, follows: Callable[[str], bool] = lambda _: True) -> list[Page]:
    """Every answer that links lead to, from the first page on; only what `follows` leads on."""
    pages: list[Page] = []
    waiting, known = ["/"], {"/"}
    while waiting:
        answer = reader.get(waiting.pop(0))
        page = Page(answer if answer.is_page else _bodiless(answer))
        pages.append(page)
        found = page.links if follows(answer.path) else []
        for link in [answer.headers["location"]] if "location" in answer.headers else found:
            if link.startswith("/") and link not in known:
                known.add(link)
                waiting.append(link)
    return pages


def _bodiless(answer: Answer) -> Answer:
    return Answer(answer.path, answer.status, answer.headers, b"")


def kind(path: str) -> str:
    """A path without what differs from one learner, item or site to the next."""
    parts = urlsplit(path).path.split("/")
    return "/".join(part if place % 2 else "*" for place, part in enumerate(parts) if part)


def representatives(pages: list[Page], seen: set[tuple[str, ...]]) -> list[str]:
    """Pages that together hold every kind of element not seen before; long ones first."""
    shown = [page for page in pages if page.answer.status == 200 and page.answer.is_page]
    longest: dict[str, Page] = {}
    for page in shown:
        held = longest.setdefault(kind(page.answer.path), page)
        if len(page.answer.body) > len(held.answer.body):
            longest[kind(page.answer.path)] = page
    chosen = []
    for page in [*longest.values(), *shown]:
        if not page.shape <= seen:
            chosen.append(page.answer.path)
            seen |= page.shape
    return chosen
