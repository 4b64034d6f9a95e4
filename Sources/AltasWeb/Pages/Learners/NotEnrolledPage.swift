import AltasRegister
import AltasText

/// What a learner sees who is neither enrolled nor placed anywhere: what to do about it.
struct NotEnrolledPage {
    let learner: PersonName
    let reader: Reader

    var html: HTML {
        Page(
            title: reader.plainName(learner),
            reader: reader,
            section: .progress,
            learner: learner.code,
            main: main
        ).html
    }

    private var main: HTML {
        #"""
        <h1>\#(reader.name(learner))</h1><p class="soft">\#(learner.code)</p>
        <div class="note"><p>\#(reader(WebWords.nowhereEnrolled))</p></div>
        """#
    }
}
