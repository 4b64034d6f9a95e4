// What is lost, too small or moves on the page as it is shown now: a list of sentences.
const problems = []
const width = document.documentElement.clientWidth
const brief = element => element.outerHTML.slice(0, 120).replaceAll("\n", " ")

function scroller(element) {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
        if (["auto", "scroll"].includes(getComputedStyle(above).overflowX)) return above
    }
    return null
}

function isLabelled(element) {
    return element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")
}

// A link within a sentence is as high as the sentence's lines (WCAG 2.2, 2.5.8, "inline").
function isInSentence(element) {
    const beside = [...element.parentElement.childNodes].filter(node => node !== element)
    return getComputedStyle(element).display === "inline" && beside.some(node => node.textContent.trim())
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
    if (!/hidden|clip/.test(style.overflowX + style.overflowY) || element.matches("progress, input")) return
    const isCut = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1
    if (isCut) problems.push(`is cut off: ${brief(element)}`)
}

function checkTarget(element, box) {
    if (!element.matches("a[href], button, input:not([type=hidden]), select, textarea, summary")) return
    if (isInSentence(element)) return
    if (box.width < 24 || box.height < 24) {
        problems.push(`is a target of ${box.width.toFixed()} x ${box.height.toFixed()}: ${brief(element)}`)
    }
}

function checkStillness(element, style) {
    const seconds = `${style.transitionDuration},${style.animationDuration}`.split(",").map(parseFloat)
    if (seconds.some(time => time > 0)) problems.push(`moves: ${brief(element)}`)
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
