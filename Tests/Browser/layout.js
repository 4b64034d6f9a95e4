// What is lost, too small or moves on the page as it is shown now: a list of sentences.
const problems = []
const width = document.documentElement.clientWidth
const brief = element => element.outerHTML.slice(0, 120).replaceAll("\n", " ")

function scroller(element) {
    let above = element.parentElement
    while (above && !["auto", "scroll"].includes(getComputedStyle(above).overflowX)) {
        above = above.parentElement
    }
    return above
}

function isLabelled(element) {
    return element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")
}

// A link within a sentence is as high as the sentence's lines (WCAG 2.2, 2.5.8, "inline").
function isInSentence(element) {
    const beside = [...element.parentElement.childNodes].filter(node => node !== element)
    const isInline = getComputedStyle(element).display === "inline"
    return isInline && beside.some(node => node.textContent.trim())
}

function checkPlace(element, box) {
    const inside = scroller(element)
    if (inside && (inside.tabIndex < 0 || !isLabelled(inside))) {
        problems.push(`scrolls by itself without a name or a way in by keyboard: ${brief(inside)}`)
    }
    const isOut = box.left < -1 || box.right > width + 1
    if (!inside && isOut) problems.push(`reaches out of the page: ${brief(element)}`)
}

function checkClipping(element, style) {
    const cuts = /hidden|clip/.test(style.overflowX + style.overflowY)
    if (!cuts || element.matches("progress, input")) return
    const isWide = element.scrollWidth > element.clientWidth + 1
    const isHigh = element.scrollHeight > element.clientHeight + 1
    if (isWide || isHigh) problems.push(`is cut off: ${brief(element)}`)
}

const targets = "a[href], button, input:not([type=hidden]), select, textarea, summary"

function checkTarget(element, box) {
    if (!element.matches(targets) || isInSentence(element)) return
    if (box.width < 24 || box.height < 24) {
        const size = `${box.width.toFixed()} x ${box.height.toFixed()}`
        problems.push(`is a target of ${size}: ${brief(element)}`)
    }
}

function checkStillness(element, style) {
    const times = `${style.transitionDuration},${style.animationDuration}`.split(",")
    if (times.some(time => parseFloat(time) > 0)) problems.push(`moves: ${brief(element)}`)
}

for (const details of document.querySelectorAll("details")) details.open = true
if (document.documentElement.scrollWidth > width) {
    problems.push(`scrolls sideways: ${document.documentElement.scrollWidth} in ${width} pixels`)
}
for (const element of document.body.querySelectorAll("*")) {
    const box = element.getBoundingClientRect()
    // The way to skip to the content waits outside until it is focused.
    if (!element.checkVisibility({ visibilityProperty: true }) || box.right < 0) continue
    const style = getComputedStyle(element)
    checkPlace(element, box)
    checkClipping(element, style)
    checkTarget(element, box)
    checkStillness(element, style)
}
return problems
