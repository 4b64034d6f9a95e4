import AltasText

/// How pages look: small enough to travel inside each of them, so that a page is one request.
enum Stylesheet {
    static let css: HTML = """
        :root{color-scheme:light dark;--ink:#1c2430;--paper:#fbfaf7;--line:#d9d5cb;--link:#1a5276}
        @media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--paper:#14181d;--line:#39414b;\
        --link:#8fc7ee}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:44rem;padding:1rem;background:var(--paper);color:var(--ink);\
        font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:break-word}
        a{color:var(--link);text-underline-offset:.2em}
        header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;justify-content:space-between;\
        border-bottom:1px solid var(--line);padding-bottom:.5rem}
        nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:0;padding:0}
        nav a,header>a{display:inline-block;padding:.25rem 0}
        [aria-current]{font-weight:600;color:inherit;text-decoration:none}
        h1{font-size:1.75rem;line-height:1.25;margin:1.5rem 0 .75rem}
        @media print{nav{display:none}}
        """
}
