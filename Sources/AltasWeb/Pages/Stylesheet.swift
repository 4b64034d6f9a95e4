import AltasText

/// How pages look: small enough to travel inside each of them, so that a page is one request.
///
/// Nothing moves, nothing is loaded, and what a colour says is said in words beside it.
enum Stylesheet {
    static let css: HTML = "\(colours)\(ground)\(frame)\(parts)\(controls)\(print)"

    /// Every pair that text or a control is drawn in has the contrast that WCAG 2.2 asks for at level AA.
    private static let colours: HTML = """
        :root{color-scheme:light dark;--ink:#1b2530;--soft:#525d69;--paper:#f4f3ee;--card:#fffefb;\
        --line:#dbd7cc;--edge:#747e88;--link:#0a5964;--fill:#0b7285;--track:#dde3e0;--tint:#e3eeec;\
        --good:#1c673a;--warn:#874900;--bad:#9f1f2a}
        @media(prefers-color-scheme:dark){:root{--ink:#e8e6e0;--soft:#a9b2bc;--paper:#11161b;\
        --card:#192027;--line:#2e3740;--edge:#808c97;--link:#7fd2da;--fill:#52b5c1;--track:#2c353d;\
        --tint:#1c2e33;--good:#86d5a2;--warn:#f1bd6a;--bad:#ffa19a}}

        """

    private static let ground: HTML = """
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.55 system-ui,\
        sans-serif;overflow-wrap:anywhere}
        a{color:var(--link);text-underline-offset:.2em}
        :focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.25rem}
        h1{font-size:clamp(1.5rem,1.2rem + 1.6vw,2.1rem);line-height:1.2;margin:1.75rem 0 .5rem;\
        letter-spacing:-.01em}
        h2{font-size:1.2rem;line-height:1.3;margin:0 0 .75rem}
        section>h2>a,section>h3>a{font-size:1.0625rem;text-decoration-thickness:1px}
        h3{font-size:1.0625rem;line-height:1.35;margin:0 0 .25rem}
        p{margin:0 0 .75rem}
        ul,ol,dl{margin:0;padding:0}
        ul{list-style:none}
        ol{padding-left:1.5rem}
        ol>li+li{margin-top:1rem}
        ol p{margin-bottom:.25rem}
        ol ul{color:var(--soft)}
        .soft{color:var(--soft)}
        .small{font-size:.9375rem}
        .skip{position:absolute;left:-99rem;background:var(--card);padding:.75rem 1rem}
        .skip:focus{left:.5rem;top:.5rem}

        """

    private static let frame: HTML = """
        header{background:var(--card);border-bottom:1px solid var(--line)}
        .bar,.sub,main{max-width:60rem;margin:0 auto;padding:0 1rem}
        .bar{display:flex;flex-wrap:wrap;align-items:center;gap:0 1.5rem}
        .sub+.sub{border-top:1px solid var(--line)}
        nav ul{display:flex;flex-wrap:wrap;gap:0 1.25rem}
        nav a,.brand,.sign>button,a.sign{display:inline-flex;align-items:center;min-height:2.75rem;\
        text-decoration:none}
        nav a:hover,.brand:hover{text-decoration:underline}
        .brand{font-weight:700;font-size:1.25rem;letter-spacing:.01em;color:var(--ink)}
        .languages{font-size:.875rem}
        .languages ul{gap:0 .9rem}
        nav{font-size:.9875rem}
        [aria-current]{font-weight:650;color:var(--ink)}
        [aria-current=page]{box-shadow:inset 0 -3px var(--fill)}
        .brand{margin-right:auto}
        .sign{font-size:.9875rem}
        main>h2{margin-top:1.75rem}
        .crumb{margin:1rem 0 -1rem;color:var(--soft)}
        main{padding-bottom:3rem}
        main:focus{outline:none}

        """

