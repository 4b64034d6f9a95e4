internal import AltasText

/// How the page looks that checks certificates: light or dark as the reader has it, and on paper.
enum VerifyStyle {
    /// All of it, as it stands in the page.
    static let text: HTML = """
        :root {
          color-scheme: light dark;
          --ink: light-dark(#1d2430, #e8ebf0);
          --paper: light-dark(#fff, #151a21);
          --quiet: light-dark(#545f70, #a8b2c1);
          --line: light-dark(#7b8797, #7b8797);
          --good: light-dark(#17663a, #7fd6a2);
          --bad: light-dark(#a3201d, #ff9d94);
          --care: light-dark(#7a4b00, #f2c063);
          --link: light-dark(#0b5394, #9cc8f5);
        }
        body {
          margin: 0 auto; padding: 1.5rem; max-width: 44rem; background: var(--paper);
          color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
        }
        h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .75rem; }
        label { display: block; font-weight: 600; margin-bottom: .25rem; }
        input, textarea, button { font: inherit; color: inherit; max-width: 100%; }
        textarea {
          width: 100%; box-sizing: border-box; background: var(--paper);
          border: 1px solid var(--line); border-radius: .25rem; padding: .5rem;
        }
        button {
          min-height: 2.75rem; padding: .25rem 1rem; border: 2px solid var(--link);
          border-radius: .25rem; background: var(--paper); color: var(--link); cursor: pointer;
        }
        nav { display: flex; flex-wrap: wrap; gap: .5rem; }
        nav button { border-width: 1px; }
        button[aria-pressed="true"], form button {
          background: var(--link); color: var(--paper); font-weight: 600;
        }
        :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
        #result { border: 2px solid var(--care); border-radius: .5rem; padding: 0 1.25rem; }
        #result.not-genuine, #result.unreadable { border-color: var(--bad); }
        #result h2 { font-size: 1.4rem; line-height: 1.25; color: var(--care); }
        #result.not-genuine h2, #result.unreadable h2 { color: var(--bad); }
        ul { padding: 0; list-style: none; }
        li {
          display: grid; grid-template-columns: 7rem 1fr; gap: .25rem .75rem; margin: .4rem 0;
          align-items: start;
        }
        .outcome {
          padding: 0 .25rem; border: 1px solid currentcolor; border-radius: .25rem;
          text-align: center;
        }
        .pass .outcome { color: var(--good); }
        .fail .outcome { color: var(--bad); }
        .unknown .outcome { color: var(--care); }
        dl { display: grid; grid-template-columns: minmax(8rem, auto) 1fr; gap: .25rem 1rem; }
        dt { color: var(--quiet); }
        dd { margin: 0; }
        @media (max-width: 30rem) {
          dl, li { display: block; } .outcome { display: inline-block; } dd { margin-bottom: .5rem; }
        }
        @media print { nav, form, input, label, #keys-added { display: none; } }
        """
}