    private static let parts: HTML = """
        main section{background:var(--card);border:1px solid var(--line);border-radius:.75rem;\
        padding:1rem 1.1rem;margin:1rem 0}
        section>:last-child,section>form>:last-child{margin-bottom:0}
        .pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));\
        gap:1rem;align-items:start;margin:1rem 0}
        .pair>section{margin:0}
        progress{appearance:none;display:block;width:100%;height:.7rem;border:0;border-radius:1rem;\
        background:var(--track);margin:.35rem 0}
        progress::-webkit-progress-bar{background:var(--track);border-radius:1rem}
        progress::-webkit-progress-value{background:var(--fill);border-radius:1rem}
        progress::-moz-progress-bar{background:var(--fill);border-radius:1rem}
        .big{font-size:1.2rem}
        .big b{font-size:1.9rem;line-height:1.1;letter-spacing:-.01em}
        .rows>li,details{border-top:1px solid var(--line);padding:.55rem 0}
        .rows>li:first-child{border-top:0;padding-top:0}
        .rows>li:last-child{padding-bottom:0}
        .rows progress{height:.45rem;margin:.25rem 0}
        .rows .rows{padding-left:1rem}
        .rows a,.crumb a,dd>a,p>a:only-child:not(.button),h2>a,h3>a{\
        display:inline-block;padding:.2rem 0}
        ol>li>p>a:only-child:not(.button){display:block}
        .chips+p{margin-top:.5rem}
        ol ul a,.note ul a{white-space:nowrap}
        .d1{margin-left:1rem}.d2{margin-left:2rem}.d3{margin-left:3rem}
        summary{display:grid;grid-template-columns:1rem 1fr;gap:0 .6rem;cursor:pointer;\
        list-style:none;min-height:2.75rem;align-content:center}
        summary::-webkit-details-marker{display:none}
        summary::before{content:"+" / "";font-weight:700;color:var(--link)}
        [open]>summary::before{content:"–" / ""}
        details>ul{padding-left:1.6rem}
        .good,.warn,.bad,.mute{font-weight:600}
        .good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
        .mute{color:var(--soft);font-weight:400}
        .good::before{content:"✓ " / ""}.warn::before{content:"! " / ""}\
        .bad::before{content:"✗ " / ""}.mute::before{content:"○ " / ""}
        .note>:last-child{margin:0}
        .note{border-left:4px solid var(--fill);background:var(--tint);padding:.75rem 1rem;\
        border-radius:0 .5rem .5rem 0;margin:1rem 0}
        blockquote{white-space:pre-line;margin:.35rem 0;padding-left:.75rem;\
        border-left:3px solid var(--edge)}
        dl+p{margin-top:.75rem}
        dl{display:grid;grid-template-columns:fit-content(45%) minmax(0,1fr);gap:.35rem 1.25rem}
        dt{color:var(--soft);overflow-wrap:break-word}
        @media(max-width:21rem){dl{display:block}dd+dt{margin-top:.35rem}}
        dd{margin:0}
        table{border-collapse:collapse;width:100%}
        th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;\
        border-top:1px solid var(--line)}
        .colophon{margin-top:2rem;border-top:1px solid var(--line);padding-top:1rem;\
        color:var(--soft);font-size:.875rem}
        .colophon p{margin:0 0 .35rem}

        """

    private static let controls: HTML = """
        .chips ul,.pager ul{gap:.5rem}
        .chips a,.pager a,.button,button{display:inline-flex;align-items:center;min-height:2.75rem;\
        padding:.4rem 1rem;border:1px solid var(--edge);border-radius:2rem;text-decoration:none;\
        background:var(--card)}
        .chips [aria-current]{background:var(--tint);border-width:2px;border-color:var(--fill)}
        button,.primary{font:inherit;font-weight:600;cursor:pointer;background:var(--link);\
        color:var(--card);border-color:var(--link)}
        .quiet{background:none;border:0;padding:0;font-weight:400;color:var(--link);\
        border-radius:0}
        .quiet:hover{text-decoration:underline}
        label{display:block;font-weight:600;margin-bottom:.35rem}
        input,textarea,select{font:inherit;color:inherit;background:var(--card);\
        border:1px solid var(--edge);border-radius:.5rem;padding:.6rem .75rem;width:100%;\
        max-width:36rem;min-height:2.75rem}
        .problem{color:var(--bad);font-weight:600}
        .problem::before{content:"✗ " / ""}

        """

    private static let print: HTML = """
        @media print{nav,.sign,.skip,form{display:none}body{background:#fff;color:#000}\
        main section{border-color:#999;break-inside:avoid}details::details-content{display:block;\
        content-visibility:visible}}
        """
}
